import type { BlockCell, BlockRow, SheetPlan, TablePlan } from "../model/sheet-plan.ts";

/** A row of free cells and where it stands. */
export interface PlacedRow {
  /** Unique on the sheet; stands in the hidden first column. */
  readonly mark: string;
  readonly row: number;
  readonly plan: BlockRow;
}

/** A table and where its parts stand. Excel keeps one empty row in a table without data. */
export interface PlacedTable {
  readonly plan: TablePlan;
  readonly headerRow: number;
  readonly bodyRow: number;
  readonly bodyCount: number;
}

export interface PlacedSections {
  readonly rows: readonly PlacedRow[];
  readonly tables: readonly PlacedTable[];
  readonly rowCount: number;
}

/** Where everything stands on a new sheet: sections below each other, an empty row after each table. */
export function placeSections({ sections }: Pick<SheetPlan, "sections">): PlacedSections {
  const rows: PlacedRow[] = [];
  const tables: PlacedTable[] = [];
  let next = 0;
  for (const section of sections) {
    if (section.kind === "block") {
      for (const plan of section.rows) {
        rows.push({ mark: markOf(section.id, plan.key), row: next, plan });
        next += 1;
      }
      continue;
    }
    const bodyCount = Math.max(1, section.rows.length);
    tables.push({ plan: section, headerRow: next, bodyRow: next + 1, bodyCount });
    next += 1 + bodyCount + (section.hasTotals ? 1 : 0) + 1;
  }
  return { rows, tables, rowCount: next };
}

export function markOf(sectionId: string, rowKey: string): string {
  return `${sectionId}/${rowKey}`;
}

/** The cells of block rows that stand below each other without a gap, so that they are written at once. */
export function runsOfRows(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const runs: PlacedRow[][] = [];
  for (const row of rows.toSorted((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.row === row.row - 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

export function cellNamesOf({ sections }: Pick<SheetPlan, "sections">): ReadonlySet<string> {
  const cells = sections.flatMap((section) =>
    section.kind === "block" ? section.rows.flatMap((row) => row.cells) : [],
  );
  return new Set(cells.flatMap((cell: BlockCell | undefined) => cell?.name ?? []));
}
