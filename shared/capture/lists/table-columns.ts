import { MOST_COLUMNS } from "../../model/list-rows.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import { readCurrency, readPrice } from "../../price/read-prices.ts";
import {
  CODE_HEADER,
  GTIN_HEADER,
  NAME_HEADER,
  NO_PRICE_HEADER,
  OLD_PRICE_HEADER,
  PRICE_HEADER,
  SPECIAL_PRICE_HEADER,
  UNIT_HEADER,
} from "./list-words-table.ts";

/** The texts of a table's cells, row by row; a row may be shorter than the titles. */
export type TableTexts = readonly (readonly string[])[];

/** What the columns of a price table are, as indices of its titles. */
export interface TableColumns {
  readonly nameColumn: number;
  readonly columns: readonly number[];
  /** Index within `columns` of the price that everybody pays. */
  readonly proposedColumn: number;
  /** The column of prices before, where another holds the prices now. */
  readonly old: number | undefined;
  /** What the table itself says of its currency, in a title or beside an amount; ISO 4217. */
  readonly currency: string | undefined;
}

/** A share of a column's filled cells that makes it one of prices. */
const PRICED_SHARE = 0.5;
export const HAS_LETTERS = /[a-zÀ-ɏͰ-ӿ\u0590-\u9fff]{2}/i;

/** Undefined for a table without a column of prices or one of names. */
export function columnsOf(
  titles: readonly string[],
  texts: TableTexts,
  context: PriceContext,
): TableColumns | undefined {
  const priceColumns = priceColumnsOf(titles, texts, context);
  const nameColumn = nameColumnOf(titles, texts, priceColumns);
  if (priceColumns.length === 0 || nameColumn < 0) return undefined;
  const current = priceColumns.filter((column) => !OLD_PRICE_HEADER.test(titles[column] ?? ""));
  const kept = current.length > 0 ? current : priceColumns;
  const columns = kept.slice(0, MOST_COLUMNS);
  const plain = columns.findIndex((column) => !SPECIAL_PRICE_HEADER.test(titles[column] ?? ""));
  return {
    nameColumn,
    columns,
    proposedColumn: Math.max(0, plain),
    old: priceColumns.find((column) => !kept.includes(column)),
    currency: currencyOf(titles, texts, priceColumns, context),
  };
}

function priceColumnsOf(titles: readonly string[], texts: TableTexts, context: PriceContext): number[] {
  const shares = titles.map((title, column) => {
    const filled = texts.map((row) => row[column] ?? "").filter((text) => /\d/.test(text));
    const short = filled.filter((text) => text.length < 60);
    const readings = short.map((text) => readPrice(text, context));
    const isAll = (share: number) => filled.length > 0 && share >= filled.length * PRICED_SHARE;
    return {
      title,
      isSigned: isAll(readings.filter((reading) => reading?.currency !== undefined).length),
      isNumber: isAll(readings.filter((reading) => reading !== undefined).length),
      isDecimal: isAll(short.filter((text) => /^[\d\s.,'’]*\d[.,]\d{2}$/.test(text)).length),
    };
  });
  // "R12" is a code, and an amount in rand.
  const isOther = (title: string) =>
    [NO_PRICE_HEADER, CODE_HEADER, GTIN_HEADER, UNIT_HEADER].some((header) => header.test(title));
  const isPrice = shares.map(
    ({ title, isSigned, isNumber }) =>
      !isOther(title) && (isSigned || (isNumber && PRICE_HEADER.test(title))),
  );
  const hasPrice = isPrice.includes(true);
  return shares.flatMap(({ title, isDecimal }, column) => {
    const isBeside = hasPrice && isDecimal && !isOther(title);
    return isPrice[column] || isBeside ? [column] : [];
  });
}

function nameColumnOf(titles: readonly string[], rows: TableTexts, priceColumns: readonly number[]): number {
  let best = -1;
  let bestScore = 0;
  titles.forEach((title, column) => {
    if (priceColumns.includes(column)) return;
    const texts = rows.map((row) => row[column] ?? "").filter((text) => HAS_LETTERS.test(text));
    const isOther = CODE_HEADER.test(title) || UNIT_HEADER.test(title) || GTIN_HEADER.test(title);
    const length = texts.reduce((sum, text) => sum + Math.min(text.length, 80), 0) / Math.max(1, rows.length);
    const distinct = new Set(texts).size / Math.max(1, texts.length);
    const score = length * distinct * (NAME_HEADER.test(title) ? 3 : 1) * (isOther ? 0.2 : 1);
    if (score > bestScore) {
      best = column;
      bestScore = score;
    }
  });
  return best;
}

/** A bare amount is in the currency of the titles, else in that of the amounts beside it. */
function currencyOf(
  titles: readonly string[],
  texts: TableTexts,
  columns: readonly number[],
  context: PriceContext,
): string | undefined {
  const named = columns.map((column) => readCurrency(titles[column] ?? "", context)).find(Boolean);
  const beside = () => {
    for (const row of texts) {
      for (const column of columns) {
        const currency = readPrice(row[column] ?? "", context)?.currency;
        if (currency) return currency;
      }
    }
    return undefined;
  };
  return named ?? beside();
}
