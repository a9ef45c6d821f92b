/** Rows of Dosar's own lists → the records that they were. */
import { Client } from "../../model/client.ts";
import { minorDigitsOf } from "../../model/minor-digits.ts";
import { CurrencyCode, type Money } from "../../model/money.ts";
import { Product } from "../../model/product.ts";
import type { RejectedRow } from "../../model/rejected-row.ts";
import type { UnitPrice } from "../../model/unit-price.ts";
import { toUnits } from "../../std/decimal.ts";
import type { ImportChoices } from "../import-choices.ts";
import { readNumber } from "../read-number.ts";
import type { ClientDraft, ProductDraft } from "../record-drafts.ts";
import { readList, readPair } from "./list-cell.ts";
import type { OwnHeader } from "./own-headers-table.ts";
import type { OwnRow } from "./own-row.ts";
import { STATUS_WORDS, valueOfWord } from "./own-values-table.ts";

export type OwnReading<T> = { readonly value: T } | Rejected;

interface Rejected {
  readonly rejected: RejectedRow;
}

export function readOwnClient(row: OwnRow, choices: ImportChoices): OwnReading<ClientDraft> {
  const codes = readList(row.textOf("codes")).map(readPair);
  if (codes.includes(undefined)) return { rejected: row.reject("unknown-value", "codes") };
  const status = valueOfWord(STATUS_WORDS, row.textOf("status"));
  if (status === undefined) return { rejected: row.reject("unknown-value", "status") };
  const creditLimit = readCreditLimit(row, choices);
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

function readCreditLimit(row: OwnRow, choices: ImportChoices): Money | Rejected | undefined {
  const limit = readOwnPrice(row, "creditLimit", "creditCurrency", choices);
  if (limit === undefined || "rejected" in limit) return limit;
  return { minorUnits: toUnits(limit, minorDigitsOf(limit.currency)), currency: limit.currency };
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

function readOwnPrice(
  row: OwnRow,
  field: "listPrice" | "cost" | "creditLimit",
  currencyField: "listPriceCurrency" | "costCurrency" | "creditCurrency",
  { decimalSeparators }: ImportChoices,
): UnitPrice | Rejected | undefined {
  const text = row.saidOf(field);
  if (text === undefined) return undefined;
  const currency = CurrencyCode.safeParse(row.textOf(currencyField));
  if (!currency.success) return { rejected: row.reject("unknown-currency", currencyField) };
  const number = readNumber(text, decimalSeparators.net);
  if (!number.ok) return { rejected: row.reject(number.problem.code, field) };
  return { ...number.value, currency: currency.data };
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

function saidOf(row: OwnRow, fields: readonly (OwnHeader | "id")[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = row.saidOf(field);
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

function listed(row: OwnRow) {
  const mergedIds = readList(row.textOf("mergedIds"));
  const customFields = row.namedTexts("custom");
  return {
    ...(mergedIds.length > 0 && { mergedIds }),
    ...(customFields.size > 0 && { customFields: Object.fromEntries(customFields) }),
  };
}

/** The model of a record, as far as a reading needs it. */
interface Model<Value> {
  readonly safeParse: (
    fields: object,
  ) =>
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
}

/** A file may have been changed since by hand: the model says what may stand in a record. */
function parseRow<Value>(model: Model<Value>, row: OwnRow, fields: object): OwnReading<Value> {
  const parsed = model.safeParse(fields);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue?.path[0] as OwnHeader | "id" | undefined; // The model's fields are called as the columns.
  if (place !== undefined && row.textOf(place) === "")
    return { rejected: row.reject("missing-value", place) };
  return { rejected: row.reject(issue?.code === "too_big" ? "too-long" : "unknown-value", place) };
}
