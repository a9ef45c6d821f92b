import type { ImportBatch } from "../../shared/model/import-batch.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import { revisionOf } from "../../shared/store/change-log.ts";
import { compareWithLedger } from "../../shared/store/ledger/compare-with-ledger.ts";
import { writeLedgerBatch } from "../../shared/store/ledger/write-ledger-batch.ts";
import type { Revision, Store } from "../../shared/store/open-store.ts";
import type { RecordWrite } from "../../shared/store/tables.ts";

interface LedgerBatchReport {
  readonly revision: Revision;
  readonly addedCount: number;
  readonly sameCount: number;
  /** Lines of documents that replace what an earlier batch said of the same documents. */
  readonly changedCount: number;
}

/**
 * An import's way into the ledger without its file, where nobody else writes. A document that already stands with the same lines is left out, so that importing
 * twice adds nothing; one that differs replaces the old one. `makeBatch` is told the counts and makes the import's record.
 */
export async function addLedgerBatch(
  store: Store,
  lines: readonly SalesLine[],
  makeBatch: (report: Omit<LedgerBatchReport, "revision">) => ImportBatch,
  otherWrites: readonly RecordWrite[] = [],
): Promise<LedgerBatchReport> {
  const basis = { revision: await revisionOf(store), tables: new Set(["ledger"] as const) };
  const comparison = await compareWithLedger(store, lines);
  const { addedCount, sameCount, changedCount } = comparison;
  const counts = { addedCount, sameCount, changedCount };
  const revision = await writeLedgerBatch(store, {
    basis,
    batch: makeBatch(counts),
    comparison,
    otherWrites,
  });
  if (revision === undefined) throw new Error("Another window has written to the ledger.");
  return { revision, ...counts };
}
