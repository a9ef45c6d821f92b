import Dexie from "dexie";
import type { Store } from "../open-store.ts";
import { ledgerTablesOf } from "./prepare-ledger-batch.ts";

/** Gives back the room of undone imports; their tombstones stay. Returns the number of blocks that were removed. */
export async function compactLedger({ database }: Store): Promise<number> {
  return database.transaction("rw", ledgerTablesOf(database), async () => {
    const undone = await database.ledgerBatches.where("isUndone").equals(1).primaryKeys();
    await database.ledgerDocuments.bulkDelete(undone);
    const counts = await Promise.all(
      undone.map((sequence) =>
        database.ledgerBlocks
          .where("[sequence+place]")
          .between([sequence, Dexie.minKey], [sequence, Dexie.maxKey])
          .delete(),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  });
}
