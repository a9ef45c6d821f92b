import type { Store } from "../open-store.ts";

/** Gives back the room of undone imports; their tombstones stay. Returns the number of blocks that were removed. */
export async function compactLedger({ database }: Store): Promise<number> {
  return database.transaction("rw", [database.ledgerBatches, database.ledgerBlocks], async () => {
    const undone = (await database.ledgerBatches.toArray()).filter(({ isUndone }) => isUndone === 1);
    const sequences = undone.flatMap(({ sequence }) => sequence ?? []);
    return database.ledgerBlocks.where("sequence").anyOf(sequences).delete();
  });
}
