import type { TablePlan } from "../../shared/model/sheet-plan.ts";
import type { Content } from "../../shared/rendering/cell-content.ts";
import { atRowZero, type PersonsRow, personsRowsOf } from "./persons-rows.ts";
import type { BegunTable, TableRecord } from "./sheet-record.ts";
import { commonFormulaOf, isFormula, keyColumnOf, type TableState } from "./table-state.ts";

/** A cell of the new body whose content is the person's. */
export interface PersonsCell {
  /** Index in the new body. */
  readonly index: number;
  /** Index in the table's columns. */
  readonly column: number;
  readonly content: Content;
  /** Row of the sheet that it stood in. */
  readonly fromRow: number;
}

export interface MergedTable {
  /** A line each row of the new body; "" for rows that the person added, which stand last. */
  readonly keys: readonly string[];
  /** Index in the table's columns of each planned column that is still there. */
  readonly columnIndexes: ReadonlyMap<string, number>;
  /** Columns that the person fills: planned for them, or added by them. */
  readonly personColumns: readonly number[];
  readonly personColumnCells: readonly PersonsCell[];
  readonly personRowCells: readonly PersonsCell[];
  /** Our cells that the person typed over, by the planned column. */
  readonly keptCells: readonly (PersonsCell & { readonly columnId: string; readonly key: string })[];
  readonly parked: TableRecord["parked"];
  /** Whether rows stand otherwise than before, so that the person's columns have to follow. */
  readonly isReordered: boolean;
  /** All that is the person's, row by row as it stands; see `BegunWriting`. */
  readonly personsRows: readonly PersonsRow[];
}

/** What is known of a table from earlier writings; `begun` ones first to last. */
export interface KnownTable {
  readonly record: TableRecord;
  readonly begun?: readonly BegunTable[];
}

/**
 * Brings the person's columns, rows and cells of a table together with its new rows, by key. What stands in a row that
 * is gone is parked and comes back with the row. After a writing that broke off the person's columns are written anew.
 */
export function mergeTable(plan: TablePlan, known: KnownTable, state: TableState): MergedTable {
  const { record, begun = [] } = known;
  const keyColumn = keyColumnOf(state, record);
  const columnIndexes = columnIndexesOf(plan, record, state);
  const ours = new Set(
    plan.columns.flatMap((column) => (column.isPersons ? [] : (columnIndexes.get(column.id) ?? []))),
  );
  const personColumns = state.columns
    .map((_, index) => index)
    .filter((index) => index !== keyColumn && !ours.has(index));
  const { rowByKey, personRows } = rowsOf(state, keyColumn);
  const keys = [...plan.rows.map(({ key }) => key), ...personRows.map(() => "")];
  const personsRows = personsRowsOf({ plan, record, begun, state, rowByKey, personRows, columnIndexes });
  const parts = { plan, record, state, rowByKey, columnIndexes, personColumns, personsRows };
  return {
    keys,
    columnIndexes,
    personColumns,
    personColumnCells: personColumnCellsOf(parts),
    personRowCells: personRows.flatMap((from, offset) =>
      (state.body[from] ?? []).flatMap((content, column) =>
        column === keyColumn
          ? []
          : [{ index: plan.rows.length + offset, column, content, fromRow: state.bodyRow + from }],
      ),
    ),
    keptCells: keptCellsOf(parts),
    parked: parkedOf(parts),
    isReordered:
      begun.length > 0 ||
      keys.some(
        (key, index) => (key === "" ? personRows[index - plan.rows.length] : rowByKey.get(key)) !== index,
      ),
    personsRows,
  };
}

/** A second row of one key is a copy that the person made. */
function rowsOf(state: TableState, keyColumn: number) {
  const rowByKey = new Map<string, number>();
  const personRows: number[] = [];
  state.body.forEach((row, index) => {
    const key = String(row[keyColumn] ?? "");
    if (key !== "" && !rowByKey.has(key)) rowByKey.set(key, index);
    else if (row.some((content, column) => column !== keyColumn && content !== "" && !isFormula(content)))
      personRows.push(index);
  });
  return { rowByKey, personRows };
}

