/** From rows as they stand in the file to rows of one thing each: a month of a client, a document of the client above it. */

import { currencyNamedBy } from "../model/currency-words.ts";
import { documentIn } from "./document-text.ts";
import { isHeadingAt, isNameOverSums } from "./find-groups.ts";
import type { GroupRows } from "./import-choices.ts";
import type { ColumnByField, ImportField } from "./import-fields.ts";
import type { Shape } from "./made-columns.ts";
import type { Row } from "./row-reader.ts";
import { isDecoration, type SkipReason } from "./skipped-row.ts";
import { createTotalsFinder, isTotalsRow } from "./totals-rows.ts";

/** What a row of the file becomes. */
export type Shaped =
  | { readonly kind: "rows"; readonly rows: readonly Row[] }
  | { readonly kind: "skipped"; readonly reason: SkipReason }
  /** Names the rows below it; its numbers are their sums. */
  | { readonly kind: "group"; readonly level: number };

/** By which cells a row of months is named; a sample is shaped before its columns are known. */
type NamedShape = Shape & { readonly columns?: ColumnByField };

/** Takes the rows of one file, top to bottom. */
export function createRowShaper(shape: NamedShape): (row: Row) => Shaped {
  const shapeRow = shaperOf(shape);
  const isPlain = shape.months.length === 0 && shape.groups === undefined;
  const isTotal = isPlain ? isTotalsRow : createTotalsFinder();
  return (row) => {
    if (isDecoration(row.cells)) return DECORATION;
    // A total is of the rows above as they stand.
    return isTotal(row.cells) ? { kind: "rows", rows: [{ ...row, isTotal: true }] } : shapeRow(row);
  };
}

const DECORATION: Shaped = { kind: "skipped", reason: "decoration" };

function shaperOf(shape: NamedShape): (row: Row) => Shaped {
  const { months, groups } = shape;
  if (months.length === 0 && groups === undefined) return (row) => ({ kind: "rows", rows: [row] });
  return groups === undefined ? createMonthReader(shape) : createGroupReader(shape, groups);
}

function createMonthReader(shape: NamedShape): (row: Row) => Shaped {
  return (row) => ({ kind: "rows", rows: rowsOfMonths(row, shape) });
}

function createGroupReader(shape: Shape, { kind, column }: GroupRows): (row: Row) => Shaped {
  return kind === "blanks" ? createBlankFiller(shape, column) : createDocumentReader(shape, column);
}

/** A row a month that has an amount: an empty cell, a dash and a zero say that nothing was sold. */
function rowsOfMonths(row: Row, shape: NamedShape): Row[] {
  const { months, columnCount } = shape;
  const name = nameOfMonths(row, shape).slice(0, LONGEST_NAME).trim();
  return months.flatMap(({ column, month }) => {
    const cell = (row.cells[column] ?? "").trim();
    if (!/[1-9\p{L}]/u.test(cell)) return [];
    const made = [`${month}-01`, cell, `${name} ${month}`];
    return [withMade(row, made, columnCount, new Map([[columnCount + 1, column]]))];
  });
}

/** With a month it stays within what a document number may have. */
const LONGEST_NAME = 90;
/** The first of each that a row fills tells whose sale it is and of what. */
const NAMING_FIELDS: readonly (readonly ImportField[])[] = [
  ["clientCode", "taxId", "clientName"],
  ["sku", "gtin", "productName"],
  ["category"],
  ["brand"],
];

/**
 * By its client and its product, so that the same sale has the same document in every file, however its rows are sorted; where no
 * column is the client, by all its texts. A running number names nothing.
 */
function nameOfMonths({ cells, rowNumber }: Row, { months, columns = {} }: NamedShape): string {
  const textOf = (field: ImportField) => (cells[columns[field] ?? -1] ?? "").trim();
  const [client = "", ...others] = NAMING_FIELDS.map(
    (fields) => fields.map(textOf).find((text) => text !== "") ?? "",
  );
  const own = cells.filter((_, column) => !months.some((month) => month.column === column));
  const texts = own.filter((cell) => /\p{L}/u.test(cell));
  const parts = client === "" ? [...others, ...texts] : [client, ...others];
  const name = joined(parts) || joined(own);
  return name || String(rowNumber);
}

function joined(texts: readonly string[]): string {
  const filled = texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  return [...new Set(filled)].join(" ");
}

function createBlankFiller(shape: Shape, column: number): (row: Row) => Shaped {
  let name = "";
  return (row) => {
    if (isHeadingAt(row.cells, column, shape.columnCount)) {
      name = (row.cells[column] ?? "").trim();
      return { kind: "group", level: 0 };
    }
    const isBlank = (row.cells[column] ?? "").trim() === "";
    const cells = row.cells.map((cell, index) => (isBlank && index === column ? name : cell));
    return { kind: "rows", rows: [{ ...row, cells }] };
  };
}

interface Heading {
  readonly indent: number;
  readonly name: string;
  /** Or a group of clients, which has clients below it. */
  readonly isClient: boolean;
}

/**
 * Headings are as deep as they are indented: regions and managers, their clients, the contracts of these. The innermost that is no contract
 * is the client.
 */
function createDocumentReader(shape: Shape, column: number): (row: Row) => Shaped {
  let path: readonly Heading[] = [];
  return (row) => {
    const cell = row.cells[column] ?? "";
    const document = documentIn(cell);
    // Neither a document nor a heading: kept as it is, so that it is listed with what it lacks.
    if (document === undefined && !isNameOverSums(row.cells, column)) return { kind: "rows", rows: [row] };
    if (document === undefined) {
      const isClient = !isContract(cell);
      const indent = isClient ? indentOf(cell) : Math.max(1, indentOf(cell));
      path = [...path.filter((above) => above.indent < indent), { indent, name: cell.trim(), isClient }];
      return { kind: "group", level: path.length - 1 };
    }
    const { type, number, day } = document;
    const client = path.findLast(({ isClient }) => isClient)?.name ?? "";
    const made = [client, type, number, day];
    const origins = new Map(made.map((_, index) => [shape.columnCount + index, column]));
    return { kind: "rows", rows: [withMade(row, made, shape.columnCount, origins)] };
  };
}

function indentOf(cell: string): number {
  return cell.length - cell.trimStart().length;
}

const CONTRACT =
  /^(?:договор|договір|дог\.|контракт|соглашение|contract(?:ul)?\b|ctr\.|agreement\b|основной договор|без договора|заказ (?:покупателя|клиента|№)|comanda (?:client|nr)\b|order (?:no\b|#|\d))/iu;

/** A contract, an order or the currency of one; also where a spreadsheet has lost the indents. */
function isContract(cell: string): boolean {
  const name = cell.trim();
  return CONTRACT.test(name) || currencyNamedBy(name) !== undefined;
}

/** What the row has beyond the columns of the table stays beyond them, where it is a fault. */
function withMade(
  { rowNumber, cells }: Row,
  made: readonly string[],
  columnCount: number,
  origins: ReadonlyMap<number, number>,
): Row {
  const own = Array.from({ length: columnCount }, (_, column) => cells[column] ?? "");
  return { rowNumber, cells: [...own, ...made, ...cells.slice(columnCount)], origins };
}
