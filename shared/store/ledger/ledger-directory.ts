import { listChangesSince, revisionOf } from "../change-log.ts";
import type { Revision, Store } from "../open-store.ts";
import { withReplaced } from "./batch-documents.ts";
import type { BatchDirectory, BatchRow } from "./ledger-rows.ts";
import type { LedgerDirectory, LiveBatch } from "./live-batch.ts";

/** A write to one of these says that a batch came or went. */
const LEDGER_TABLES = new Set(["ledger", "imports"] as const);
const NOTHING_REPLACED: ReadonlySet<number> = new Set();

/**
 * Kept from call to call: a write to other tables leaves it as it is, and after an import only the new batch is
 * read. A few kilobytes a batch, and 16 bytes a document of batches that share days.
 */
export async function readDirectory(store: Store): Promise<LedgerDirectory> {
  const revision = await revisionOf(store);
  const kept = store.cache.directory;
  if (kept?.revision === revision) return kept;
  const directory = kept ? await renew(store, revision, kept) : await readAnew(store, revision);
  store.cache.directory = directory;
  return directory;
}

async function renew(store: Store, revision: Revision, kept: LedgerDirectory): Promise<LedgerDirectory> {
  const changes = await listChangesSince(store, kept.revision, LEDGER_TABLES);
  if (changes.length === 0) return { ...kept, revision };
  const undone = new Set(await store.database.ledgerBatches.where("isUndone").equals(1).primaryKeys());
  const live = kept.batches.filter(({ sequence }) => !undone.has(sequence));
  const added = await openBatchesAfter(store, kept.batches.at(-1)?.sequence ?? 0);
  return { revision, batches: await withReplaced(store, [...live, ...added]) };
}

async function readAnew(store: Store, revision: Revision): Promise<LedgerDirectory> {
  return { revision, batches: await withReplaced(store, await openBatchesAfter(store, 0)) };
}

async function openBatchesAfter(store: Store, sequence: number): Promise<readonly LiveBatch[]> {
  const rows = await store.database.ledgerBatches.where("sequence").above(sequence).toArray();
  return Promise.all(rows.filter(({ isUndone }) => isUndone === 0).map((row) => openBatch(store, row)));
}

/** As imported: nothing of it is taken for replaced. */
export async function openBatch({ vault }: Store, { sequence = 0, body }: BatchRow): Promise<LiveBatch> {
  // Only the store writes these rows; a parse of every array would cost more than the read.
  const directory = (await vault.open(body)) as BatchDirectory;
  const spans = [...directory.blocks, ...(directory.removedDays ? [directory.removedDays] : [])];
  const firstDay = spans.reduce((day, span) => Math.min(day, span.firstDay), Number.POSITIVE_INFINITY);
  const lastDay = spans.reduce((day, span) => Math.max(day, span.lastDay), Number.NEGATIVE_INFINITY);
  return { sequence, directory, firstDay, lastDay, replacedDocuments: NOTHING_REPLACED };
}
