/** Rows of Dosar's own lists → the records that they were. */
import { Client } from "../../model/client.ts";
import { Contact } from "../../model/contact.ts";
import { CurrencyCode } from "../../model/money.ts";
import { Product } from "../../model/product.ts";
import type { UnitPrice } from "../../model/unit-price.ts";
import type { ImportChoices } from "../import-choices.ts";
import { readNumber } from "../read-number.ts";
import type { ClientDraft, ContactDraft, ProductDraft } from "../record-drafts.ts";
import { readList, readPair } from "./list-cell.ts";
import type { OwnRow } from "./own-row.ts";
import { STATUS_WORDS, valueOfWord } from "./own-values-table.ts";
import { type OwnReading, parseRow, readOwnMoney, readOwnPrice, saidOf } from "./read-own-fields.ts";

export function readOwnClient(row: OwnRow, choices: ImportChoices): OwnReading<ClientDraft> {
  const codes = readList(row.textOf("codes")).map(readPair);
  if (codes.includes(undefined)) return { rejected: row.reject("unknown-value", "codes") };
  const status = valueOfWord(STATUS_WORDS, row.textOf("status"));
  if (status === undefined) return { rejected: row.reject("unknown-value", "status") };
  const creditLimit = readOwnMoney(row, "creditLimit", "creditCurrency", choices);
  if (creditLimit && "rejected" in creditLimit) return creditLimit;
  const paymentDays = row.saidOf("paymentDays");
  const reading = parseRow(Client.partial({ id: true }), row, {
    ...saidOf(row, ["id", "taxId", "country", "city", "address", "category", "channel"]),
    ...saidOf(row, ["phone", "email", "priceColumn", "archivedAt"]),
    ...listed(row),
    ...(creditLimit && { creditLimit }),
    ...(paymentDays !== undefined && { paymentDays: Number(paymentDays) }),
    name: row.textOf("name"),
    status,
    codes: codes.map((pair) => ({ source: pair?.[0], code: pair?.[1] })),
    tags: readList(row.textOf("tags")),
  });
  if ("rejected" in reading) return reading;
  const { value: record } = reading;
  const code = record.codes[0]?.code ?? record.taxId ?? record.name.slice(0, 100);
  return { value: { code, name: record.name, record } };
}

/** A row that a person has added has no id; nor has a product of theirs a source. */
export function readOwnProduct(row: OwnRow, choices: ImportChoices): OwnReading<ProductDraft> {
  const listPrice = readOwnPrice(row, "listPrice", "listPriceCurrency", choices);
  const cost = readOwnPrice(row, "cost", "costCurrency", choices);
  for (const price of [listPrice, cost]) if (price && "rejected" in price) return price;
  const columnPrices = readColumnPrices(row, choices);
  if (columnPrices && "rejected" in columnPrices) return columnPrices;
  const tags = readList(row.textOf("tags"));
  const reading = parseRow(Product.partial({ id: true }), row, {
    ...saidOf(row, ["id", "category", "brand", "gtin", "unit", "archivedAt"]),
    ...listed(row),
    ...(listPrice && { listPrice }),
    ...(cost && { cost }),
    ...(columnPrices && { columnPrices: columnPrices.value }),
    ...(tags.length > 0 && { tags }),
    source: row.saidOf("source") ?? choices.source,
    sku: row.textOf("sku"),
    name: row.textOf("name"),
  });
  if ("rejected" in reading) return reading;
  const { value: record } = reading;
  return { value: { sku: record.sku, name: record.name, record } };
}

/** Prices by the names of their columns; undefined where the row has none. */
function readColumnPrices(
  row: OwnRow,
  { decimalSeparators }: ImportChoices,
): OwnReading<Readonly<Record<string, UnitPrice>>> | undefined {
  const currencies = row.namedTexts("columnCurrency");
  const prices: [string, UnitPrice][] = [];
  for (const [name, text] of row.namedTexts("columnPrice")) {
    const currency = CurrencyCode.safeParse(currencies.get(name));
    if (!currency.success) return { rejected: row.reject("unknown-currency") };
    const number = readNumber(text, decimalSeparators.net);
    if (!number.ok) return { rejected: row.reject(number.problem.code) };
    prices.push([name, { ...number.value, currency: currency.data }]);
  }
  return prices.length === 0 ? undefined : { value: Object.fromEntries(prices) };
}

function listed(row: OwnRow) {
  const mergedIds = readList(row.textOf("mergedIds"));
  const customFields = row.namedTexts("custom");
  return {
    ...(mergedIds.length > 0 && { mergedIds }),
    ...(customFields.size > 0 && { customFields: Object.fromEntries(customFields) }),
  };
}

/** A person without an id of their own is known by their name at the client. */
export function readOwnContact(row: OwnRow): OwnReading<ContactDraft> {
  const mergedIds = readList(row.textOf("mergedIds"));
  const reading = parseRow(Contact.partial({ id: true, clientId: true }), row, {
    ...saidOf(row, ["id", "clientId", "role", "phone", "email", "archivedAt"]),
    ...(mergedIds.length > 0 && { mergedIds }),
    name: row.textOf("name"),
  });
  if ("rejected" in reading) return reading;
  const { value: record } = reading;
  const clientName = row.textOf("clientName");
  if (record.clientId === undefined && clientName === "")
    return { rejected: row.reject("missing-value", "clientName") };
  const client = { code: clientName.slice(0, 100), name: clientName };
  return { value: { name: record.name, client, record } };
}
