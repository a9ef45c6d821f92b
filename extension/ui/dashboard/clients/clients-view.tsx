import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Day } from "../../../../shared/model/day.ts";
import type { Money } from "../../../../shared/model/money.ts";
import { printCount, printDay, printMoney } from "../../../../shared/words/print.ts";
import { EmptyView } from "../empty-view.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { ViewHeading } from "../view-heading.tsx";
import { type ClientRow, searchClientRows } from "./client-row.ts";
import { ClientTable } from "./client-table.tsx";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
  },
  search: { width: "280px" },
  foot: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalS },
});

export interface ClientsViewProps {
  readonly rows: readonly ClientRow[];
  /** The twelve months that the nets cover; absent when no ledger was imported. */
  readonly period?: { readonly from: Day; readonly to: Day } | undefined;
  /** Net of the lines that name no client, in the same months. */
  readonly unassignedNets: readonly Money[];
  readonly onImport: () => void;
}

export function ClientsView({ rows, period, unassignedNets, onImport }: ClientsViewProps) {
  const styles = useStyles();
  const { words, locale, today } = usePageSetting();
  const { clients } = words.dashboard;
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const found = useMemo(() => searchClientRows(rows, wanted), [rows, wanted]);
  const importButton = <Button onClick={onImport}>{clients.importList}</Button>;
  if (rows.length === 0) {
    return (
      <>
        <ViewHeading title={clients.title} />
        <EmptyView title={clients.empty} text={clients.emptyText}>
          {importButton}
        </EmptyView>
      </>
    );
  }
  const days = period && [period.from, period.to].map((day) => printDay(day, locale, today));
  const lead = [clients.count(rows.length, printCount(rows.length, locale)), days?.join(" – ")];
  return (
    <>
      <ViewHeading title={clients.title} lead={lead.filter(Boolean).join(" · ")}>
        {importButton}
      </ViewHeading>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          placeholder={clients.search}
          aria-label={clients.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <span role="status">{clients.totalShown(found.length, printCount(found.length, locale))}</span>
      </div>
      {found.length > 0 ? <ClientTable rows={found} /> : <p>{clients.noResult(wanted)}</p>}
      {unassignedNets.length > 0 && (
        <p className={styles.foot}>
          <strong>
            {clients.unassigned}: {unassignedNets.map((net) => printMoney(net, locale)).join(" · ")}
          </strong>{" "}
          {clients.unassignedHint}
        </p>
      )}
    </>
  );
}
