import type { SalesLine } from "../../model/sales-line.ts";
import type { Revision, Store } from "../open-store.ts";
import { type BlockPlace, forEachWantedRow, placesOf, readBlocks } from "./find-lines.ts";
import { readDirectory } from "./ledger-directory.ts";
import type { LineColumns } from "./ledger-rows.ts";
import { type ResolvedScope, resolveScope, type SalesScope } from "./ledger-scope.ts";
import { CODES_OF_SOURCE, readMergedCodes } from "./merged-codes.ts";
import { lineUnpacker, type UnpackLine } from "./unpack-line.ts";

export interface SalesPage {
  readonly lines: readonly SalesLine[];
  /** Where the next page starts; absent on the last page. */
  readonly next?: string;
  readonly revision: Revision;
  /** Lines of the scope in all; on the first page only. */
  readonly totalCount?: number;
}

const BLOCKS_AT_ONCE = 32;

/** Whose client and SKU a line has: those of today, after merging, or those that its source wrote. */
export type LineCodes = "of-today" | "of-source";

/**
 * Up to `limit` lines from `after` (undefined: from the start) in a stable order: import, client, day. A page can be
 * asked for again with the same `after`; `revision` tells whether anything was written in between.
 */
export async function readSalesPage(
  store: Store,
  scope: SalesScope,
  after: string | undefined,
  limit: number,
  codes: LineCodes = "of-today",
): Promise<SalesPage> {
  const resolved = await resolveScope(store, scope);
  const directory = await readDirectory(store);
  const merged = codes === "of-source" ? CODES_OF_SOURCE : await readMergedCodes(store, directory.revision);
  const start = readCursor(after);
  const places = placesOf(directory, resolved).filter((place) => comparePlace(place, start) >= 0);
  const lines: SalesLine[] = [];
  let opened: { readonly block: LineColumns; readonly unpack: UnpackLine } | undefined;
  let next: string | undefined;
  let matchCount = 0;
  let index = 0;
  while (index < places.length && next === undefined) {
    const chunk = chunkOf(places, index, resolved, limit - lines.length);
    index += chunk.length;
    await forEachWantedLine(store, chunk, resolved, (place, block, client, row) => {
      if (row < start.row && comparePlace(place, start) === 0) return;
      matchCount++;
      if (lines.length >= limit) {
        next ??= printCursor(place, row);
        return;
      }
      if (opened?.block !== block) opened = { block, unpack: lineUnpacker(block, merged) };
      lines.push(opened.unpack(client, row));
    });
  }
  const { revision } = directory;
  const rest = after === undefined ? await countLines(store, places.slice(index), resolved) : 0;
  return {
    lines,
    revision,
    ...(next !== undefined && { next }),
    ...(after === undefined && { totalCount: matchCount + rest }),
  };
}

/** Opens only the blocks whose summary does not tell. */
async function countLines(
  store: Store,
  places: readonly BlockPlace[],
  scope: ResolvedScope,
): Promise<number> {
  const isKnown = (place: BlockPlace) => isWhollyWanted(place, scope);
  let count = places.filter(isKnown).reduce((sum, { summary }) => sum + summary.lineCount, 0);
  const others = places.filter((place) => !isKnown(place));
  for (let index = 0; index < others.length; index += BLOCKS_AT_ONCE) {
    await forEachWantedLine(store, others.slice(index, index + BLOCKS_AT_ONCE), scope, () => {
      count++;
    });
  }
  return count;
}

function isWhollyWanted({ batch, summary }: BlockPlace, scope: ResolvedScope): boolean {
  return (
    scope.clients === undefined &&
    scope.isWantedSku === undefined &&
    batch.replacedDocuments.size === 0 &&
    summary.firstDay >= scope.firstDay &&
    summary.lastDay <= scope.lastDay
  );
}

async function forEachWantedLine(
  store: Store,
  places: readonly BlockPlace[],
  scope: ResolvedScope,
  visit: (place: BlockPlace, block: LineColumns, client: number, row: number) => void,
): Promise<void> {
  const blocks = await readBlocks(store, places);
  places.forEach((place, index) => {
    const block = blocks[index];
    if (block === undefined) return;
    forEachWantedRow(block, place.batch.replacedDocuments, scope, (client, row) =>
      visit(place, block, client, row),
    );
  });
}

/** The next blocks to read at once: of a whole ledger no more than hold the lines that are still wanted. */
function chunkOf(
  places: readonly BlockPlace[],
  start: number,
  scope: ResolvedScope,
  wantedCount: number,
): readonly BlockPlace[] {
  let end = start + 1;
  let found = places[start]?.summary.lineCount ?? 0;
  while (end < start + BLOCKS_AT_ONCE && (scope.clients !== undefined || found <= wantedCount)) {
    found += places[end++]?.summary.lineCount ?? 0;
  }
  return places.slice(start, end);
}

/** All lines of a scope, in the same order as the pages. */
export async function listSalesLines(store: Store, scope: SalesScope): Promise<readonly SalesLine[]> {
  return (await readSalesPage(store, scope, undefined, Number.POSITIVE_INFINITY)).lines;
}

interface Cursor {
  readonly sequence: number;
  readonly place: number;
  readonly row: number;
}

/** "12.3.450"; a cursor that is none starts from the beginning. */
function readCursor(text: string | undefined): Cursor {
  const [sequence = 0, place = 0, row = 0] = (text ?? "").split(".").map((part) => Number(part) || 0);
  return { sequence, place, row };
}

function printCursor({ batch, place }: BlockPlace, row: number): string {
  return `${batch.sequence}.${place}.${row}`;
}

function comparePlace({ batch, place }: BlockPlace, cursor: Cursor): number {
  return batch.sequence - cursor.sequence || place - cursor.place;
}
