import { type BlockCell, formatCodeOf } from "../../shared/model/sheet-plan.ts";
import { contentOf } from "../../shared/rendering/cell-content.ts";
import { CHANGING_STYLES, LOOKS } from "../../shared/rendering/cell-looks.ts";
import { type PlacedRow, runsOfRows } from "../../shared/rendering/place-sections.ts";
import { resolveTemplate, type TemplateNames } from "../../shared/rendering/resolve-template.ts";
import { changeRange, type ExcelBatch, rangeAt, writeGrid } from "./excel-batch.ts";
import type { GridCell } from "./split-rows.ts";

export interface BlockWriting {
  readonly names: TemplateNames;
  readonly isNew: boolean;
  /** "mark#column" of cells that the person typed over; they are left alone. */
  readonly kept: ReadonlySet<string>;
}

/** What a person sees begins in column B; column A holds the marks. */
export const FIRST_COLUMN = 1;

/** Formats first, so that text stays text; then all contents of rows that stand together, at once. */
export async function writeBlocks(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  rows: readonly PlacedRow[],
  writing: BlockWriting,
): Promise<void> {
  for (const run of runsOfRows(rows)) {
    const top = run[0]?.row ?? 0;
    const width = Math.max(1, ...run.map(({ plan }) => plan.cells.length));
    const area = { row: top, column: FIRST_COLUMN, rowCount: run.length, columnCount: width };
    const formats = run.map(({ plan }) => padded(plan.cells.map(formatOf), width));
    await changeRange(batch, rangeAt(sheet, area), (range) => {
      range.numberFormat = formats;
    });
    if (writing.isNew)
      await writeGrid(
        batch,
        sheet,
        { row: top, column: 0 },
        run.map(({ mark }) => [mark]),
      );
    await writeGrid(
      batch,
      sheet,
      area,
      run.map((row) => padded(contentsOf(row, writing), width)),
    );
    for (const row of run) await writeLooks(batch, sheet, row, writing.isNew);
  }
}

/** Names of cells exist before the formulas that use them. */
export async function addCellNames(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  rows: readonly PlacedRow[],
): Promise<void> {
  for (const { row, plan } of rows) {
    for (const [index, cell] of plan.cells.entries()) {
      if (cell?.name === undefined) continue;
      const name = cell.name;
      await changeRange(batch, cellAt(sheet, row, index), (range) => void sheet.names.add(name, range));
    }
  }
}

function contentsOf({ mark, plan }: PlacedRow, { names, kept }: BlockWriting): GridCell[] {
  return plan.cells.map((cell, index) =>
    kept.has(keyOfCell(mark, index)) ? null : contentOfBlockCell(cell, names),
  );
}

/** Null leaves what stands there. */
export function contentOfBlockCell(cell: BlockCell | undefined, names: TemplateNames): GridCell {
  if (cell === undefined) return null;
  if (cell.formula !== undefined) return resolveTemplate(cell.formula, names) ?? null;
  return contentOf(cell.value ?? null);
}

export function keyOfCell(mark: string, column: number): string {
  return `${mark}#${column}`;
}

/** Text is "@" whatever the plan says, or a name such as "=1+1" would calculate. */
function formatOf(cell: BlockCell | undefined): string | null {
  if (cell === undefined) return null;
  if (typeof cell.value === "string" && cell.formula === undefined) return formatCodeOf("text");
  return formatCodeOf(cell.format ?? "plain");
}

async function writeLooks(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { row, plan }: PlacedRow,
  isNew: boolean,
): Promise<void> {
  for (const [index, cell] of plan.cells.entries()) {
    const style = cell?.style;
    if (style === undefined || (!isNew && !CHANGING_STYLES.has(style))) continue;
    await changeRange(batch, cellAt(sheet, row, index), (range) => applyLook(range, style));
  }
  const { height } = plan;
  if (!isNew || height === undefined) return;
  await changeRange(batch, cellAt(sheet, row, 0), (range) => {
    range.format.rowHeight = height;
  });
}

function applyLook(range: Excel.Range, style: keyof typeof LOOKS): void {
  const { bold = false, italic = false, size, color, fill, alignment, hasLineBelow } = LOOKS[style];
  const { font } = range.format;
  font.bold = bold;
  font.italic = italic;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
  if (fill !== undefined) range.format.fill.color = fill;
  if (alignment !== undefined) range.format.horizontalAlignment = alignment;
  if (hasLineBelow) range.format.borders.getItem("EdgeBottom").style = "Continuous";
}

function cellAt(sheet: Excel.Worksheet, row: number, index: number): Excel.Range {
  return rangeAt(sheet, { row, column: FIRST_COLUMN + index, rowCount: 1, columnCount: 1 });
}

function padded<Cell>(cells: readonly Cell[], width: number): (Cell | null)[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => null)];
}
