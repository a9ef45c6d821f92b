import { listTexts } from "../../std/text-column.ts";
import type { Store } from "../open-store.ts";
import type { BlockSummary, LineColumns } from "./ledger-rows.ts";
import { canHold, type ResolvedScope } from "./ledger-scope.ts";
import type { LedgerDirectory, LiveBatch } from "./live-batch.ts";

/** A block that may hold wanted lines, in the order of the ledger: batch, then place. */
export interface BlockPlace {
  readonly batch: LiveBatch;
  readonly place: number;
  readonly summary: BlockSummary;
}

export function placesOf(directory: LedgerDirectory, scope: ResolvedScope): readonly BlockPlace[] {
  return directory.batches.flatMap((batch) =>
    batch.directory.blocks.flatMap((summary, place) =>
      canHold(scope, summary) ? [{ batch, place, summary }] : [],
    ),
  );
}

/** The blocks at these places, read at once. Rejects when one is missing: the database was damaged. */
export async function readBlocks(
  store: Store,
  places: readonly BlockPlace[],
): Promise<readonly LineColumns[]> {
  const keys = places.map(({ batch, place }): [number, number] => [batch.sequence, place]);
  const rows = await store.database.ledgerBlocks.bulkGet(keys);
  return Promise.all(
    rows.map(async (row) => {
      if (row === undefined) throw new Error("A block of the ledger is missing.");
      // Only the store writes these rows; a parse of every column would cost more than the read.
      return (await store.vault.open(row.body)) as LineColumns;
    }),
  );
}

/** Calls back with each wanted row of a block in order: client index and row. */
export function forEachWantedRow(
  block: LineColumns,
  replacedDocuments: ReadonlySet<number>,
  scope: ResolvedScope,
  visit: (client: number, row: number) => void,
): void {
  const isWanted = wantedDocumentsOf(block, replacedDocuments, scope);
  const isWantedProduct = wantedProductsOf(block, scope);
  block.clients.forEach(({ id }, client) => {
    if (scope.clients !== undefined && !scope.clients.has(id)) return;
    const end = block.starts[client + 1] ?? 0;
    for (let row = block.starts[client] ?? 0; row < end; row++) {
      if (isWanted[block.document[row] ?? 0] !== 1) continue;
      if (isWantedProduct?.[block.product[row] ?? 0] !== 0) visit(client, row);
    }
  });
}

/** 1 for each product of the block that is wanted, 0 for the others; undefined when all are. */
function wantedProductsOf(
  { source, skus }: LineColumns,
  { isWantedSku }: ResolvedScope,
): Uint8Array | undefined {
  return isWantedSku && Uint8Array.from(listTexts(skus), (sku) => Number(isWantedSku(source, sku)));
}

/** 1 for each document of the block that lies in the period and was not replaced. */
function wantedDocumentsOf(
  block: LineColumns,
  replacedDocuments: ReadonlySet<number>,
  { firstDay, lastDay }: ResolvedScope,
): Uint8Array {
  return Uint8Array.from(block.documentKeys, (key, document) => {
    const day = block.documentDays[document] ?? 0;
    return Number(day >= firstDay && day <= lastDay && !replacedDocuments.has(key));
  });
}
