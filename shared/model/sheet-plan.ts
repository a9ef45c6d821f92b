/**
 * A sheet as data: what stands on it, row by row, before anything is drawn. Plain values all through, so that a plan
 * can cross a worker, be printed in a test and be rendered by Excel or into a file.
 *
 * Sections stand below each other. Column A belongs to row keys and is hidden; what a person sees begins in column B.
 * A column is known by its id and a row by its key, never by the text of a header or by its place.
 *
 * Formulas are templates in Excel's English form; the renderer fills in names that only it knows:
 * `{months.net}` a column of a table, `{@net}` the same row of the own table, `{#net}` the own table's column,
 * `{$from}` the address of the cell with that name. Text of a page or a file never goes into a formula.
 */

import type { Day } from "./day.ts";
import type { Language } from "./language.ts";

export type SheetKind = "client" | "segment-forecast" | "prices";

export interface SheetPlan {
  readonly kind: SheetKind;
  /** Id of the client or the segment; "all" for the prices. Kind and subject together are one sheet. */
  readonly subjectId: string;
  /** Proposed name; the renderer makes it legal and unique. */
  readonly name: string;
  readonly language: Language;
  /** Widths of the columns from B on, in characters. */
  readonly columnWidths: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozenRowCount: number;
  readonly sections: readonly SheetSection[];
  readonly charts: readonly ChartPlan[];
  /** Header of the hidden column of row keys; a native table wants one. */
  readonly keyHeader: string;
}

export type SheetSection = BlockPlan | TablePlan;

/** Rows of free cells: a title, figures, sentences. */
export interface BlockPlan {
  readonly kind: "block";
  readonly id: string;
  readonly rows: readonly BlockRow[];
}

export interface BlockRow {
  /** Unique within its section. */
  readonly key: string;
  /** Cells from column B on; undefined leaves a cell to the person. */
  readonly cells: readonly (BlockCell | undefined)[];
  /** In points, where it is not the usual one; a chart is laid over tall rows. */
  readonly height?: number;
}

export interface BlockCell {
  /** What stands there; with a formula, what that gives as we work it out. */
  readonly value?: CellValue;
  /** Template. */
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly style?: CellStyle;
  /** Name of the cell on this sheet: "dsFrom". Ends in no digit, so that it never reads as an address. */
  readonly name?: string;
  readonly link?: Link;
}

/** A native Excel table. Its rows may grow and shrink at a refresh; what a person added to it stays. */
export interface TablePlan {
  readonly kind: "table";
  readonly id: string;
  /** Wanted name in Excel: "tblMonths". Never looks like a cell's address. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly hasTotals: boolean;
  readonly hasFilter: boolean;
  /** The rows are not known: on a sheet that has the table already it is left as it stands. */
  readonly isUnknown?: true;
}

export interface TableColumn {
  readonly id: string;
  readonly header: string;
  readonly format: CellFormat;
  readonly style?: CellStyle;
  /** Calculated column: the same template in each row. */
  readonly formula?: string;
  /** The person's own column: made empty and never written again. Its cells in the rows are null. */
  readonly isPersons?: boolean;
  /** What stands in the totals row: words, or a template. */
  readonly total?: { readonly text: string } | { readonly formula: string; readonly result: CellValue };
}

export interface TableRow {
  /** Unique within its table and the same at each refresh, as long as the row is about the same thing. */
  readonly key: string;
  /** One value a column, in their order; where a formula calculates, what it gives; null where nothing is known. */
  readonly cells: readonly CellValue[];
  readonly style?: RowStyle;
  /** Address behind the cell of one column. */
  readonly link?: Link & { readonly columnId: string };
}

/** Only http and https addresses. */
export interface Link {
  readonly url: string;
  readonly tip?: string;
}

/** Unknown is null and shows as an empty cell; zero is 0. A string is text for ever, whatever it begins with. */
export type CellValue = null | string | number | boolean | { readonly day: Day };

/** A plain number says how many digits stand after the point: { digits: 0 } for counts, { digits: 2 } for lei. */
export type CellFormat =
  | "text"
  | "percent"
  | "change"
  | "signed"
  | "day"
  | "month"
  | "plain"
  | { readonly digits: number };

export type CellStyle =
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "header"
  | "figure"
  | "body"
  | "note"
  | "warning"
  | "label-of-data";

/** muted: does not count yet or any more; forecast: not a fact. */
export type RowStyle = "muted" | "forecast";

export interface ChartPlan {
  readonly id: string;
  readonly title: string;
  /** A sentence that says what the chart says, for those who do not see it. */
  readonly description: string;
  readonly tableId: string;
  readonly categoryColumnId: string;
  readonly series: readonly ChartSeries[];
  /** The block row that the chart is laid over, and the columns it covers, from 1 = B. */
  readonly over: { readonly sectionId: string; readonly rowKey: string; readonly columnCount: number };
  readonly axisFormat: CellFormat;
}

export interface ChartSeries {
  readonly columnId: string;
  readonly shape: "column" | "line";
  readonly role: "ours" | "before" | "forecast" | "bound";
}

const FORMAT_CODES = {
  text: "@",
  percent: "0.0%",
  /** A fall is red and has its sign, so that it is seen without colours too. */
  change: "+0.0%;[Red]-0.0%;0.0%",
  signed: "+0.0%;-0.0%;0.0%",
  day: "dd mmm yyyy",
  month: "mmm yyyy",
  plain: "General",
} as const;

/** Excel's number format in its English form: { digits: 2 } → "#,##0.00". */
export function formatCodeOf(format: CellFormat): string {
  if (typeof format === "string") return FORMAT_CODES[format];
  return format.digits === 0 ? "#,##0" : `#,##0.${"0".repeat(format.digits)}`;
}

/** Known by what it shows: two plans with the same identity are the same sheet at two moments. */
export function identityOfPlan(plan: Pick<SheetPlan, "kind" | "subjectId">): string {
  return `${plan.kind}:${plan.subjectId}`;
}
