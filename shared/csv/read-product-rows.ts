import type { CurrencyCode } from "../model/money.ts";
import type { UnitPrice } from "../model/unit-price.ts";
import type { ImportChoices } from "./import-choices.ts";
import { currencyOfHeader } from "./price-header.ts";
import { type ColumnPrices, readColumnPrices, readPriceCell } from "./read-column-prices.ts";
import type { ProductDraft } from "./record-drafts.ts";
import {
  codeOf,
  type Row,
  type RowFault,
  type RowReading,
  rejectRow,
  rowFaultOf,
  textOf,
  tooLongFaultOf,
} from "./row-reader.ts";
import { isTotalsRow } from "./totals-rows.ts";

/** Reads the rows of one price list; a second row with the SKU of an earlier one is rejected. */
export function createProductReader(
  choices: ImportChoices,
  headers: readonly string[],
): (row: Row) => RowReading<ProductDraft> {
  const skus = new Set<string>();
  const currencies = headerCurrencies(choices, headers);
  return (row) => {
    const reading = readProduct(row.cells, choices, currencies);
    if ("reason" in reading) return { rejected: rejectRow(row, reading, choices, headers) };
    if (skus.has(reading.sku)) {
      const field = choices.columns.sku === undefined ? "productName" : "sku";
      return { rejected: rejectRow(row, { reason: "duplicate-code", field }, choices, headers) };
    }
    skus.add(reading.sku);
    return { value: reading };
  };
}

/** What a row says of the product with this SKU, prices apart. */
export function productDraftOf(cells: readonly string[], choices: ImportChoices, sku: string): ProductDraft {
  const texts = (["category", "brand", "unit"] as const)
    .map((field) => [field, textOf(cells, choices, field)] as const)
    .filter(([, text]) => text !== "");
  const gtin = codeOf(cells, choices, "gtin").replace(/\s/g, "");
  return {
    sku,
    name: textOf(cells, choices, "productName"),
    ...Object.fromEntries(texts),
    ...(/^\d{8,14}$/.test(gtin) ? { gtin } : {}),
  };
}

/** What one row says, whatever the rows before it said. */
export function readProduct(
  cells: readonly string[],
  choices: ImportChoices,
  currencies: HeaderCurrencies,
): ProductDraft | RowFault {
  const fault = rowFaultOf(cells, choices) ?? tooLongFaultOf(cells, choices);
  if (fault) return fault;
  const sku = codeOf(cells, choices, "sku") || textOf(cells, choices, "productName").slice(0, 100);
  if (sku === "")
    return { reason: "missing-value", field: choices.columns.sku === undefined ? "productName" : "sku" };
  if (isTotalsRow(cells)) return { reason: "totals-row" };
  const prices = readPrices(cells, choices, currencies);
  return "reason" in prices ? prices : { ...productDraftOf(cells, choices, sku), ...prices };
}

type Prices = Pick<ProductDraft, "listPrice" | "cost" | "columnPrices">;

function readPrices(
  cells: readonly string[],
  choices: ImportChoices,
  currencies: HeaderCurrencies,
): Prices | RowFault {
  const listPrice = readPrice(cells, choices, "listPrice", currencies);
  if (listPrice && "reason" in listPrice) return listPrice;
  const cost = readPrice(cells, choices, "cost", currencies);
  if (cost && "reason" in cost) return cost;
  const columnPrices = readColumnPrices(cells, choices, listPrice);
  if (isFault(columnPrices)) return columnPrices;
  return {
    ...(listPrice ? { listPrice } : {}),
    ...(cost ? { cost } : {}),
    ...(columnPrices ? { columnPrices } : {}),
  };
}

/** A column may be called "reason", and then holds a price. */
function isFault(read: ColumnPrices | RowFault | undefined): read is RowFault {
  return read !== undefined && typeof read.reason === "string";
}

export type HeaderCurrencies = Readonly<Record<"listPrice" | "cost", CurrencyCode | undefined>>;

export function headerCurrencies(choices: ImportChoices, headers: readonly string[]): HeaderCurrencies {
  const of = (field: "listPrice" | "cost") =>
    currencyOfHeader(headers[choices.columns[field] ?? -1] ?? "", choices.currency);
  return { listPrice: of("listPrice"), cost: of("cost") };
}

function readPrice(
  cells: readonly string[],
  choices: ImportChoices,
  field: "listPrice" | "cost",
  currencies: HeaderCurrencies,
): UnitPrice | RowFault | undefined {
  const column = choices.columns[field];
  if (column === undefined) return undefined;
  return readPriceCell(cells, choices, {
    column,
    separator: choices.decimalSeparators[field],
    currency: currencies[field],
  });
}
