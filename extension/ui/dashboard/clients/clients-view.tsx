import { Button } from "@fluentui/react-components";
import { AddRegular, ArrowDownloadRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import { printCount, printDay } from "../../../../shared/words/print.ts";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { useRowActions } from "../changes/use-row-actions.tsx";
import { EmptyView } from "../empty-view.tsx";
import { ListPage } from "../list/list-page.tsx";
import type { ClientSales } from "../live/read-client-sales.ts";
import { useClientSales } from "../live/use-client-sales.ts";
import { useItems } from "../live/use-items.ts";
import { useRecords } from "../live/use-records.tsx";
import { LoadingView } from "../loading-view.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import { useRecordId } from "../use-view.ts";
import type { ViewProps } from "../view-props.ts";
import { AddClient } from "./add-client.tsx";
import { ClientDetails } from "./client-details.tsx";
import { clientColumns } from "./client-fields.tsx";
import { useClientFilters, useSegmentChoice } from "./client-filters.ts";
import { type ClientItem, candidateOfClient, clientEntryOf, clientItemOf } from "./client-item.ts";
import { UnassignedLines } from "./unassigned-lines.tsx";

const entryOf = ({ client }: ClientItem) => clientEntryOf(client);
const hrefOf = (id: string) => hashOf("clients", id === "" ? undefined : id);

/** The clients and prospects: found, sorted and edited in place, each with its page. */
export function ClientsView({ store, host }: Pick<ViewProps, "store" | "host">) {
  const setting = usePageSetting();
  const { lists } = setting.words;
  const sales = useClientSales(store);
  const clients = useRecords("clients");
  const items = useClientItems(clients, sales);
  const edits = useRecordEdits(store, "clients");
  const columns = useMemo(() => clientColumns(setting, edits), [setting, edits]);
  const filters = useClientFilters();
  const choice = useSegmentChoice();
  const rows = useRowActions(store, "clients", () => (clients ?? []).map(candidateOfClient));
  const [addedName, setAddedName] = useState<string>();
  const openId = useRecordId();
  if (items === undefined || sales === undefined) return <LoadingView title={lists.clients.title} />;
  const buttons = <Buttons onAdd={() => setAddedName("")} />;
  return (
    <>
      <ListPage
        name="clients"
        table="clients"
        title={lists.clients.title}
        lead={<ClientsLead items={items} sales={sales} />}
        actions={items.length > 0 && buttons}
        items={items}
        columns={columns}
        entryOf={entryOf}
        filters={filters}
        choice={choice}
        firstSort={{ columnId: "net", isDescending: true }}
        empty={
          <EmptyView title={lists.clients.empty} text={lists.clients.emptyText}>
            {buttons}
          </EmptyView>
        }
        onAddNamed={setAddedName}
        actionsOf={rows.actionsOf}
        hrefOf={hrefOf}
        openId={openId}
        details={(id, onClose) => <ClientDetails {...{ store, host, id, items, sales, edits, onClose }} />}
      />
      {rows.dialogs}
      {addedName !== undefined && (
        <AddClient store={store} host={host} name={addedName} onClose={() => setAddedName(undefined)} />
      )}
    </>
  );
}

function useClientItems(clients: readonly Client[] | undefined, sales: ClientSales | undefined) {
  const partsOf = useCallback((client: Client) => [client, sales?.of(client.id)], [sales]);
  const make = useCallback(
    (client: Client) => clientItemOf(client, sales?.of(client.id) ?? { nets: [] }),
    [sales],
  );
  return useItems(sales && clients, partsOf, make);
}

function Buttons({ onAdd }: { readonly onAdd: () => void }) {
  const { lists, dashboard } = usePageSetting().words;
  return (
    <>
      <Button as="a" href={hashOf("imports")} icon={<ArrowDownloadRegular />}>
        {dashboard.clients.importList}
      </Button>
      <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
        {lists.clients.add}
      </Button>
    </>
  );
}

/** How many, over which months the figures go, and what was sold to nobody that is named. */
function ClientsLead({
  items,
  sales,
}: {
  readonly items: readonly ClientItem[];
  readonly sales: ClientSales;
}) {
  const { words, locale, today } = usePageSetting();
  const { clients } = words.dashboard;
  const standing = items.filter(({ isArchived }) => !isArchived);
  const prospects = standing.filter(({ client }) => client.status === "prospect").length;
  const others = standing.length - prospects;
  const parts = [
    clients.count(others, printCount(others, locale)),
    words.lists.clients.prospects(prospects, printCount(prospects, locale)),
    ...(sales.period
      ? [clients.period(printDay(sales.period.from, locale, today), printDay(sales.period.to, locale, today))]
      : []),
  ];
  return (
    <>
      {parts.join(" · ")}
      <UnassignedLines unassigned={sales.unassigned} />
    </>
  );
}