interface Parts {
  readonly plan: TablePlan;
  readonly record: TableRecord;
  readonly state: TableState;
  readonly rowByKey: ReadonlyMap<string, number>;
  readonly columnIndexes: ReadonlyMap<string, number>;
  readonly personColumns: readonly number[];
  readonly personsRows: readonly PersonsRow[];
}

/** By Excel's id of the column; a column that the person removed stays removed. */
function columnIndexesOf(plan: TablePlan, record: TableRecord, state: TableState): Map<string, number> {
  const indexOf = new Map(state.columns.map(({ excelId }, index) => [excelId, index]));
  return new Map(
    plan.columns.flatMap(({ id }) => {
      const index = indexOf.get(record.columnIds[id] ?? -1);
      return index === undefined ? [] : [[id, index] as const];
    }),
  );
}

/** New rows get what was parked for them, or the formula that a person's column has in all its rows. */
function personColumnCellsOf({ plan, record, state, rowByKey, personColumns }: Parts): PersonsCell[] {
  return personColumns.flatMap((column) => {
    const common = commonFormulaOf(state, column);
    return plan.rows.map((row, index): PersonsCell => {
      const from = rowByKey.get(row.key);
      if (from !== undefined)
        return { index, column, content: state.body[from]?.[column] ?? "", fromRow: state.bodyRow + from };
      const parked = parkedAt(record, row.key, state.columns[column]);
      if (parked !== undefined) return { index, column, content: parked, fromRow: 0 };
      return { index, column, content: common?.content ?? "", fromRow: common?.row ?? state.bodyRow };
    });
  });
}

/** An emptied cell is given back to Dosar; any other content that Dosar did not write is the person's. */
function keptCellsOf({ plan, record, state, rowByKey, columnIndexes, personsRows }: Parts) {
  const rowOf = new Map(personsRows.map((row) => [row.key, row]));
  return plan.columns.flatMap((column): MergedTable["keptCells"][number][] => {
    const place = columnIndexes.get(column.id);
    if (column.isPersons || place === undefined) return [];
    return plan.rows.flatMap(({ key }, index) => {
      const cell = { index, column: place, columnId: column.id, key };
      const stands = rowByKey.has(key);
      const content = stands
        ? rowOf.get(key)?.contents[state.columns[place]?.excelId ?? -1]
        : parkedAt(record, key, state.columns[place]);
      if (content === undefined) return [];
      return [{ ...cell, content, fromRow: stands ? (rowOf.get(key)?.row ?? 0) : 0 }];
    });
  });
}

/** Sheets of the first version parked by the column's header. */
function parkedAt(
  { parked }: TableRecord,
  key: string,
  column: TableState["columns"][number] | undefined,
): Content | undefined {
  return parked[key]?.[column?.excelId ?? -1] ?? parked[key]?.[column?.name ?? ""];
}

/** What a person wrote in rows without a place now; what was parked before waits until its row and its column are there. */
function parkedOf({ plan, record, state, rowByKey, personsRows }: Parts): TableRecord["parked"] {
  const planned = new Set(plan.rows.map(({ key }) => key));
  const standing = new Set(state.columns.flatMap(({ excelId, name }) => [String(excelId), name]));
  const waiting = Object.entries(record.parked).flatMap(([key, contents]) => {
    if (!planned.has(key) && !rowByKey.has(key)) return [[key, contents] as const];
    const homeless = Object.entries(contents).filter(([column]) => !standing.has(column));
    return homeless.length === 0 ? [] : [[key, Object.fromEntries(homeless)] as const];
  });
  const parked = new Map<string, Record<string, Content>>(waiting);
  for (const row of personsRows) {
    if (row.key === "" || planned.has(row.key)) continue;
    const contents = atRowZero(row);
    if (Object.keys(contents).length > 0) parked.set(row.key, { ...parked.get(row.key), ...contents });
  }
  return Object.fromEntries(parked);
}
