import type { EditSource } from "../changes/edit-of.ts";
import type { ItemField, ListColumn } from "../list/list-column.ts";
import { textColumn, textField } from "../list/text-field.ts";
import type { PageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import type { ContactItem } from "./contact-item.ts";

type Edits = EditSource<"contacts">;

const TEXTS = ["role", "phone", "email"] as const;
const LONGEST = { role: 200, phone: 100, email: 200 } as const;

export function contactFields({ words }: PageSetting, edits: Edits): readonly ItemField<ContactItem>[] {
  const { fields } = words.lists;
  const name = textField(edits, {
    id: "name",
    label: fields.personName,
    textOf: (item: ContactItem) => item.name,
    changesOf: (text) => (text === undefined ? {} : { name: text }),
    maxLength: 200,
    isNeeded: true,
  });
  const client: ItemField<ContactItem> = {
    id: "client",
    label: fields.client,
    textOf: ({ clientName }) => clientName ?? "",
    show: ({ contact, clientName }) =>
      clientName && (
        <a href={hashOf("clients", contact.clientId)} tabIndex={-1} style={{ color: "inherit" }}>
          {clientName}
        </a>
      ),
  };
  const texts = TEXTS.map((field) =>
    textField(edits, {
      id: field,
      label: fields[field],
      textOf: ({ contact }: ContactItem) => contact[field],
      changesOf: (text) => ({ [field]: text }),
      maxLength: LONGEST[field],
    }),
  );
  return [name, client, ...texts];
}

/** Width and rank by field. */
const PLACES: Readonly<Record<string, { readonly width: number; readonly rank: number }>> = {
  name: { width: 180, rank: 0 },
  client: { width: 200, rank: 1 },
  role: { width: 140, rank: 3 },
  phone: { width: 140, rank: 2 },
  email: { width: 200, rank: 4 },
};

export function contactColumns(setting: PageSetting, edits: Edits): readonly ListColumn<ContactItem>[] {
  return contactFields(setting, edits).map((field) =>
    textColumn(field, setting.words.language, PLACES[field.id] ?? { width: 120, rank: 9 }),
  );
}
