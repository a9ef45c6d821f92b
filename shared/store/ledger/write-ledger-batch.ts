import type { ImportBatch } from "../../model/import-batch.ts";
import { appendChange, isStanding, type PlanBasis } from "../change-log.ts";
import type { Revision, Store } from "../open-store.ts";
import { applyWrites, entriesOf, sealWrites } from "../save-records.ts";
import type { RecordWrite } from "../tables.ts";
import type { LedgerComparison } from "./compare-with-ledger.ts";
import {
  ledgerTablesOf,
  type OnWritten,
  prepareLedgerBatch,
  putLedgerBatch,
  type RemovedDocuments,
} from "./prepare-ledger-batch.ts";

/** An import of sales as it was planned. */
export interface LedgerBatchPlan {
  readonly basis: PlanBasis;
  readonly batch: ImportBatch;
  readonly comparison: LedgerComparison;
  readonly removed?: RemovedDocuments | undefined;
  /** Records that come with the lines. */
  readonly otherWrites: readonly RecordWrite[];
  /** Told how many lines are written; whatever it throws undoes all of it. */
  readonly onWritten?: OnWritten | undefined;
}

/**
 * Adds the lines that the comparison kept and the other records in one transaction; undefined, and nothing added, when what
 * the plan was made from no longer stands. All lines are of one source.
 */
export async function writeLedgerBatch(
  store: Store,
  { basis, batch, comparison, removed, otherWrites, onWritten }: LedgerBatchPlan,
): Promise<Revision | undefined> {
  const { database } = store;
  const prepared = await prepareLedgerBatch(store, comparison, batch, removed);
  const writes = await sealWrites(store, [{ table: "imports", record: batch }, ...otherWrites]);
  const tables = [...new Set(writes.map(({ table }) => table))].map((table) => database.table(table));
  return database.transaction("rw", [...tables, database.changes, ...ledgerTablesOf(database)], async () => {
    if (!(await isStanding(store, basis))) return undefined;
    await putLedgerBatch(store, prepared, onWritten);
    const entries = await entriesOf(store, writes);
    const written = await appendChange(store, [{ table: "ledger", id: batch.id }, ...entries], batch.id);
    await applyWrites(store, writes, written);
    return written;
  });
}
