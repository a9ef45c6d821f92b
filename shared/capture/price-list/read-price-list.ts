import type { Vat } from "../../model/capture.ts";
import type { CapturedRow, PriceColumn } from "../../model/captured-list.ts";
import { MOST_COLUMNS } from "../../model/list-rows.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import { vatByWords } from "../../price/read-vat.ts";
import { fail, type Result, succeed } from "../../std/result.ts";
import { PRICE_HEADER } from "../lists/list-words-table.ts";
import { currencyOfLines } from "./file-currency.ts";
import { withOwnNames } from "./own-names.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { type Line, textOf } from "./page-lines.ts";
import { type FileTable, readTable } from "./read-tables.ts";
import { readingLinesOf } from "./side-by-side.ts";
import { type FileIdentity, rowsOf } from "./table-rows.ts";
import { sectionsOf } from "./table-sections.ts";
import type { TextPage } from "./text-page.ts";

export interface PriceListOptions {
  /** In which a sign of several meanings ("lei") is read; ISO 4217. */
  readonly usualCurrency?: string | undefined;
  /** The person's word for amounts of which the file says nothing. */
  readonly currency?: string | undefined;
  readonly file: FileIdentity;
}

const NOWHERE: PriceContext = {};

/** What a file lists, before it is known whose it is. */
export interface FoundPriceList {
  readonly columns: PriceColumn[];
  readonly proposedColumn: number;
  readonly rows: CapturedRow[];
}

/** "no-list": fewer than three rows with a price; "no-currency": the prices are bare numbers, and nothing says of what. */
export type PriceListProblem = { readonly code: "no-list" | "no-currency" };

/** The rows of all tables of prices on the pages of a file, in its order, with every column of prices. */
export function readPriceList(
  pages: readonly TextPage[],
  { usualCurrency, currency, file }: PriceListOptions,
): Result<FoundPriceList, PriceListProblem> {
  const lines = withoutFurniture(readingLinesOf(pages)).flatMap((page) => page.lines);
  const { sections } = sectionsOf(lines);
  const signs = usualCurrency === undefined ? NOWHERE : { currency: usualCurrency };
  const tables = sections.flatMap((section) => readTable(section, signs) ?? []);
  if (tables.length === 0) return fail({ code: "no-list" });
  const columns = joinColumns(tables);
  const told = currencyOfLines(lines, signs) ?? currency;
  const ofFile = { columns, vat: vatOfLines(lines), currency: told, file };
  const rows = withOwnNames(tables.flatMap((table) => rowsOf(table, ofFile)));
  const priced = rows.filter(({ prices }) => prices.some((price) => price !== null));
  if (priced.length >= 3)
    return succeed({
      columns: columns.map((title) => ({ title })),
      proposedColumn: proposedOf(tables, columns),
      rows,
    });
  const isBare = told === undefined && tables.every((table) => table.columns.currency === undefined);
  return fail({ code: isBare ? "no-currency" : "no-list" });
}

/** The titles of the prices of all tables, each once; more than a list may have are left out. */
function joinColumns(tables: readonly FileTable[]): string[] {
  const titles = tables.flatMap((table) => table.columns.columns.map((column) => table.titles[column] ?? ""));
  return [...new Set(titles)].slice(0, MOST_COLUMNS);
}

function proposedOf(tables: readonly FileTable[], columns: readonly string[]): number {
  const [longest] = tables.toSorted((a, b) => b.rows.length - a.rows.length);
  const column = longest?.columns.columns[longest.columns.proposedColumn] ?? 0;
  return Math.max(0, columns.indexOf(longest?.titles[column] ?? ""));
}

/** What the file says of tax beside its tables ("Prices are without VAT"); unknown where it says both. */
function vatOfLines(lines: readonly Line[]): Vat {
  const told = new Set<Vat>();
  for (const line of lines) {
    const text = textOf(line);
    if (line.pieces.length < 3 && PRICE_HEADER.test(text)) told.add(vatByWords(`${text} `, ""));
  }
  told.delete("unknown");
  const [only = "unknown"] = told.size === 1 ? told : [];
  return only;
}
