import type { CapturedRow, PriceColumn } from "../../model/captured-list.ts";
import { MOST_COLUMNS } from "../../model/list-rows.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import { readCurrency, readPrice } from "../../price/read-prices.ts";
import { vatByWords } from "../../price/read-vat.ts";
import { capturedPrice } from "../captured-price.ts";
import { foldSpace } from "../element-text.ts";
import { readGtin } from "../structured-product.ts";
import type { PageTable } from "./find-tables.ts";
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
import type { ListPlace } from "./read-cards.ts";
import { flagsOf, type PlacedReading } from "./record-prices.ts";
import { linkOf } from "./row-facts.ts";
import { rowPriceOf } from "./row-price.ts";
import { sliceRecords } from "./slice-records.ts";

export interface ReadTable {
  readonly columns: PriceColumn[];
  readonly proposedColumn: number;
  readonly rows: CapturedRow[];
}

interface Cell {
  readonly element: Element;
  readonly text: string;
  readonly start: number;
}

/** A share of a column's filled cells that makes it one of prices. */
const PRICED_SHARE = 0.5;
const HAS_LETTERS = /[a-zÀ-ɏͰ-ӿ\u0590-\u9fff]{2}/i;

/** The rows of a price table, with every column of prices that it has; undefined when it has none. */
export function readTable({ titles, rows }: PageTable, place: ListPlace): ReadTable | undefined {
  const cells = cellsOf(rows, place);
  const priceColumns = priceColumnsOf(titles, cells, place.context);
  const nameColumn = nameColumnOf(titles, cells, priceColumns);
  if (priceColumns.length === 0 || nameColumn < 0) return undefined;
  const current = priceColumns.filter((column) => !OLD_PRICE_HEADER.test(titles[column] ?? ""));
  const kept = current.length > 0 ? current : priceColumns;
  const columns = kept.slice(0, MOST_COLUMNS);
  const old = priceColumns.find((column) => !kept.includes(column));
  const plain = columns.findIndex((column) => !SPECIAL_PRICE_HEADER.test(titles[column] ?? ""));
  const context = contextOf(titles, cells, priceColumns, place.context);
  return {
    columns: columns.map((column) => ({ title: titles[column] ?? "" })),
    proposedColumn: Math.max(0, plain),
    rows: cells.flatMap(
      (row) => rowOf(row, { titles, nameColumn, columns, old, place: { ...place, context } }) ?? [],
    ),
  };
}

function cellsOf(rows: PageTable["rows"], { page }: ListPlace): Cell[][] {
  const slices = sliceRecords(
    page,
    rows.flat().map((element) => [element]),
  );
  let next = 0;
  return rows.map((row) =>
    row.map((element) => {
      const slice = slices[next];
      next += 1;
      return { element, text: page.text.slice(slice?.start, slice?.end).trim(), start: slice?.start ?? 0 };
    }),
  );
}

function priceColumnsOf(
  titles: readonly string[],
  cells: readonly (readonly Cell[])[],
  context: PriceContext,
): number[] {
  const shares = titles.map((title, column) => {
    const filled = cells.map((row) => row[column]?.text ?? "").filter((text) => /\d/.test(text));
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
  const isPrice = shares.map(
    ({ title, isSigned, isNumber }) =>
      !NO_PRICE_HEADER.test(title) && (isSigned || (isNumber && PRICE_HEADER.test(title))),
  );
  const hasPrice = isPrice.includes(true);
  return shares.flatMap(({ title, isDecimal }, column) => {
    const isBeside = hasPrice && isDecimal && !NO_PRICE_HEADER.test(title);
    return isPrice[column] || isBeside ? [column] : [];
  });
}

function nameColumnOf(
  titles: readonly string[],
  cells: readonly (readonly Cell[])[],
  priceColumns: readonly number[],
): number {
  let best = -1;
  let bestScore = 0;
  titles.forEach((title, column) => {
    if (priceColumns.includes(column)) return;
    const texts = cells.map((row) => row[column]?.text ?? "").filter((text) => HAS_LETTERS.test(text));
    const isOther = CODE_HEADER.test(title) || UNIT_HEADER.test(title) || GTIN_HEADER.test(title);
    const length =
      texts.reduce((sum, text) => sum + Math.min(text.length, 80), 0) / Math.max(1, cells.length);
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
function contextOf(
  titles: readonly string[],
  cells: readonly (readonly Cell[])[],
  columns: readonly number[],
  context: PriceContext,
): PriceContext {
  const named = columns.map((column) => readCurrency(titles[column] ?? "", context)).find(Boolean);
  const beside = () => {
    for (const row of cells) {
      for (const column of columns) {
        const currency = readPrice(row[column]?.text ?? "", context)?.currency;
        if (currency) return currency;
      }
    }
    return undefined;
  };
  const currency = named ?? beside();
  return currency === undefined ? context : { ...context, currency };
}

interface RowOptions {
  readonly titles: readonly string[];
  readonly nameColumn: number;
  readonly columns: readonly number[];
  readonly old: number | undefined;
  readonly place: ListPlace;
}

/** Undefined for a row without a name: a heading of a group, a total. */
function rowOf(row: readonly Cell[], options: RowOptions): CapturedRow | undefined {
  const { titles, nameColumn, columns, old, place } = options;
  const name = nameIn(row[nameColumn]);
  if (name === undefined) return undefined;
  const textAt = (header: RegExp) => {
    const column = titles.findIndex((title, index) => index !== nameColumn && header.test(title));
    return column < 0 ? "" : foldSpace(row[column]?.text ?? "");
  };
  const sku = textAt(CODE_HEADER).slice(0, 100);
  const gtin = readGtin(textAt(GTIN_HEADER));
  const unit = textAt(UNIT_HEADER).replace(/\.$/, "").slice(0, 40);
  const url = linkOf(
    row.map(({ element }) => element),
    name,
    place.address,
  );
  const oldReading = old === undefined ? undefined : readIn(row[old], place);
  const oldPrice = oldReading && capturedPrice(oldReading, place.context);
  return {
    name,
    ...(url !== undefined && { url }),
    ...(sku !== "" && { sku }),
    ...(gtin !== undefined && { gtin }),
    prices: columns.map((column) => priceIn(row[column], titles[column] ?? "", unit, place)),
    ...(oldPrice && { oldPrice }),
  };
}

/** The first line with words: what stands below it is a code or a description. */
function nameIn(cell: Cell | undefined): string | undefined {
  const line = cell?.text.split("\n").find((one) => HAS_LETTERS.test(one));
  return line === undefined ? undefined : foldSpace(line).slice(0, 500);
}

function readIn(cell: Cell | undefined, { context }: ListPlace): PlacedReading | undefined {
  if (!cell || !/\d/.test(cell.text)) return undefined;
  const reading = readPrice(cell.text, context);
  if (!reading) return undefined;
  const { element, start } = cell;
  return { ...reading, element, start: reading.start + start, end: reading.end + start };
}

function priceIn(cell: Cell | undefined, title: string, unit: string, place: ListPlace) {
  const reading = readIn(cell, place);
  const price = reading && capturedPrice(reading, place.context);
  if (!reading || !price || price.price.coefficient === 0) return null;
  const vat = price.vat === "unknown" ? vatByWords(`${title} `, "") : price.vat;
  return rowPriceOf({
    price: { ...price, vat, ...(price.unit === undefined && unit !== "" && { unit }) },
    reading,
    flags: flagsOf(reading, [reading]),
    page: place.page,
    address: place.address,
  });
}
