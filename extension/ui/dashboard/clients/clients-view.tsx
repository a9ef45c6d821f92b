import { Button } from "@fluentui/react-components";
import { AddRegular, ArrowDownloadRegular } from "@fluentui/react-icons";
import { useCallback, useMemo } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import { printCount, printDay } from "../../../../shared/words/print.ts";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { RecordList } from "../list/record-list.tsx";
import type { ClientSales } from "../live/read-client-sales.ts";
import { useClientSales } from "../live/use-client-sales.ts";
import { useItems } from "../live/use-items.ts";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import type { ViewProps } from "../view-props.ts";
import { AddClient } from "./add-client.tsx";
import { ClientDetails } from "./client-details.tsx";
import { clientColumns } from "./client-fields.tsx";
import { useClientFilters, useSegmentChoice } from "./client-filters.ts";
import { type ClientItem, candidateOfClient, clientEntryOf, clientItemOf } from "./client-item.ts";
import { UnassignedLines } from "./unassigned-lines.tsx";

const entryOf = ({ client }: ClientItem) => clientEntryOf(client);

/** The clients and prospects: found, sorted and edited in place, each with its page. */
export function ClientsView({ store, host, settings }: Pick<ViewProps, "store" | "host" | "settings">) {
  const setting = usePageSetting();
  const { lists } = setting.words;
  const sales = useClientSales(store);
  const clients = useRecords("clients");
  const items = useClientItems(clients, sales);
  const edits = useRecordEdits(store, "clients");
  const columns = useMemo(() => clientColumns(setting, edits), [setting, edits]);
  const filters = useClientFilters();
  const choice = useSegmentChoice();
  return (
    <RecordList
      store={store}
      table="clients"
      title={lists.clients.title}
      lead={items && sales && <ClientsLead items={items} sales={sales} />}
      items={sales && items}
      columns={columns}
      entryOf={entryOf}
      filters={filters}
      choice={choice}
      firstSort={{ columnId: "net", isDescending: true }}
      candidatesOf={() => (clients ?? []).map(candidateOfClient)}
      empty={{ title: lists.clients.empty, text: lists.clients.emptyText }}
      buttonsOf={(onAdd) => <Buttons onAdd={onAdd} />}
      addForm={(name, onClose) => <AddClient {...{ store, host, name, onClose }} />}
      details={(id, all, onClose) =>
        sales && <ClientDetails {...{ store, host, settings, id, items: all, sales, edits, onClose }} />
      }
    />
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
