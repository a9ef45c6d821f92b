import type { CurrencyCode } from "../model/money.ts";
import type { UnitPrice } from "../model/unit-price.ts";
import { otherSignOf, readNumberIn } from "./apply-corrections.ts";
import { priceLess } from "./discounted-price.ts";
import type { ImportChoices, PriceColumn } from "./import-choices.ts";
import { isNoPrice } from "./no-price.ts";
import { currencyWordIn, readCurrencyCell } from "./read-currency-cell.ts";
import { cellText, type RowFault, textOf } from "./row-reader.ts";

export type ColumnPrices = Readonly<Record<string, UnitPrice>>;

/** The prices of a row by the name of their column; undefined where it has none. */
export function readColumnPrices(
  cells: readonly string[],
  choices: ImportChoices,
  listPrice: UnitPrice | undefined,
): ColumnPrices | RowFault | undefined {
  const prices: [string, UnitPrice][] = [];
  for (const column of choices.priceColumns) {
    const price = readCell(cells, choices, column, listPrice);
    if (price === undefined) continue;
    if ("reason" in price) return price;
    prices.push([column.name, price]);
  }
  return prices.length === 0 ? undefined : Object.fromEntries(prices);
}

/** A price of one column; a discount is taken off the list price. */
function readCell(
  cells: readonly string[],
  choices: ImportChoices,
  priceColumn: PriceColumn,
  listPrice: UnitPrice | undefined,
): UnitPrice | RowFault | undefined {
  const { column, holds, separator } = priceColumn;
  if (holds === "price") return readPriceCell(cells, choices, priceColumn);
  const text = cellText(cells, column);
  if (text === "" || /^[-–—]+$/.test(text)) return undefined;
  if (listPrice === undefined) return { reason: "missing-value", field: "listPrice" };
  const less = priceLess(listPrice, text, { scale: holds, separator, other: otherSignOf(choices, column) });
  return typeof less === "string" ? { reason: less, column } : { ...less, currency: listPrice.currency };
}

/** The price in a cell of a column of prices. */
export function readPriceCell(
  cells: readonly string[],
  choices: ImportChoices,
  { column, separator, currency: ofHeader }: Pick<PriceColumn, "column" | "separator" | "currency">,
): UnitPrice | RowFault | undefined {
  const text = cellText(cells, column);
  if (text === "" || isNoPrice(text)) return undefined;
  const currency = currencyOf(text, ofHeader, cells, choices);
  if (typeof currency !== "string") return { ...currency, column };
  const number = readNumberIn(text, { separator, other: otherSignOf(choices, column) });
  return number.ok ? { ...number.value, currency } : { reason: number.problem.code, column };
}

/** What the price itself says, else its header, else the row, else the file. */
function currencyOf(
  text: string,
  ofHeader: CurrencyCode | undefined,
  cells: readonly string[],
  choices: ImportChoices,
): CurrencyCode | RowFault {
  const unknown = { reason: "unknown-currency" } as const;
  const word = currencyWordIn(text);
  const inCell = word === undefined ? undefined : readCurrencyCell(word, ofHeader ?? choices.currency);
  if (word !== undefined && inCell === undefined) return unknown;
  const ofRow = textOf(cells, choices, "currency");
  const inRow = ofRow === "" ? undefined : readCurrencyCell(ofRow, choices.currency);
  if (inCell !== undefined && inRow !== undefined && inCell !== inRow) return { reason: "two-currencies" };
  const said = inCell ?? ofHeader;
  if (said !== undefined) return said;
  if (ofRow !== "" && inRow === undefined) return unknown;
  return inRow ?? choices.currency ?? unknown;
}
