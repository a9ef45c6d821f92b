import { z } from "zod";
import { canonicalText } from "../std/canonical-text.ts";
import { Client } from "./client.ts";

const { status, category, channel, tags, priceColumn, phone, email } = Client.shape;

/** What a person may change of a client outside of Dosar's own pages; null clears a field, an absent one stays. */
export const ClientEdit = z
  .strictObject({
    status,
    category: category.unwrap().min(1).nullable(),
    channel: channel.unwrap().min(1).nullable(),
    tags,
    priceColumn: priceColumn.unwrap().min(1).nullable(),
    phone: phone.unwrap().min(1).nullable(),
    email: email.unwrap().min(1).nullable(),
  })
  .partial();
export type ClientEdit = z.infer<typeof ClientEdit>;
export type EditableField = keyof ClientEdit;

export const EDITABLE_FIELDS = Object.keys(ClientEdit.shape) as readonly EditableField[];
export const EditableFieldName = ClientEdit.keyof();

/** What stands in the fields of an edit, in its notation. */
export function seenFieldsOf(client: Client, edit: ClientEdit): ClientEdit {
  return Object.fromEntries(fieldsOf(edit).map((field) => [field, client[field] ?? null]));
}

/** The fields of an edit in which by now stands neither what the person saw nor what they want. */
export function conflictsOf(client: Client, edit: ClientEdit, seen: ClientEdit): readonly EditableField[] {
  return fieldsOf(edit).filter((field) => {
    const present = canonicalText(client[field] ?? null);
    return (
      seen[field] !== undefined &&
      present !== canonicalText(seen[field]) &&
      present !== canonicalText(edit[field])
    );
  });
}

function fieldsOf(edit: ClientEdit): readonly EditableField[] {
  return EDITABLE_FIELDS.filter((field) => edit[field] !== undefined);
}

export function editedClient(client: Client, edit: ClientEdit): Client {
  const entries = Object.entries({ ...client, ...edit }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Client.parse(Object.fromEntries(entries));
}
