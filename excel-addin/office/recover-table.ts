import type { TablePlan } from "../../shared/model/sheet-plan.ts";
import type { Content } from "../../shared/rendering/cell-content.ts";
import { followingRow } from "./cell-content.ts";
import { atRowZero, type PersonsRow } from "./persons-rows.ts";
import type { BegunTable, TableRecord } from "./sheet-record.ts";
import { isFormula, keyColumnOf, type TableState } from "./table-state.ts";

/** A table as if the writing that broke off had never begun, as far as the person's contents go. */
export interface RecoveredTable {
  readonly record: TableRecord;
  readonly state: TableState;
}

/**
 * Puts what is the person's back beside its rows, in memory, after a writing that Excel ended in the middle: some rows
 * stand in their new order by then, others in the old one, and a person's content beside any of them. What they typed
 * since is told by being in none of the rows that were kept.
 */
export function recoverTable(
  plan: TablePlan,
  record: TableRecord,
  begun: readonly BegunTable[],
  state: TableState,
): RecoveredTable {
  // The last one began from all that was recovered before.
  const rows: readonly PersonsRow[] = begun.at(-1)?.rows ?? [];
  if (begun.length === 0) return { record, state };
  const keyColumn = keyColumnOf(state, record);
  const ownAt = ownContents(plan, record, rows, state);
  const seen = new Set<string>();
  const body = state.body.map((cells, index) => {
    const key = String(cells[keyColumn] ?? "");
    if (key === "") return cells;
    // The row of a key that comes twice has been written at its new place, and not yet over its old one.
    if (seen.has(key)) return cells.map((): Content => "");
    seen.add(key);
    return cells.map((content, column) =>
      column === keyColumn ? content : ownAt(key, column, content, state.bodyRow + index),
    );
  });
  const lost = lostRows(rows, { ...state, body }, keyColumn);
  return {
    record: { ...record, parked: withGone(record, rows, seen) },
    state: { ...state, body: [...body, ...lost] },
  };
}

/** What a cell beside a key holds when all is in its place. */
function ownContents(plan: TablePlan, record: TableRecord, rows: readonly PersonsRow[], state: TableState) {
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const ours = new Set(plan.columns.flatMap(({ id, isPersons }) => (isPersons ? [] : record.columnIds[id])));
  const columns = state.columns.map(({ excelId }) => ({
    id: String(excelId),
    isOurs: ours.has(excelId),
    kept: new Set<unknown>(rows.map(({ contents }) => contents[excelId])),
  }));
  return (key: string, index: number, content: Content, atRow: number): Content => {
    const row = rowOf.get(key);
    const column = columns[index];
    if (column === undefined) return content;
    const own = row?.contents[column.id];
    const isKnown = content !== "" && column.kept.has(content);
    if (row !== undefined && own !== undefined && (column.isOurs || isKnown || content === ""))
      return followingRow(own, row.row, atRow);
    return isKnown ? "" : content;
  };
}

/** Rows that the person added and that were written over, below all others. */
function lostRows(
  rows: readonly PersonsRow[],
  { bodyRow, columns, body }: TableState,
  keyColumn: number,
): readonly (readonly Content[])[] {
  const constantsOf = (cells: readonly Content[]) =>
    JSON.stringify(
      cells.map((content, column) => (column === keyColumn || isFormula(content) ? "" : content)),
    );
  const standing = new Set(body.filter((cells) => cells[keyColumn] === "").map(constantsOf));
  return rows
    .filter(({ key }) => key === "")
    .map(({ row, contents }, index) =>
      columns.map(({ excelId }) => followingRow(contents[excelId] ?? "", row, bodyRow + body.length + index)),
    )
    .filter((cells) => !standing.has(constantsOf(cells)));
}

/** What belongs to rows that were written over, parked until they are back. */
function withGone(
  { parked }: TableRecord,
  rows: readonly PersonsRow[],
  standing: ReadonlySet<string>,
): TableRecord["parked"] {
  const gone = rows.filter(({ key }) => key !== "" && !standing.has(key));
  return { ...parked, ...Object.fromEntries(gone.map((row) => [row.key, atRowZero(row)])) };
}
