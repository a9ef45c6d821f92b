import type { CapturedRow, PriceColumn } from "../../model/captured-list.ts";
import { readPrice } from "../../price/read-prices.ts";
import { spellUnit } from "../../price/read-unit.ts";
import { vatByWords } from "../../price/read-vat.ts";
import { capturedPrice } from "../captured-price.ts";
import { foldSpace } from "../element-text.ts";
import { readGtin } from "../read-gtin.ts";
import type { PageTable } from "./find-tables.ts";
import { CODE_HEADER, GTIN_HEADER, UNIT_HEADER } from "./list-words-table.ts";
import { flagsOf } from "./price-flags.ts";
import type { ListPlace } from "./read-cards.ts";
import type { PlacedReading } from "./record-prices.ts";
import { linkOf } from "./row-facts.ts";
import { rowPriceOf } from "./row-price.ts";
import { sliceRecords } from "./slice-records.ts";
import { columnsOf, HAS_LETTERS } from "./table-columns.ts";

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

/** The rows of a price table, with every column of prices that it has; undefined when it has none. */
export function readTable({ titles, rows }: PageTable, place: ListPlace): ReadTable | undefined {
  const cells = cellsOf(rows, place);
  const texts = cells.map((row) => row.map(({ text }) => text));
  const found = columnsOf(titles, texts, place.context);
  if (found === undefined) return undefined;
  const { nameColumn, columns, old, currency } = found;
  const context = currency === undefined ? place.context : { ...place.context, currency };
  return {
    columns: columns.map((column) => ({ title: titles[column] ?? "" })),
    proposedColumn: found.proposedColumn,
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
  const unit = spellUnit(textAt(UNIT_HEADER).replace(/\.$/, "").slice(0, 40));
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
    seenAt: place.seenAt,
  });
}
