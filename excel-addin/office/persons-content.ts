/** Whether anything on a sheet of ours is a person's: what taking the sheet away would lose. */
import type { CellArea } from "../../shared/rendering/cell-address.ts";
import type { Content } from "../../shared/rendering/cell-content.ts";
import { HASH_LENGTH, hashOfContent } from "./cell-content.ts";
import { type ExcelBatch, readGrids } from "./excel-batch.ts";
import type { SheetRecord, TableRecord } from "./sheet-record.ts";
import { commonFormulaOf, isFormula } from "./table-state.ts";

/** A table of the record as it stands. */
interface StandingTable {
  readonly record: TableRecord;
  /** With its header and its totals row. */
  readonly area: CellArea;
  readonly hasTotals: boolean;
  readonly columnIds: readonly number[];
}

/** Cost: the whole sheet is read. */
export async function hasPersonsContent(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  record: SheetRecord,
): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const asked = record.tables.map((known) => askTable(sheet, known));
  await batch.sync();
  if (used.isNullObject) return false;
  const area = {
    row: 0,
    column: 0,
    rowCount: used.rowIndex + used.rowCount,
    columnCount: used.columnIndex + used.columnCount,
  };
  used.untrack();
  const tables = asked.flatMap(({ known, table, range }): StandingTable[] =>
    table.isNullObject ? [] : [standingTable(known, table, range)],
  );
  const [grid = []] = await readGrids(batch, sheet, [area]);
  return (
    tables.some((table) => hasPersonsCells(table, grid)) ||
    grid.some(
      (cells, row) => !tables.some((table) => isWithin(table, row)) && isPersonsBlock(cells, record),
    ) ||
    tables.some((table) => isWrittenBeside(table, grid))
  );
}

function askTable(sheet: Excel.Worksheet, known: TableRecord) {
  const table = sheet.tables.getItemOrNullObject(known.excelId);
  table.load("showTotals");
  table.columns.load("items/id");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { known, table, range };
}

function standingTable(record: TableRecord, table: Excel.Table, range: Excel.Range): StandingTable {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  range.untrack();
  return {
    record,
    area: { row, column, rowCount, columnCount },
    hasTotals: table.showTotals,
    columnIds: table.columns.items.map(({ id }) => id),
  };
}

function isWithin({ area }: StandingTable, row: number): boolean {
  return row >= area.row && row < area.row + area.rowCount;
}

function hasPersonsCells(table: StandingTable, grid: readonly (readonly Content[])[]): boolean {
  const { record, area, hasTotals, columnIds } = table;
  const rows = grid
    .slice(area.row, area.row + area.rowCount)
    .map((row) => row.slice(area.column, area.column + area.columnCount));
  const body = rows.slice(1, hasTotals ? -1 : undefined);
  const keyIndex = columnIds.indexOf(record.keyColumnId);
  return columnIds.some((excelId, index) => {
    if (index === keyIndex) return false;
    const id = Object.keys(record.columnIds).find((known) => record.columnIds[known] === excelId);
    if (id === undefined) return true;
    const total = hasTotals ? (rows.at(-1)?.[index] ?? "") : "";
    if (total !== "" && record.totals?.[id] !== hashOfContent(total)) return true;
    return isPersonsColumn(body, { record, id, index, keyIndex });
  });
}

interface ColumnPlace {
  readonly record: TableRecord;
  readonly id: string;
  readonly index: number;
  readonly keyIndex: number;
}

/** Of a column that Dosar calculates, one formula for all rows is its own. */
function isPersonsColumn(
  body: readonly (readonly Content[])[],
  { record, id, index, keyIndex }: ColumnPlace,
): boolean {
  const place = record.columns.indexOf(id);
  const others = body.filter((row) => {
    const content = row[index] ?? "";
    const hashes = record.hashes[String(row[keyIndex] ?? "")] ?? "";
    return (
      content !== "" &&
      hashes.slice(place * HASH_LENGTH, (place + 1) * HASH_LENGTH) !== hashOfContent(content)
    );
  });
  if (others.length === 0) return false;
  const state = { bodyRow: 0, columns: [], body };
  return !others.every((row) => isFormula(row[index] ?? "")) || commonFormulaOf(state, index) === undefined;
}

/** A row outside of tables: a block row of ours holds what Dosar wrote, any other nothing. */
function isPersonsBlock([mark = "", ...cells]: readonly Content[], { blocks }: SheetRecord): boolean {
  const hashes = blocks[String(mark)] ?? "";
  return cells.some((content, index) => {
    const hash = hashes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
    return content !== "" && hash !== hashOfContent(content);
  });
}

function isWrittenBeside({ area }: StandingTable, grid: readonly (readonly Content[])[]): boolean {
  const right = area.column + area.columnCount;
  return grid
    .slice(area.row, area.row + area.rowCount)
    .some((row) => [...row.slice(0, area.column), ...row.slice(right)].some((content) => content !== ""));
}
