import type { TablePlan, TableRow } from "../../shared/model/sheet-plan.ts";
import { type Content, contentOf, HASH_LENGTH, hashOfContent } from "./cell-content.ts";
import type { TableRecord } from "./sheet-record.ts";

/** A table as it stands on the sheet, after room was made for the new rows. */
export interface TableState {
  /** Row of the first line of the body, from 0. */
  readonly bodyRow: number;
  /** All columns of the table from left to right. */
  readonly columns: readonly { readonly excelId: number; readonly name: string }[];
  readonly body: readonly (readonly Content[])[];
}

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
}

/**
 * Brings the person's columns, rows and cells of a table together with its new rows, by key. What stands in a row that
 * is gone is parked and comes back with the row.
 */
export function mergeTable(plan: TablePlan, record: TableRecord, state: TableState): MergedTable {
  const indexOf = new Map(state.columns.map(({ excelId }, index) => [excelId, index]));
  const keyColumn = indexOf.get(record.keyColumnId) ?? 0;
  const columnIndexes = columnIndexesOf(plan, record, indexOf);
  const ours = new Set(
    plan.columns.flatMap((column) => (column.isPersons ? [] : (columnIndexes.get(column.id) ?? []))),
  );
  const personColumns = state.columns
    .map((_, index) => index)
    .filter((index) => index !== keyColumn && !ours.has(index));

  const rowByKey = new Map<string, number>();
  const personRows: number[] = [];
  state.body.forEach((row, index) => {
    const key = String(row[keyColumn] ?? "");
    if (key !== "" && !rowByKey.has(key)) rowByKey.set(key, index);
    else if (row.some((content, column) => column !== keyColumn && content !== "" && !isFormula(content)))
      personRows.push(index);
  });

  const keys = [...plan.rows.map(({ key }) => key), ...personRows.map(() => "")];
  const parts = { plan, record, state, rowByKey, columnIndexes, personColumns };
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
    isReordered: keys.some(
      (key, index) => (key === "" ? personRows[index - plan.rows.length] : rowByKey.get(key)) !== index,
    ),
  };
}

/** The new hashes of a table's rows: of what Dosar says, not of what a person made of it. */
export function hashesOf(plan: TablePlan): Record<string, string> {
  return Object.fromEntries(
    plan.rows.map((row) => [
      row.key,
      plan.columns
        .map((column, index) =>
          isOurValue(column) ? hashOfContent(contentOf(row.cells[index] ?? null)) : NO_HASH,
        )
        .join(""),
    ]),
  );
}

const NO_HASH = "-".repeat(HASH_LENGTH);

interface Parts {
  readonly plan: TablePlan;
  readonly record: TableRecord;
  readonly state: TableState;
  readonly rowByKey: ReadonlyMap<string, number>;
  readonly columnIndexes: ReadonlyMap<string, number>;
  readonly personColumns: readonly number[];
}

/** By Excel's id of the column; a column that the person removed stays removed. */
function columnIndexesOf(
  plan: TablePlan,
  record: TableRecord,
  indexOf: ReadonlyMap<number, number>,
): Map<string, number> {
  return new Map(
    plan.columns.flatMap(({ id }) => {
      const index = indexOf.get(record.columnIds[id] ?? -1);
      return index === undefined ? [] : [[id, index] as const];
    }),
  );
}

/** New rows get the formula that a person's column has in all its rows, and what was parked for them. */
function personColumnCellsOf({ plan, record, state, rowByKey, personColumns }: Parts): PersonsCell[] {
  return personColumns.flatMap((column) => {
    const common = commonFormulaOf(state, column);
    const name = state.columns[column]?.name ?? "";
    return plan.rows.map((row, index) => {
      const from = rowByKey.get(row.key);
      const content =
        from === undefined
          ? (record.parked[row.key]?.[name] ?? common?.content ?? "")
          : (state.body[from]?.[column] ?? "");
      const isCommon = from === undefined && record.parked[row.key]?.[name] === undefined;
      return {
        index,
        column,
        content,
        fromRow: isCommon ? (common?.row ?? state.bodyRow) : state.bodyRow + (from ?? index),
      };
    });
  });
}

/** The formula of a column whose filled cells all hold one formula, their own row apart. */
function commonFormulaOf(
  state: TableState,
  column: number,
): { readonly content: string; readonly row: number } | undefined {
  const filled = state.body.flatMap((row, index) => {
    const content = row[column] ?? "";
    return content === "" ? [] : [{ content, row: state.bodyRow + index }];
  });
  const [first] = filled;
  if (first === undefined || !isFormula(first.content)) return undefined;
  const form = (content: Content, row: number) =>
    String(content).replaceAll(new RegExp(`(?<=[A-Z])${row + 1}(?!\\d)`, "g"), "#");
  const isCommon = filled.every(({ content, row }) => form(content, row) === form(first.content, first.row));
  return isCommon ? { content: first.content, row: first.row } : undefined;
}

/** An emptied cell is given back to Dosar; any other content that Dosar did not write is the person's. */
function keptCellsOf({ plan, record, state, rowByKey, columnIndexes }: Parts): MergedTable["keptCells"] {
  return plan.columns.flatMap((column) => {
    const place = columnIndexes.get(column.id);
    if (column.isPersons || place === undefined) return [];
    const common =
      column.formula === undefined ? undefined : commonestOf(state.body.map((row) => row[place] ?? ""));
    const hashAt = record.columns.indexOf(column.id) * HASH_LENGTH;
    return plan.rows.flatMap((row: TableRow, index) => {
      const from = rowByKey.get(row.key);
      const content = from === undefined ? "" : (state.body[from]?.[place] ?? "");
      if (from === undefined || content === "") return [];
      const isOurs =
        column.formula === undefined
          ? record.hashes[row.key]?.slice(hashAt, hashAt + HASH_LENGTH) === hashOfContent(content)
          : content === common;
      if (isOurs) return [];
      return [
        { index, column: place, content, fromRow: state.bodyRow + from, columnId: column.id, key: row.key },
      ];
    });
  });
}

function commonestOf(contents: readonly Content[]): Content | undefined {
  const counts = new Map<Content, number>();
  for (const content of contents) if (isFormula(content)) counts.set(content, (counts.get(content) ?? 0) + 1);
  return [...counts].reduce<[Content | undefined, number]>(
    (most, next) => (next[1] > most[1] ? next : most),
    [undefined, 0],
  )[0];
}

/** What a person wrote in rows without a place now; formulas can be written again and are not parked. */
function parkedOf({ plan, record, state, rowByKey, personColumns }: Parts): TableRecord["parked"] {
  const planned = new Set(plan.rows.map(({ key }) => key));
  const kept = Object.entries(record.parked).filter(([key]) => !planned.has(key) && !rowByKey.has(key));
  const gone = [...rowByKey].flatMap(([key, index]) => {
    if (planned.has(key)) return [];
    const filled = personColumns.flatMap((column) => {
      const content = state.body[index]?.[column] ?? "";
      return content === "" || isFormula(content)
        ? []
        : [[state.columns[column]?.name ?? "", content] as const];
    });
    return filled.length === 0 ? [] : [[key, Object.fromEntries(filled)] as const];
  });
  return Object.fromEntries([...kept, ...gone]);
}

function isOurValue(column: TablePlan["columns"][number]): boolean {
  return column.formula === undefined && column.isPersons !== true;
}

function isFormula(content: Content): content is string {
  return typeof content === "string" && content.startsWith("=");
}
