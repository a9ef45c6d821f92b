import { z } from "zod";
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

export function editedClient(client: Client, edit: ClientEdit): Client {
  const entries = Object.entries({ ...client, ...edit }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Client.parse(Object.fromEntries(entries));
}
