import type { SalesLine } from "../../model/sales-line.ts";
import type { Revision, Store } from "../open-store.ts";
import { type BlockPlace, forEachWantedRow, placesOf, readBlocks } from "./find-lines.ts";
import { readDirectory } from "./ledger-directory.ts";
import { resolveScope, type SalesScope } from "./ledger-scope.ts";
import { unpackLine } from "./unpack-line.ts";

export interface SalesPage {
  readonly lines: readonly SalesLine[];
  /** Where the next page starts; absent on the last page. */
  readonly next?: string;
  readonly revision: Revision;
  /** Lines of the scope in all; on the first page only. */
  readonly totalCount?: number;
}

const BLOCKS_AT_ONCE = 16;

/**
 * Up to `limit` lines from `after` (undefined: from the start) in a stable order: import, client, day. A page can be
 * asked for again with the same `after`; `revision` tells whether anything was written in between.
 */
export async function readSalesPage(
  store: Store,
  scope: SalesScope,
  after: string | undefined,
  limit: number,
): Promise<SalesPage> {
  const resolved = await resolveScope(store, scope);
  const directory = await readDirectory(store);
  const places = placesOf(directory, resolved);
  const start = readCursor(after);
  const lines: SalesLine[] = [];
  let next: string | undefined;
  let matchCount = 0;
  const isCounting = after === undefined;

  const remaining = places.filter((place) => comparePlace(place, start) >= 0);
  for (let index = 0; index < remaining.length; index += BLOCKS_AT_ONCE) {
    if (next !== undefined && !isCounting) break;
    const chunk = remaining.slice(index, index + BLOCKS_AT_ONCE);
    const blocks = await readBlocks(store, chunk);
    blocks.forEach((block, offset) => {
      const place = chunk[offset];
      if (place === undefined) return;
      const firstRow = comparePlace(place, start) === 0 ? start.row : 0;
      forEachWantedRow(block, place.batch.replacedDocuments, resolved, (client, row) => {
        if (row < firstRow) return;
        matchCount++;
        if (lines.length < limit) lines.push(unpackLine(block, client, row));
        else next ??= printCursor(place, row);
      });
    });
  }
  const { revision } = directory;
  return {
    lines,
    revision,
    ...(next !== undefined && { next }),
    ...(isCounting && { totalCount: matchCount }),
  };
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
