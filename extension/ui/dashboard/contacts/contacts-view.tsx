import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import type { Contact } from "../../../../shared/model/contact.ts";
import type { Candidate } from "../changes/record-picker.tsx";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { useRowActions } from "../changes/use-row-actions.tsx";
import { EmptyView } from "../empty-view.tsx";
import { archiveFilters } from "../list/archive-filters.ts";
import { ListPage } from "../list/list-page.tsx";
import { byKnownId } from "../live/by-known-id.ts";
import { useItems } from "../live/use-items.ts";
import { useRecords } from "../live/use-records.tsx";
import { LoadingView } from "../loading-view.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import { useRecordId } from "../use-view.ts";
import type { ViewProps } from "../view-props.ts";
import { AddContact } from "./add-contact.tsx";
import { ContactDetails } from "./contact-details.tsx";
import { contactColumns } from "./contact-fields.tsx";
import { type ContactItem, contactEntryOf, contactItemOf } from "./contact-item.ts";

const hrefOf = (id: string) => hashOf("contacts", id === "" ? undefined : id);

/** The persons at all clients. */
export function ContactsView({ store, host }: Pick<ViewProps, "store" | "host">) {
  const setting = usePageSetting();
  const { lists, dashboard } = setting.words;
  const clients = useRecords("clients");
  const items = useContactItems(clients);
  const edits = useRecordEdits(store, "contacts");
  const columns = useMemo(() => contactColumns(setting, edits), [setting, edits]);
  const filters = useMemo(() => archiveFilters<ContactItem>(lists.filters), [lists]);
  const rows = useRowActions(store, "contacts", () => (items ?? []).map(candidateOf));
  const [addedName, setAddedName] = useState<string>();
  const openId = useRecordId();
  if (items === undefined || clients === undefined) return <LoadingView title={lists.contacts.title} />;
  const isAddable = clients.length > 0;
  const addButton = isAddable ? (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setAddedName("")}>
      {lists.contacts.add}
    </Button>
  ) : (
    <Button as="a" href={hashOf("clients")}>
      {dashboard.views.clients}
    </Button>
  );
  return (
    <>
      <ListPage
        name="contacts"
        table="contacts"
        title={lists.contacts.title}
        actions={items.length > 0 && addButton}
        items={items}
        columns={columns}
        entryOf={contactEntryOf}
        filters={filters}
        firstSort={{ columnId: "name", isDescending: false }}
        empty={
          <EmptyView
            title={lists.contacts.empty}
            text={isAddable ? lists.contacts.emptyText : lists.contacts.noClients}
          >
            {addButton}
          </EmptyView>
        }
        onAddNamed={isAddable ? setAddedName : undefined}
        actionsOf={rows.actionsOf}
        hrefOf={hrefOf}
        openId={openId}
        details={(id, onClose) => <ContactDetails {...{ store, host, id, items, edits, onClose }} />}
      />
      {rows.dialogs}
      {addedName !== undefined && (
        <AddContact store={store} host={host} name={addedName} onClose={() => setAddedName(undefined)} />
      )}
    </>
  );
}

function useContactItems(clients: readonly Client[] | undefined): readonly ContactItem[] | undefined {
  const contacts = useRecords("contacts");
  const clientById = useMemo(() => byKnownId(clients ?? []), [clients]);
  const partsOf = useCallback(
    (contact: Contact) => [contact, clientById.get(contact.clientId)?.name],
    [clientById],
  );
  const make = useCallback(
    (contact: Contact) => contactItemOf(contact, clientById.get(contact.clientId)?.name),
    [clientById],
  );
  return useItems(clients && contacts, partsOf, make);
}

function candidateOf(item: ContactItem): Candidate {
  return { id: item.id, name: item.name, hint: item.clientName, entry: contactEntryOf(item) };
}
