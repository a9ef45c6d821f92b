import { addressOf, type CellArea } from "../../shared/rendering/cell-address.ts";
import type { Content } from "../../shared/rendering/cell-content.ts";
import { type GridCell, splitRows } from "./split-rows.ts";

/** Below the 5 MB at which Excel on the web refuses a request, with room for everything that is not a cell. */
export const REQUEST_BYTES = 3_000_000;
/** Of cells read in one answer; 20 bytes a cell keep it under 4 MB. */
const MAX_CELLS_READ = 180_000;

/** One run of Excel's: what is queued travels together, and not more than fits into a request. */
export interface ExcelBatch {
  readonly context: Excel.RequestContext;
  /** Of cells, that go into one request. */
  readonly requestBytes: number;
  readonly syncCount: () => number;
  /** Bytes of cells that were written. */
  readonly byteCount: () => number;
  /** Whether anything was sent that may have changed the workbook. */
  readonly hasWritten: () => boolean;
  readonly sync: () => Promise<void>;
  /** Counts what is about to be queued, and sends what was queued before when both don't fit together. */
  readonly makeRoom: (bytes: number) => Promise<void>;
}

export function makeBatch(context: Excel.RequestContext, requestBytes: number): ExcelBatch {
  let syncCount = 0;
  let byteCount = 0;
  let queued = 0;
  let isWriting = false;
  const batch: ExcelBatch = {
    context,
    requestBytes,
    syncCount: () => syncCount,
    byteCount: () => byteCount,
    hasWritten: () => isWriting,
    async sync() {
      syncCount += 1;
      const hadWritten = isWriting;
      isWriting ||= queued > 0;
      queued = 0;
      try {
        await context.sync();
      } catch (error) {
        // A workbook or sheet that refuses refuses the first change already, and Excel stops there.
        if (isAccessDenied(error)) isWriting = hadWritten;
        throw error;
      }
    },
    async makeRoom(bytes) {
      if (queued > 0 && queued + bytes > requestBytes) await batch.sync();
      queued += bytes;
      byteCount += bytes;
    },
  };
  return batch;
}

function isAccessDenied(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "AccessDenied";
}

/** Writes a grid in as few requests as it fits into; null leaves a cell as it is. */
export async function writeGrid(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  corner: { readonly row: number; readonly column: number },
  rows: readonly (readonly GridCell[])[],
): Promise<void> {
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0) return;
  for (const chunk of splitRows(rows, batch.requestBytes)) {
    await batch.makeRoom(chunk.bytes);
    const area = {
      row: corner.row + chunk.start,
      column: corner.column,
      rowCount: chunk.rows.length,
      columnCount,
    };
    const range = rangeAt(sheet, area);
    range.values = chunk.rows.map((row) => [...row]);
    range.untrack();
  }
}

/** Sends a write to one range and lets go of the range, which would cost a request of its own afterwards. */
export async function changeRange(
  batch: ExcelBatch,
  range: Excel.Range,
  change: (range: Excel.Range) => void,
): Promise<void> {
  await batch.makeRoom(BYTES_OF_A_CHANGE);
  change(range);
  range.untrack();
}

/** A range of its own with some settings takes about this much. */
const BYTES_OF_A_CHANGE = 900;

/** Reads the formulas of areas (a constant reads as itself), together, in as many answers as their size needs. */
export async function readGrids(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  areas: readonly CellArea[],
): Promise<Content[][][]> {
  const parts = areas.flatMap((area, index) => splitArea(area).map((part) => ({ part, index })));
  const grids: Content[][][] = areas.map(() => []);
  let waiting: { readonly range: Excel.Range; readonly index: number }[] = [];
  let cellCount = 0;
  const receive = async () => {
    await batch.sync();
    for (const { range, index } of waiting) {
      grids[index]?.push(...range.formulas);
      range.untrack();
    }
    waiting = [];
    cellCount = 0;
  };
  for (const { part, index } of parts) {
    const size = part.rowCount * part.columnCount;
    if (cellCount > 0 && cellCount + size > MAX_CELLS_READ) await receive();
    const range = rangeAt(sheet, part);
    range.load("formulas");
    waiting.push({ range, index });
    cellCount += size;
  }
  if (waiting.length > 0) await receive();
  return grids;
}

function splitArea(area: CellArea): CellArea[] {
  const rowsAtOnce = Math.max(1, Math.floor(MAX_CELLS_READ / Math.max(1, area.columnCount)));
  return Array.from({ length: Math.ceil(area.rowCount / rowsAtOnce) }, (_, index) => ({
    ...area,
    row: area.row + index * rowsAtOnce,
    rowCount: Math.min(rowsAtOnce, area.rowCount - index * rowsAtOnce),
  }));
}

export function rangeAt(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRange(addressOf(area));
}

/** Excel takes one value for all cells of a range; the library's types know grids only. */
export function sameForAll(value: string): string[][] {
  return value as unknown as string[][];
}
