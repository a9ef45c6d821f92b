import type { Vat } from "../../model/capture.ts";
import type { CapturedRow, RowPrice } from "../../model/captured-list.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import { readPrice } from "../../price/read-prices.ts";
import { spellUnit } from "../../price/read-unit.ts";
import { vatByWords } from "../../price/read-vat.ts";
import { capturedPrice } from "../captured-price.ts";
import { CODE_HEADER, GTIN_HEADER, UNIT_HEADER } from "../lists/list-words-table.ts";
import { flagsOf } from "../lists/price-flags.ts";
import { HAS_LETTERS } from "../lists/table-columns.ts";
import { readGtin } from "../read-gtin.ts";
import type { GatheredRow } from "./gather-rows.ts";
import type { NamedRow } from "./own-names.ts";
import type { FileTable } from "./read-tables.ts";

/** What a file is known by, whatever it is called and wherever it lies. */
export interface FileIdentity {
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly contentHash: string;
  /** Where it was opened on the web; absent for a file from the person's disk. */
  readonly url?: string | undefined;
}

export interface RowsOptions {
  /** Titles of the prices of the whole file; a row has one price for each, in their order. */
  readonly columns: readonly string[];
  /** What the file says of tax, where a column does not. */
  readonly vat: Vat;
  /** That of amounts whose table names none; without one they are no prices. */
  readonly currency: string | undefined;
  readonly file: FileIdentity;
}

/** The rows of a table as a list has them; what has no name (a total, a number of a page) is no offer. */
export function rowsOf(table: FileTable, options: RowsOptions): NamedRow[] {
  const currency = table.columns.currency ?? options.currency;
  const context = { ...(currency !== undefined && { currency }), ...separatorOf(table) };
  return table.rows.flatMap((row) => rowOf(row, { ...table, context }, options) ?? []);
}

interface Table extends FileTable {
  readonly context: PriceContext;
}

function rowOf(gathered: GatheredRow, table: Table, options: RowsOptions): NamedRow | undefined {
  const { titles, columns, context } = table;
  const name = (gathered.cells[columns.nameColumn] ?? "").slice(0, 500);
  if (!HAS_LETTERS.test(name)) return undefined;
  const find = (header: RegExp) =>
    titles.findIndex((title, column) => column !== columns.nameColumn && header.test(title));
  const cellAt = (column: number) => (column < 0 ? "" : (gathered.cells[column] ?? ""));
  const [code, barcode, measure] = [find(CODE_HEADER), find(GTIN_HEADER), find(UNIT_HEADER)];
  const sku = cellAt(code).slice(0, 100);
  const gtin = readGtin(cellAt(barcode));
  const unit = spellUnit(cellAt(measure).replace(/\.$/, "").slice(0, 40));
  const old = columns.old === undefined ? undefined : readCell(cellAt(columns.old), context)?.price;
  const priceAt = (title: string) => {
    const column = columns.columns.find((one) => titles[one] === title);
    return column === undefined ? null : priceIn(cellAt(column), { title, unit, context, gathered }, options);
  };
  const used = new Set([columns.nameColumn, code, barcode, measure, columns.old, ...columns.columns]);
  const others = gathered.cells.filter((text, column) => /\p{L}/u.test(text) && !used.has(column));
  const row: CapturedRow = {
    name,
    ...(sku !== "" && { sku }),
    ...(gtin !== undefined && { gtin }),
    ...(gathered.category !== undefined && { category: gathered.category }),
    prices: options.columns.map(priceAt),
    ...(old && { oldPrice: old }),
  };
  return { row, others };
}

function readCell(text: string, context: PriceContext) {
  const reading = /\d/.test(text) ? readPrice(text, context) : undefined;
  const price = reading && capturedPrice(reading, context);
  return reading && price && price.price.coefficient !== 0 ? { reading, price } : undefined;
}

interface PriceCell {
  readonly title: string;
  readonly unit: string;
  readonly context: PriceContext;
  readonly gathered: GatheredRow;
}

function priceIn(
  text: string,
  { title, unit, context, gathered }: PriceCell,
  options: RowsOptions,
): RowPrice | null {
  const read = readCell(text, context);
  if (!read) return null;
  const { reading, price } = read;
  const ofTitle = price.vat === "unknown" ? vatByWords(`${title} `, "") : price.vat;
  const vat = ofTitle === "unknown" ? options.vat : ofTitle;
  return {
    price: { ...price, vat, ...(price.unit === undefined && unit !== "" && { unit }) },
    flags: flagsOf(reading, [reading]),
    evidence: evidenceOf(gathered, options.file),
  };
}

function evidenceOf({ page, text }: GatheredRow, { name, contentHash, url }: FileIdentity): Evidence {
  return {
    field: "price",
    rule: "price-list",
    quote: text.slice(0, 2000),
    before: "",
    after: "",
    url: `${url ?? `pdf:${contentHash}`}#page=${page}`.slice(-4000),
    file: { name: name.slice(0, 255), page, contentHash },
  };
}

/** The separator of the cents, where all prices of a table that have two digits behind one have the same. */
function separatorOf({ columns, rows }: FileTable): Pick<PriceContext, "decimalSeparator"> {
  const marks = new Set<string>();
  for (const { cells } of rows) {
    for (const column of columns.columns) {
      const mark = /\d([.,])\d{2}(?!\d)/.exec(cells[column] ?? "")?.[1];
      if (mark !== undefined) marks.add(mark);
    }
  }
  const [mark] = marks;
  return marks.size === 1 && (mark === "," || mark === ".") ? { decimalSeparator: mark } : {};
}
