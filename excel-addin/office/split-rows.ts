import type { Content } from "../../shared/rendering/cell-content.ts";

export type GridCell = Content | null;

export interface RowChunk {
  readonly start: number;
  readonly rows: readonly (readonly GridCell[])[];
  /** As it travels. */
  readonly bytes: number;
}

/** Splits rows into chunks that each fit into a request. A single row larger than that is a chunk of its own. */
export function splitRows(rows: readonly (readonly GridCell[])[], maxBytes: number): RowChunk[] {
  const chunks: RowChunk[] = [];
  let start = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = bytesOnTheWire(row);
    if (index > start && bytes + size > maxBytes) {
      chunks.push({ start, rows: rows.slice(start, index), bytes });
      start = index;
      bytes = 0;
    }
    bytes += size;
  });
  if (rows.length > start) chunks.push({ start, rows: rows.slice(start), bytes });
  return chunks;
}

const encoder = new TextEncoder();

/** A request is a JSON text inside of a JSON text, so each quote costs three characters. */
export function bytesOnTheWire(value: unknown): number {
  return encoder.encode(JSON.stringify(JSON.stringify(value))).length;
}
