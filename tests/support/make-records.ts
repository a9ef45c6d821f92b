import { Client } from "../../shared/model/client.ts";
import { Contact } from "../../shared/model/contact.ts";
import type { SourceId } from "../../shared/model/ids.ts";
import { Note } from "../../shared/model/note.ts";
import { Product } from "../../shared/model/product.ts";
import { clientIdOf, productIdOf } from "../../shared/store/identity.ts";

export const MAIN = "main" as SourceId;

/** A client as a ledger of the source "main" makes it. */
export function makeClient(code: string, fields: object = {}): Client {
  return Client.parse({
    id: clientIdOf(MAIN, code),
    name: code,
    status: "active",
    codes: [{ source: MAIN, code }],
    tags: [],
    ...fields,
  });
}

export function makeProduct(sku: string, fields: object = {}): Product {
  return Product.parse({ id: productIdOf(MAIN, sku), source: MAIN, sku, name: sku, ...fields });
}

export function makeContact(id: string, clientId: string, fields: object = {}): Contact {
  return Contact.parse({ id, clientId, name: id, ...fields });
}

/** A note of a day in November 2026. */
export function makeNote(id: string, about: Note["about"], fields: object = {}): Note {
  return Note.parse({ id, about, kind: "need", text: id, createdAt: "2026-11-24T08:00:00.000Z", ...fields });
}
