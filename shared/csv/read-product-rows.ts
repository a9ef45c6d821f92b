import type { UnitPrice } from "../model/unit-price.ts";
import { readNumberOf } from "./apply-corrections.ts";
import type { ImportChoices } from "./import-choices.ts";
import { readRowCurrency } from "./read-row-currency.ts";
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
  return (row) => {
    const reading = readProduct(row.cells, choices);
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

function readProduct(cells: readonly string[], choices: ImportChoices): ProductDraft | RowFault {
  const fault = rowFaultOf(cells, choices) ?? tooLongFaultOf(cells, choices);
  if (fault) return fault;
  const sku = codeOf(cells, choices, "sku") || textOf(cells, choices, "productName").slice(0, 100);
  if (sku === "")
    return { reason: "missing-value", field: choices.columns.sku === undefined ? "productName" : "sku" };
  if (isTotalsRow(cells)) return { reason: "totals-row" };
  const listPrice = readPrice(cells, choices, "listPrice");
  if (listPrice && "reason" in listPrice) return listPrice;
  const cost = readPrice(cells, choices, "cost");
  if (cost && "reason" in cost) return cost;
  return {
    ...productDraftOf(cells, choices, sku),
    ...(listPrice ? { listPrice } : {}),
    ...(cost ? { cost } : {}),
  };
}

function readPrice(
  cells: readonly string[],
  choices: ImportChoices,
  field: "listPrice" | "cost",
): UnitPrice | RowFault | undefined {
  const text = textOf(cells, choices, field);
  if (text === "") return undefined;
  const currency = readRowCurrency(cells, choices, [field]);
  if (typeof currency !== "string") return currency;
  const number = readNumberOf(text, choices, field);
  return number.ok ? { ...number.value, currency } : { reason: number.problem.code, field };
}
