/** The rows of a native table: header, body and totals. What is the same in each row is worked out once. */
import { formatCodeOf, type RowStyle, type TableColumn, type TableRow } from "../model/sheet-plan.ts";
import { columnLetters } from "../rendering/cell-address.ts";
import { contentOf } from "../rendering/cell-content.ts";
import { PERSONS_FILL, ROW_COLORS } from "../rendering/cell-looks.ts";
import { alignmentOf } from "../rendering/column-alignment.ts";
import { resolveTemplate, type TemplateNames } from "../rendering/resolve-template.ts";
import { cellXml, type FileContent, formulaXml } from "./cell-xml.ts";
import { fileFormulaOf } from "./file-formula.ts";
import { FIRST_COLUMN, type NamedTable } from "./placed-sheet.ts";
import type { SheetWriting } from "./sheet-writing.ts";
import type { CellLook, StyleBook } from "./style-book.ts";
import { escapeXml } from "./xml.ts";

export interface TableContext {
  readonly table: NamedTable;
  readonly names: TemplateNames;
  readonly keyHeader: string;
  readonly writing: SheetWriting;
}

interface ColumnWriting {
  readonly plan: TableColumn;
  readonly index: number;
  readonly letters: string;
  /** Of a calculated column, as it stands in XML. */
  readonly formula: string | undefined;
  readonly lookFor: (row: Pick<TableRow, "style">, isLink: boolean) => number;
}

export function* tableRowsXml(context: TableContext): Iterable<string> {
  const { table, keyHeader, writing } = context;
  const { plan, headerRow, bodyRow, bodyCount } = table.placed;
  const columns = plan.columns.map((column, index) => columnWriting(column, index, context));
  yield headerXml(headerRow + 1, keyHeader, columns, writing);
  for (const [index, row] of plan.rows.entries()) yield bodyXml(bodyRow + index + 1, row, columns, writing);
  if (plan.rows.length === 0) yield bodyXml(bodyRow + 1, { key: "", cells: [] }, columns, writing);
  if (plan.hasTotals) yield totalsXml(bodyRow + bodyCount + 1, columns, context);
}

function columnWriting(
  plan: TableColumn,
  index: number,
  { table, names, writing }: TableContext,
): ColumnWriting {
  const resolved =
    plan.formula === undefined ? undefined : resolveTemplate(plan.formula, names, table.placed.plan.id);
  return {
    plan,
    index,
    letters: columnLetters(FIRST_COLUMN + index),
    formula: resolved && escapeXml(fileFormulaOf(resolved)),
    lookFor: lookFinder(plan, index, writing.styles),
  };
}

/** A column has a look for each style of rows. */
function lookFinder(plan: TableColumn, index: number, styles: StyleBook): ColumnWriting["lookFor"] {
  const known = new Map<string, number>();
  return ({ style }, isLink) => {
    const key = `${style ?? ""}${isLink ? "+" : ""}`;
    const place = known.get(key) ?? styles.placeOf(lookOf(plan, index, style, isLink));
    known.set(key, place);
    return place;
  };
}

function lookOf(column: TableColumn, index: number, style: RowStyle | undefined, isLink: boolean): CellLook {
  return {
    format: formatCodeOf(column.format),
    alignment: alignmentOf(column, index === 0),
    ...(column.isPersons && { fill: PERSONS_FILL }),
    ...(style && { color: ROW_COLORS[style], italic: true }),
    ...(isLink && { isLink }),
  };
}

function headerXml(
  number: number,
  keyHeader: string,
  columns: readonly ColumnWriting[],
  { texts, styles }: SheetWriting,
): string {
  const cells = columns.map(({ plan, index, letters }) => {
    // Only Excel draws a table's own style.
    const look = {
      format: "General",
      alignment: alignmentOf(plan, index === 0),
      bold: true,
      hasLineBelow: true,
    } as const;
    return cellXml(`${letters}${number}`, styles.placeOf(look), { value: plan.header }, texts);
  });
  return `<row r="${number}">${cellXml(`A${number}`, 0, { value: keyHeader }, texts)}${cells.join("")}</row>`;
}

function bodyXml(
  number: number,
  row: TableRow,
  columns: readonly ColumnWriting[],
  { texts, links }: SheetWriting,
): string {
  let xml = `<row r="${number}">${cellXml(`A${number}`, 0, { value: row.key }, texts)}`;
  for (const { plan, index, letters, formula, lookFor } of columns) {
    const address = `${letters}${number}`;
    const isLink = row.link?.columnId === plan.id;
    const look = lookFor(row, isLink);
    if (row.link && isLink) links.push({ address, link: row.link });
    const value = contentOf(row.cells[index] ?? null);
    if (formula !== undefined && row.cells.length > 0)
      xml += formulaXml(`<c r="${address}" s="${look}"`, formula, value);
    else xml += cellXml(address, look, { value }, texts);
  }
  return `${xml}</row>`;
}

function totalsXml(number: number, columns: readonly ColumnWriting[], context: TableContext): string {
  const { writing } = context;
  const cells = columns.map((column) => {
    const look = {
      format: formatCodeOf(column.plan.format),
      alignment: alignmentOf(column.plan, column.index === 0),
      bold: true,
      hasLineAbove: true,
    };
    return cellXml(
      `${column.letters}${number}`,
      writing.styles.placeOf(look),
      totalOf(column.plan, context),
      writing.texts,
    );
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}

function totalOf({ total }: TableColumn, context: TableContext): FileContent | undefined {
  if (total === undefined) return undefined;
  if ("text" in total) return { value: total.text };
  const formula = totalFormulaOf(total.formula, context);
  return formula === undefined ? undefined : { formula, result: contentOf(total.result) };
}

export function totalFormulaOf(
  template: string,
  { table, names }: Pick<TableContext, "table" | "names">,
): string | undefined {
  const resolved = resolveTemplate(template, names, table.placed.plan.id);
  return resolved && fileFormulaOf(resolved);
}
