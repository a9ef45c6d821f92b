import type { SourceId } from "../../model/ids.ts";
import { listTexts } from "../../std/text-column.ts";
import { productIdOf } from "../identity.ts";
import type { Store } from "../open-store.ts";
import { forEachWantedRow, placesOf, readBlocks } from "./find-lines.ts";
import { readDirectory } from "./ledger-directory.ts";
import type { LineColumns } from "./ledger-rows.ts";
import type { ResolvedScope } from "./ledger-scope.ts";

const BLOCKS_AT_ONCE = 16;
const ANY_DAY = { firstDay: Number.NEGATIVE_INFINITY, lastDay: Number.POSITIVE_INFINITY };

/**
 * How many lines stand under each of these ids, merged ones not looked up; an id without lines is absent. Reads the blocks
 * in which they may be.
 */
export async function countLinesOfClients(
  store: Store,
  ids: readonly string[],
  exceptSequences: ReadonlySet<number> = new Set(),
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  if (ids.length === 0) return counts;
  const visitorOf = (block: LineColumns) => (client: number) => {
    countOne(counts, block.clients[client]?.id ?? "");
  };
  await forEachRow(store, { ...ANY_DAY, clients: new Set(ids) }, visitorOf, exceptSequences);
  return counts;
}

/** The same for products. Reads all blocks, since a directory knows no products. */
export async function countLinesOfProducts(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  if (ids.length === 0) return counts;
  const wanted = new Set<string>(ids);
  await forEachRow(store, ANY_DAY, (block) => {
    const productIds = listTexts(block.skus).map((sku) => productIdOf(block.source as SourceId, sku));
    if (!productIds.some((id) => wanted.has(id))) return undefined;
    return (_, row) => {
      const id = productIds[block.product[row] ?? 0] ?? "";
      if (wanted.has(id)) countOne(counts, id);
    };
  });
  return counts;
}

function countOne(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** Calls back with the standing rows of each block for which there is somebody to call. */
async function forEachRow(
  store: Store,
  scope: ResolvedScope,
  visitorOf: (block: LineColumns) => ((client: number, row: number) => void) | undefined,
  exceptSequences: ReadonlySet<number> = new Set(),
): Promise<void> {
  const all = placesOf(await readDirectory(store), scope);
  const places = all.filter(({ batch }) => !exceptSequences.has(batch.sequence));
  for (let index = 0; index < places.length; index += BLOCKS_AT_ONCE) {
    const chunk = places.slice(index, index + BLOCKS_AT_ONCE);
    const blocks = await readBlocks(store, chunk);
    blocks.forEach((block, offset) => {
      const visit = visitorOf(block);
      const replaced = chunk[offset]?.batch.replacedDocuments;
      if (visit && replaced) forEachWantedRow(block, replaced, scope, visit);
    });
  }
}
