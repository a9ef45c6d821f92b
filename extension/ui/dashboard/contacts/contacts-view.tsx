import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useCallback, useMemo } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import type { Contact } from "../../../../shared/model/contact.ts";
import type { Candidate } from "../changes/record-picker.tsx";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { archiveFilters } from "../list/archive-filters.ts";
import { RecordList } from "../list/record-list.tsx";
import { byKnownId } from "../live/by-known-id.ts";
import { useItems } from "../live/use-items.ts";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import type { ViewProps } from "../view-props.ts";
import { AddContact } from "./add-contact.tsx";
import { ContactDetails } from "./contact-details.tsx";
import { contactColumns } from "./contact-fields.tsx";
import { type ContactItem, contactEntryOf, contactItemOf } from "./contact-item.ts";

/** The persons at all clients. */
export function ContactsView({ store, host }: Pick<ViewProps, "store" | "host">) {
  const setting = usePageSetting();
  const { lists, dashboard } = setting.words;
  const clients = useRecords("clients");
  const items = useContactItems(clients);
  const edits = useRecordEdits(store, "contacts");
  const columns = useMemo(() => contactColumns(setting, edits), [setting, edits]);
  const filters = useMemo(() => archiveFilters<ContactItem>(lists.filters), [lists]);
  const isAddable = clients !== undefined && clients.length > 0;
  return (
    <RecordList
      store={store}
      table="contacts"
      title={lists.contacts.title}
      items={items}
      columns={columns}
      entryOf={contactEntryOf}
      filters={filters}
      firstSort={{ columnId: "name", isDescending: false }}
      candidatesOf={() => (items ?? []).map(candidateOf)}
      empty={{
        title: lists.contacts.empty,
        text: isAddable ? lists.contacts.emptyText : lists.contacts.noClients,
      }}
      buttonsOf={(onAdd) =>
        isAddable ? (
          <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
            {lists.contacts.add}
          </Button>
        ) : (
          <Button as="a" href={hashOf("clients")}>
            {dashboard.views.clients}
          </Button>
        )
      }
      addForm={isAddable ? (name, onClose) => <AddContact {...{ store, host, name, onClose }} /> : undefined}
      details={(id, all, onClose) => <ContactDetails {...{ store, host, id, items: all, edits, onClose }} />}
    />
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
