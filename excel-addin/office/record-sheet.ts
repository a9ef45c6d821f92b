import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import type { CellArea } from "../../shared/rendering/cell-address.ts";
import type { Content } from "../../shared/rendering/cell-content.ts";
import { type PlacedRow, runsOfRows } from "../../shared/rendering/place-sections.ts";
import { HASH_LENGTH, hashOfContent } from "./cell-content.ts";
import { type ExcelBatch, readGrids } from "./excel-batch.ts";
import { hashesOf, NO_HASH } from "./our-hashes.ts";
import type { SheetRecord, TableRecord } from "./sheet-record.ts";
import { totalHashesOf } from "./totals-row.ts";
import { FIRST_COLUMN, keyOfCell } from "./write-blocks.ts";

/** A table of Excel's as it is after writing; its names and ids are loaded when the record is made. */
export interface WrittenTable {
  readonly id: string;
  readonly table: Excel.Table;
  /** Index of each planned column in the table's columns, and that of the key. */
  readonly columnIndexes: ReadonlyMap<string, number>;
  readonly keyIndex: number;
  readonly parked: TableRecord["parked"];
  /** Planned columns that are not on the sheet, and were not removed from it either. */
  readonly awaited: readonly string[];
  /** Cells of the totals row, without rows where none shows. */
  readonly totalsArea: CellArea;
  readonly keptTotals: { readonly columnIds: ReadonlySet<string>; readonly before: TableRecord["totals"] };
}

/** What to remember of a sheet: read back, since Excel may spell a formula otherwise than it was written. One round trip. */
export async function recordSheet(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  written: { readonly rows: readonly PlacedRow[]; readonly tables: readonly WrittenTable[] },
  kept: {
    readonly cells: SheetRecord["keptCells"];
    readonly blocks: SheetRecord["blocks"];
    readonly blockCells: ReadonlySet<string>;
    /** Of tables that were left as they stand. */
    readonly tables: readonly TableRecord[];
  },
): Promise<SheetRecord> {
  for (const { table } of written.tables) {
    table.load("id,name");
    table.columns.load("items/id");
  }
  const areas = written.tables.map(({ totalsArea }) => totalsArea);
  const { contents, grids } = await readRowsAndAreas(batch, sheet, written.rows, areas);
  const hashOf = (mark: string, content: Content, index: number) =>
    kept.blockCells.has(keyOfCell(mark, index))
      ? previousHash(kept.blocks, mark, index)
      : hashOfContent(content);
  return {
    version: 1,
    blocks: Object.fromEntries(
      [...contents].map(([mark, cells]) => [
        mark,
        cells.map((content, index) => hashOf(mark, content, index)).join(""),
      ]),
    ),
    tables: [
      ...kept.tables,
      ...written.tables.map(({ id, table, columnIndexes, keyIndex, parked, awaited, keptTotals }, place) => {
        const tablePlan = plan.sections.find((section) => section.kind === "table" && section.id === id);
        const totals = byColumn(columnIndexes, grids[place]?.[0]);
        const columnIdAt = (index: number) => table.columns.items[index]?.id ?? -1;
        return {
          id,
          excelId: table.id,
          keyColumnId: columnIdAt(keyIndex),
          columnIds: Object.fromEntries(
            [...columnIndexes].map(([columnId, index]) => [columnId, columnIdAt(index)]),
          ),
          columns: tablePlan?.kind === "table" ? tablePlan.columns.map((column) => column.id) : [],
          ...(awaited.length > 0 && { awaited }),
          hashes: tablePlan?.kind === "table" ? hashesOf(tablePlan) : {},
          totals: tablePlan?.kind === "table" ? totalHashesOf(tablePlan, totals, keptTotals) : {},
          parked,
        };
      }),
    ],
    keptCells: kept.cells,
  };
}

/** The contents of block rows by mark, as wide as the plan, and of other areas. */
export async function readRowsAndAreas(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  rows: readonly PlacedRow[],
  areas: readonly CellArea[],
): Promise<{ readonly contents: Map<string, readonly Content[]>; readonly grids: readonly Content[][][] }> {
  const runs = runsOfRows(rows);
  const grids = await readGrids(batch, sheet, [...runs.map(areaOfRun), ...areas]);
  const contents = runs.flatMap((run, index) =>
    run.map(
      ({ mark, plan }, offset) => [mark, (grids[index]?.[offset] ?? []).slice(0, plan.cells.length)] as const,
    ),
  );
  return { contents: new Map(contents), grids: grids.slice(runs.length) };
}

/** The cells of a table's row by planned column; none where the row is not there. */
export function byColumn(
  columnIndexes: ReadonlyMap<string, number>,
  row: readonly Content[] | undefined,
): ReadonlyMap<string, Content> {
  if (row === undefined) return new Map();
  return new Map([...columnIndexes].map(([id, index]) => [id, row[index] ?? ""]));
}

/** Cells of block rows that hold what Dosar did not write. */
export function keptBlockCells(
  contents: ReadonlyMap<string, readonly Content[]>,
  { blocks, begun = [] }: SheetRecord,
): Set<string> {
  const kept = new Set<string>();
  for (const [mark, cells] of contents) {
    cells.forEach((content, index) => {
      const hash = hashOfContent(content);
      const isOurs = [blocks, ...begun.map((writing) => writing.blocks)].some(
        (hashes) => previousHash(hashes, mark, index) === hash,
      );
      if (content !== "" && !isOurs) kept.add(keyOfCell(mark, index));
    });
  }
  return kept;
}

function previousHash(blocks: SheetRecord["blocks"], mark: string, index: number): string {
  return blocks[mark]?.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH) || NO_HASH;
}

function areaOfRun(run: readonly PlacedRow[]) {
  const width = Math.max(1, ...run.map(({ plan }) => plan.cells.length));
  return { row: run[0]?.row ?? 0, column: FIRST_COLUMN, rowCount: run.length, columnCount: width };
}
