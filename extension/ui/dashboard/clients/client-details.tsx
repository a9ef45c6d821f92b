import { useMemo } from "react";
import type { EditSource } from "../changes/edit-of.ts";
import { ContactsPart } from "../contacts/contacts-part.tsx";
import { DetailsPanel } from "../details/details-panel.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { FieldList } from "../details/field-list.tsx";
import { GonePanel } from "../details/gone-panel.tsx";
import { NotesPart } from "../details/notes-part.tsx";
import { OwnFields } from "../details/own-fields.tsx";
import { findOpen } from "../list/find-open.ts";
import type { ClientSales } from "../live/read-client-sales.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { ViewProps } from "../view-props.ts";
import { clientFields } from "./client-fields.tsx";
import { ClientFigures } from "./client-figures.tsx";
import type { ClientItem } from "./client-item.ts";

export interface ClientDetailsProps extends Pick<ViewProps, "store" | "host" | "settings"> {
  readonly id: string;
  readonly items: readonly ClientItem[];
  readonly sales: ClientSales;
  readonly edits: EditSource<"clients">;
  readonly onClose: () => void;
}

/** A client's page: what is owed to memory first (persons and notes), then what is known and what was sold. */
export function ClientDetails(props: ClientDetailsProps) {
  const { store, host, settings, id, items, sales, edits, onClose } = props;
  const setting = usePageSetting();
  const { lists, dashboard } = setting.words;
  const fields = useMemo(() => clientFields(setting, edits), [setting, edits]);
  const item = findOpen(items, id, ({ client }) => client.mergedIds);
  if (item === undefined) return <GonePanel onClose={onClose} />;
  const { client } = item;
  const lead = [dashboard.clients.statuses[client.status], client.city, client.country];
  return (
    <DetailsPanel
      id={client.id}
      title={client.name}
      lead={[item.isArchived && lists.fields.archivedAt, ...lead].filter(Boolean).join(" · ")}
      onClose={onClose}
    >
      <ContactsPart store={store} host={host} client={client} />
      <NotesPart
        store={store}
        host={host}
        about={{ kind: "client", id: client.id }}
        mergedIds={client.mergedIds}
      />
      <ClientFigures {...{ store, settings, client, sales, item }} />
      <DetailsPart title={lists.facts}>
        <FieldList key={client.id} item={item} fields={fields} />
      </DetailsPart>
      <OwnFields
        id={client.id}
        values={client.customFields ?? {}}
        onSave={(customFields) => edits.edit(item, { customFields })}
      />
      <DetailsPart
        title={lists.fields.codes}
        none={client.codes.length === 0 ? lists.clients.noCodes : undefined}
      >
        <FieldList
          item={client}
          fields={client.codes.map(({ source, code }) => ({
            id: `${source} ${code}`,
            label: source,
            textOf: () => code,
          }))}
        />
      </DetailsPart>
    </DetailsPanel>
  );
}
