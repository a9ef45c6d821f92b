/** Which fields a rule can name: Dosar's own and those that a firm keeps beside them. */
import type { Client } from "../../../../shared/model/client.ts";
import type { CustomFields } from "../../../../shared/model/custom-fields.ts";
import type { Product } from "../../../../shared/model/product.ts";
import {
  ClientField,
  ProductField,
  valuesOfClient,
  valuesOfProduct,
} from "../../../../shared/model/segment.ts";

/** A field as it is chosen; `customName` only for a firm's own. */
export interface FieldChoice<Field extends string> {
  readonly field: Field;
  readonly customName?: string | undefined;
}

export function clientFieldChoices(clients: readonly Client[]): readonly FieldChoice<ClientField>[] {
  return withCustom(ClientField.options, customNamesOf(clients));
}

export function productFieldChoices(products: readonly Product[]): readonly FieldChoice<ProductField>[] {
  return withCustom(ProductField.options, customNamesOf(products));
}

/** The values that the clients have in a field, most frequent first. */
export function clientValuesOf(
  clients: readonly Client[],
  choice: FieldChoice<ClientField>,
): readonly string[] {
  return byFrequency(clients.flatMap((client) => valuesOfClient(client, choice)));
}

export function productValuesOf(
  products: readonly Product[],
  choice: FieldChoice<ProductField>,
): readonly string[] {
  return byFrequency(products.flatMap((product) => valuesOfProduct(product, choice)));
}

/** One text a field, for the values of a list box. */
export function keyOfField({ field, customName }: FieldChoice<string>): string {
  return customName === undefined ? field : `custom:${customName}`;
}

function withCustom<Field extends string>(
  fields: readonly Field[],
  customNames: readonly string[],
): readonly FieldChoice<Field>[] {
  return fields.flatMap((field): readonly FieldChoice<Field>[] =>
    field === "custom" ? customNames.map((customName) => ({ field, customName })) : [{ field }],
  );
}

function customNamesOf(records: readonly { readonly customFields?: CustomFields | undefined }[]) {
  return [...new Set(records.flatMap(({ customFields = {} }) => Object.keys(customFields)))].toSorted();
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([value]) => value);
}
