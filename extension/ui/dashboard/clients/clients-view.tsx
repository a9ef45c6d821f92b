import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Day } from "../../../../shared/model/day.ts";
import { printCount, printDay, printMoney } from "../../../../shared/words/print.ts";
import { EmptyView } from "../empty-view.tsx";
import { usePageSetting } from "../page-setting.tsx";
import type { UnassignedFigures } from "../read-figures.ts";
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
  readonly unassigned: UnassignedFigures;
  readonly onImport: () => void;
}

export function ClientsView({ rows, period, unassigned, onImport }: ClientsViewProps) {
  const styles = useStyles();
  const { words, locale, today } = usePageSetting();
  const { clients } = words.dashboard;
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const found = useMemo(() => searchClientRows(rows, wanted), [rows, wanted]);
  if (rows.length === 0) {
    return (
      <>
        <ViewHeading title={clients.title} />
        <EmptyView title={clients.empty} text={clients.emptyText}>
          <Button appearance="primary" onClick={onImport}>
            {clients.importList}
          </Button>
        </EmptyView>
        <UnassignedLines unassigned={unassigned} />
      </>
    );
  }
  const days = period && [period.from, period.to].map((day) => printDay(day, locale, today));
  const lead = [clients.count(rows.length, printCount(rows.length, locale)), days?.join(" – ")];
  return (
    <>
      <ViewHeading title={clients.title} lead={lead.filter(Boolean).join(" · ")}>
        <Button onClick={onImport}>{clients.importList}</Button>
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
      <UnassignedLines unassigned={unassigned} />
    </>
  );
}

/** Lines of the ledger that belong to nobody in the list above; shown even when it is empty. */
function UnassignedLines({ unassigned: { lineCount, nets } }: { readonly unassigned: UnassignedFigures }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { clients } = words.dashboard;
  if (lineCount === 0) return null;
  const amounts = nets.map((net) => printMoney(net, locale)).join(" · ");
  return (
    <p className={styles.foot}>
      <strong>{clients.unassigned(lineCount, printCount(lineCount, locale), amounts)}</strong>{" "}
      {clients.unassignedHint}
    </p>
  );
}
