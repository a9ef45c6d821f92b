import type { PriceContext } from "../../price/price-reading.ts";
import { readCurrency } from "../../price/read-prices.ts";
import { CODE_HEADER } from "../lists/list-words-table.ts";
import { columnsOf, HAS_LETTERS, type TableColumns } from "../lists/table-columns.ts";
import { hasCents, isAmountText, isNoPrice } from "./amount-text.ts";
import { type Band, bandsOf, isBodyLine } from "./column-bands.ts";
import { titlesOf } from "./column-titles.ts";
import { type GatheredRow, gatherRows } from "./gather-rows.ts";
import { cellsOf, columnOf } from "./line-cells.ts";
import { nameStyleOf, type TableLine } from "./list-lines.ts";
import type { Line } from "./page-lines.ts";
import type { Section } from "./table-sections.ts";

/** A table of a file with what its columns are. */
export interface FileTable {
  readonly titles: readonly string[];
  readonly columns: TableColumns;
  readonly rows: readonly GatheredRow[];
}

const FEWEST_ROWS = 3;

/** Undefined for a stretch of a file that has no table of prices. */
export function readTable({ header, lines }: Section, context: PriceContext): FileTable | undefined {
  const bands = withoutSigns(bandsOf(lines, header), lines, context);
  const body = lines.filter(isBodyLine).map((line) => cellsOf(line, bands));
  const written = titlesOf(
    header,
    bands.map((band, column) => ({ ...band, isNumeric: isMostly(isAmountText, body, column) })),
  );
  const beside = lines.filter((line) => !isBodyLine(line)).map((line) => cellsOf(line, bands));
  const columns = pricesOf(written, [...body, ...withoutBody(beside, body)], context);
  if (columns === undefined) return undefined;
  const titles = distinct(written, columns.columns);
  const isRow = rowTest(titles, columns);
  const table = lines.map((line): TableLine => {
    const cells = cellsOf(line, bands);
    return { line, cells, isRow: isRow(cells) };
  });
  const names = table
    .filter((one) => one.isRow || isEmpty(body, columns.nameColumn))
    .flatMap(({ line }) => line.pieces.filter((piece) => columnOf(piece, bands) === columns.nameColumn));
  const rows = gatherRows(table, nameStyleOf(names, columns.nameColumn));
  return rows.length < FEWEST_ROWS ? undefined : { titles, columns, rows };
}

const EMPTY_SHARE = 0.2;

function isEmpty(body: readonly (readonly string[])[], column: number): boolean {
  return body.filter((cells) => cells[column]).length < body.length * EMPTY_SHARE;
}

/** Lines that fill columns which the rows' own lines leave empty: names set above and below the middle of their rows. */
function withoutBody(
  beside: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return beside.filter((cells) => cells.some((text, column) => text !== "" && isEmpty(body, column)));
}

/** Columns of prices are chosen by their titles, so that no two have the same. */
function distinct(titles: readonly string[], columns: readonly number[]): string[] {
  const counts = new Map<string, number>();
  return titles.map((title, column) => {
    if (!columns.includes(column)) return title;
    const count = (counts.get(title) ?? 0) + 1;
    counts.set(title, count);
    return count === 1 ? title : `${title} (${count})`.trim();
  });
}

/** Without titles and signs, amounts with cents are taken for prices. */
function pricesOf(
  titles: readonly string[],
  body: readonly (readonly string[])[],
  context: PriceContext,
): TableColumns | undefined {
  const found = columnsOf(titles, body, context);
  if (found || titles.some((title) => title !== "")) return found;
  const withCents = titles.map((_, column) => (isMostly(hasCents, body, column) ? "price" : ""));
  return columnsOf(withCents, body, context);
}

/** More than half of what stands in a column. */
function isMostly(
  fits: (text: string) => boolean,
  body: readonly (readonly string[])[],
  column: number,
): boolean {
  const texts = body.map((row) => row[column] ?? "").filter((text) => text !== "");
  return texts.length > 0 && texts.filter(fits).length > texts.length / 2;
}

/** A column that holds nothing but the sign of the amounts before it is a part of theirs. */
function withoutSigns(bands: readonly Band[], lines: readonly Line[], context: PriceContext): Band[] {
  const body = lines.filter(isBodyLine).map((line) => cellsOf(line, bands));
  const joined: Band[] = [];
  bands.forEach((band, column) => {
    const before = joined.at(-1);
    const texts = body.map((cells) => cells[column] ?? "").filter((text) => text !== "");
    const areSigns =
      texts.length > 0 &&
      texts.every((text) => text.length <= 4 && readCurrency(text, context) !== undefined);
    if (before && areSigns) joined[joined.length - 1] = { left: before.left, right: band.right };
    else joined.push(band);
  });
  return joined;
}

/** A line that has a price or says that it has none; also one with a code and a name, whose price is unknown. */
function rowTest(
  titles: readonly string[],
  { columns, nameColumn }: TableColumns,
): (cells: readonly string[]) => boolean {
  const codeColumn = titles.findIndex((title, column) => column !== nameColumn && CODE_HEADER.test(title));
  return (cells) => {
    const isPriced = columns.some((column) => {
      const text = cells[column] ?? "";
      return isAmountText(text) || isNoPrice(text);
    });
    const hasName = HAS_LETTERS.test(cells[nameColumn] ?? "");
    return isPriced || (hasName && codeColumn >= 0 && /\d/.test(cells[codeColumn] ?? ""));
  };
}
