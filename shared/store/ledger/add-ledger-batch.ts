import type { ImportBatch } from "../../model/import-batch.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { appendChange } from "../change-log.ts";
import type { Revision, Store } from "../open-store.ts";
import { applyWrites, entriesOf, sealWrites } from "../save-records.ts";
import type { RecordWrite } from "../tables.ts";
import { compareWithLedger } from "./compare-with-ledger.ts";
import type { BatchDirectory } from "./ledger-rows.ts";
import { packLines, summaryOf } from "./pack-lines.ts";

export interface LedgerBatchReport {
  readonly revision: Revision;
  readonly addedCount: number;
  readonly sameCount: number;
  /** Lines of documents that replace what an earlier batch said of the same documents. */
  readonly changedCount: number;
}

/**
 * Adds a file's lines and, in the same transaction, the records that came with them. A document that already stands
 * with the same lines is left out, so that importing twice adds nothing; one that differs replaces the old one.
 *
 * `makeBatch` is told the counts and makes the record of the import. All lines are of one source.
 */
export async function addLedgerBatch(
  store: Store,
  lines: readonly SalesLine[],
  makeBatch: (report: Omit<LedgerBatchReport, "revision">) => ImportBatch,
  otherWrites: readonly RecordWrite[] = [],
): Promise<LedgerBatchReport> {
  const comparison = await compareWithLedger(store, lines);
  const { addedCount, sameCount, changedCount } = comparison;
  const batch = makeBatch({ addedCount, sameCount, changedCount });
  const blocks = packLines(comparison.lines);
  const directory: BatchDirectory = {
    source: batch.source,
    ...(batch.label !== undefined && { label: batch.label }),
    ...comparison.documents,
    blocks: blocks.map(summaryOf),
  };
  const { vault, database } = store;
  const directoryBody = await vault.seal(directory);
  const blockBodies = await Promise.all(blocks.map((block) => vault.seal(block)));
  const writes = await sealWrites(store, [{ table: "imports", record: batch }, ...otherWrites]);
  const tables = [...new Set(writes.map(({ table }) => table))].map((table) => database.table(table));
  const revision = await database.transaction(
    "rw",
    [...tables, database.changes, database.ledgerBatches, database.ledgerBlocks],
    async () => {
      const sequence = await database.ledgerBatches.add({
        batchId: batch.id,
        isUndone: 0,
        body: directoryBody,
      });
      await database.ledgerBlocks.bulkAdd(blockBodies.map((body, place) => ({ sequence, place, body })));
      const entries = await entriesOf(store, writes);
      const written = await appendChange(store, [{ table: "ledger", id: batch.id }, ...entries], batch.id);
      await applyWrites(store, writes, written);
      return written;
    },
  );
  return { revision, addedCount, sameCount, changedCount };
}
