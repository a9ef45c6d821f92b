import type { Store } from "../open-store.ts";
import { forEachWantedRow, readBlocks } from "./find-lines.ts";
import { readDirectory } from "./ledger-directory.ts";
import { resolveScope } from "./ledger-scope.ts";
import type { LiveBatch } from "./live-batch.ts";

const BLOCKS_AT_ONCE = 16;

/**
 * How many lines the whole ledger has. From the directory alone, but for the imports of which a later one replaced
 * documents: their blocks are read, since only they know how many lines a document has.
 */
export async function countLines(store: Store): Promise<number> {
  const { batches } = await readDirectory(store);
  let count = 0;
  for (const batch of batches)
    count += hasReplaced(batch) ? await countStanding(store, batch) : sizeOf(batch);
  return count;
}

function sizeOf({ directory }: LiveBatch): number {
  return directory.blocks.reduce((sum, { lineCount }) => sum + lineCount, 0);
}

function hasReplaced({ replacedDocuments }: LiveBatch): boolean {
  return replacedDocuments.size > 0;
}

async function countStanding(store: Store, batch: LiveBatch): Promise<number> {
  const everything = await resolveScope(store, {});
  const places = batch.directory.blocks.map((summary, place) => ({ batch, place, summary }));
  let count = 0;
  for (let index = 0; index < places.length; index += BLOCKS_AT_ONCE) {
    for (const block of await readBlocks(store, places.slice(index, index + BLOCKS_AT_ONCE))) {
      forEachWantedRow(block, batch.replacedDocuments, everything, () => {
        count++;
      });
    }
  }
  return count;
}
