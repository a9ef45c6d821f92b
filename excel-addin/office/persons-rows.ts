import type { TablePlan } from "../../shared/model/sheet-plan.ts";
import type { Content } from "../../shared/rendering/cell-content.ts";
import { followingRow, hashOfContent } from "./cell-content.ts";
import { hashesOfColumn, isWrittenByUs } from "./our-hashes.ts";
import type { BegunTable, TableRecord } from "./sheet-record.ts";
import { commonestOf, commonFormulaOf, keyColumnOf, type TableState } from "./table-state.ts";

/** What is the person's in one row: in their columns, and typed over ours. */
export interface PersonsRow {
  /** "" for rows that they added. */
  readonly key: string;
  /** Of the sheet, from 0. */
  readonly row: number;
  /** By Excel's id of the column. Without a formula that its whole column has, which every row gets anyway. */
  readonly contents: Readonly<Record<string, Content>>;
}

interface PersonsRowsOptions {
  readonly plan: TablePlan;
  readonly record: TableRecord;
  readonly begun: readonly BegunTable[];
  readonly state: TableState;
  readonly rowByKey: ReadonlyMap<string, number>;
  /** Indexes in the body. */
  readonly personRows: readonly number[];
  readonly columnIndexes: ReadonlyMap<string, number>;
}

/** Rows without anything of the person's are left out. */
export function personsRowsOf(options: PersonsRowsOptions): readonly PersonsRow[] {
  const { record, state, rowByKey, personRows } = options;
  const keyColumn = keyColumnOf(state, record);
  const isPersons = personsTestOf(options);
  const rowAt = (key: string, index: number, isTheirs: (column: number, content: Content) => boolean) => {
    const contents = (state.body[index] ?? []).flatMap((content, column) =>
      column !== keyColumn && content !== "" && isTheirs(column, content)
        ? [[String(state.columns[column]?.excelId), content] as const]
        : [],
    );
    return { key, row: state.bodyRow + index, contents: Object.fromEntries(contents) };
  };
  return [
    ...[...rowByKey].map(([key, index]) =>
      rowAt(key, index, (column, content) => isPersons(key, column, content)),
    ),
    ...personRows.map((index) => rowAt("", index, () => true)),
  ].filter(({ contents }) => Object.keys(contents).length > 0);
}

/** The contents as they are kept apart from any row. */
export function atRowZero({ row, contents }: PersonsRow): Record<string, Content> {
  return Object.fromEntries(
    Object.entries(contents).map(([column, content]) => [column, followingRow(content, row, 0)]),
  );
}

/** Whether a filled cell of a row of ours is the person's. */
function personsTestOf(options: PersonsRowsOptions) {
  const { plan, state, columnIndexes } = options;
  const plannedAt = new Map(
    plan.columns.flatMap((column) => {
      const place = columnIndexes.get(column.id);
      return place === undefined || column.isPersons ? [] : [[place, column] as const];
    }),
  );
  const commonAt = state.columns.map((_, column) =>
    plannedAt.has(column)
      ? commonestOf(state.body.map((row) => row[column] ?? ""))
      : commonFormulaOf(state, column)?.content,
  );
  const isOurs = oursTestOf(options);
  return (key: string, column: number, content: Content): boolean => {
    const planned = plannedAt.get(column);
    if (planned === undefined) return commonAt[column] === undefined;
    if (planned.formula !== undefined) return content !== commonAt[column];
    return !isOurs({ key, columnId: planned.id, excelId: state.columns[column]?.excelId ?? -1 }, content);
  };
}

/**
 * Whether Dosar wrote a value. After a writing that broke off a row may have its new key and another row's old figures:
 * then whatever Dosar wrote into the column is ours, but for what the person is known to have typed there.
 */
function oursTestOf({ record, begun }: PersonsRowsOptions) {
  const last = begun.at(-1);
  if (last === undefined)
    return (cell: { readonly key: string; readonly columnId: string }, content: Content) =>
      isWrittenByUs(record, cell, content);
  const contentsOf = new Map(last.rows.map(({ key, contents }) => [key, contents]));
  const hashesOf = new Map(
    record.columns.map((columnId) => [columnId, hashesOfColumn([record, ...begun], columnId)]),
  );
  return (
    { key, columnId, excelId }: { readonly key: string; readonly columnId: string; readonly excelId: number },
    content: Content,
  ) =>
    contentsOf.get(key)?.[excelId] !== content &&
    hashesOf.get(columnId)?.has(hashOfContent(content)) === true;
}
