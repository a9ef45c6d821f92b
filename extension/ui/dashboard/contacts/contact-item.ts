import type { Contact } from "../../../../shared/model/contact.ts";
import type { SearchEntry } from "../../../../shared/search/search-entry.ts";
import type { ListItem } from "../list/list-column.ts";

/** One line of the list of contacts. */
export interface ContactItem extends ListItem {
  readonly contact: Contact;
  /** Undefined when the client is gone. */
  readonly clientName: string | undefined;
}

export function contactItemOf(contact: Contact, clientName: string | undefined): ContactItem {
  const { id, name, archivedAt } = contact;
  return { id, name, isArchived: archivedAt !== undefined, contact, clientName };
}

export function contactEntryOf({ contact, clientName }: ContactItem): SearchEntry<string> {
  const { id, name, role, phone, email } = contact;
  return {
    id,
    names: [name, ...(clientName === undefined ? [] : [clientName])],
    codes: phone === undefined ? [] : [phone],
    texts: [role, email].filter((text) => text !== undefined),
  };
}
