import type { RecordOf } from "../store/tables.ts";

/** The tables that a person edits as lists. */
export type ListTable = "clients" | "contacts" | "competitors" | "products" | "segments" | "offers" | "notes";

/** Notes are never edited nor archived: a correction supersedes one, see correct-note. */
export type EditableTable = Exclude<ListTable, "notes">;

/** What a person may change; ids, SKUs and addresses are what other things know the record by. */
export const EDITABLE_FIELDS = {
  clients: [
    "name",
    "status",
    "codes",
    "taxId",
    "country",
    "city",
    "address",
    "category",
    "channel",
    "phone",
    "email",
    "priceColumn",
    "creditLimit",
    "paymentDays",
    "tags",
    "customFields",
  ],
  contacts: ["clientId", "name", "role", "phone", "email"],
  competitors: ["name", "hosts", "country"],
  products: [
    "name",
    "category",
    "brand",
    "gtin",
    "unit",
    "listPrice",
    "cost",
    "columnPrices",
    "tags",
    "customFields",
  ],
  segments: ["name", "conditions", "productConditions"],
  offers: ["name", "brand", "gtin", "mpn", "sku", "pack"],
} as const satisfies { readonly [T in EditableTable]: readonly (keyof RecordOf<T>)[] };

export type EditableField<T extends EditableTable> = (typeof EDITABLE_FIELDS)[T][number];

/** New values by field; undefined clears a field. */
export type RecordChanges<T extends EditableTable> = {
  readonly [Field in EditableField<T> & keyof RecordOf<T>]?: RecordOf<T>[Field] | undefined;
};
