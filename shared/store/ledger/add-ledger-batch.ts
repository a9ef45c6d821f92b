import type { ImportBatch } from "../../model/import-batch.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { appendChange } from "../change-log.ts";
import type { Revision, Store } from "../open-store.ts";
import { applyWrites, entriesOf, sealWrites } from "../save-records.ts";
import type { RecordWrite } from "../tables.ts";
import { compareWithLedger } from "./compare-with-ledger.ts";
import { ledgerTablesOf, prepareLedgerBatch, putLedgerBatch } from "./prepare-ledger-batch.ts";

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
  const prepared = await prepareLedgerBatch(store, comparison, batch);
  const { database } = store;
  const writes = await sealWrites(store, [{ table: "imports", record: batch }, ...otherWrites]);
  const tables = [...new Set(writes.map(({ table }) => table))].map((table) => database.table(table));
  const revision = await database.transaction(
    "rw",
    [...tables, database.changes, ...ledgerTablesOf(database)],
    async () => {
      await putLedgerBatch(store, prepared);
      const entries = await entriesOf(store, writes);
      const written = await appendChange(store, [{ table: "ledger", id: batch.id }, ...entries], batch.id);
      await applyWrites(store, writes, written);
      return written;
    },
  );
  return { revision, addedCount, sameCount, changedCount };
}
