import { listChangesSince, revisionOf } from "../change-log.ts";
import type { Revision, Store } from "../open-store.ts";
import type { BatchDirectory, BatchRow } from "./ledger-rows.ts";
import type { DaySpan, LedgerDirectory, LiveBatch } from "./live-batch.ts";

/** A write to one of these says that a batch came or went. */
const LEDGER_TABLES = new Set(["ledger", "imports"] as const);
const NOTHING_REPLACED: ReadonlySet<number> = new Set();

/**
 * Kept from call to call: a write to other tables leaves it as it is, and after an import only the new batch is
 * read. A few kilobytes a batch and 16 bytes a document.
 */
export async function readDirectory(store: Store): Promise<LedgerDirectory> {
  const revision = await revisionOf(store);
  const kept = store.cache.directory;
  if (kept?.revision === revision) return kept;
  const directory = kept ? await renew(store, revision, kept) : await readAnew(store, revision);
  store.cache.directory = directory;
  return directory;
}

/** What each document of these days says now, by its key. A key has its day in it: other batches cannot hold it. */
export function contentsWithin({ batches }: LedgerDirectory, span: DaySpan): ReadonlyMap<number, number> {
  const contents = new Map<number, number>();
  for (const batch of batches) {
    if (!isOverlapping(batch, span)) continue;
    const { documentKeys, documentContents } = batch.directory;
    documentKeys.forEach((key, index) => {
      contents.set(key, documentContents[index] ?? 0);
    });
  }
  return contents;
}

async function renew(store: Store, revision: Revision, kept: LedgerDirectory): Promise<LedgerDirectory> {
  const changes = await listChangesSince(store, kept.revision, LEDGER_TABLES);
  if (changes.length === 0) return { ...kept, revision };
  const undone = new Set(await store.database.ledgerBatches.where("isUndone").equals(1).primaryKeys());
  const live = kept.batches.filter(({ sequence }) => !undone.has(sequence));
  const added = await openBatchesAfter(store, kept.batches.at(-1)?.sequence ?? 0);
  return { revision, batches: withReplaced([...live, ...added]) };
}

async function readAnew(store: Store, revision: Revision): Promise<LedgerDirectory> {
  return { revision, batches: withReplaced(await openBatchesAfter(store, 0)) };
}

async function openBatchesAfter(store: Store, sequence: number): Promise<readonly LiveBatch[]> {
  const rows = await store.database.ledgerBatches.where("sequence").above(sequence).toArray();
  return Promise.all(rows.filter(({ isUndone }) => isUndone === 0).map((row) => openBatch(store, row)));
}

/** As imported: nothing of it is taken for replaced. */
export async function openBatch({ vault }: Store, { sequence = 0, body }: BatchRow): Promise<LiveBatch> {
  // Only the store writes these rows; a parse of every array would cost more than the read.
  const directory = (await vault.open(body)) as BatchDirectory;
  const { blocks } = directory;
  const firstDay = blocks.reduce((day, block) => Math.min(day, block.firstDay), Number.POSITIVE_INFINITY);
  const lastDay = blocks.reduce((day, block) => Math.max(day, block.lastDay), Number.NEGATIVE_INFINITY);
  return { sequence, directory, firstDay, lastDay, replacedDocuments: NOTHING_REPLACED };
}

/** A document stands as the newest batch has it, so it is replaced in all the older ones. */
function withReplaced(batches: readonly LiveBatch[]): readonly LiveBatch[] {
  const repeated = repeatedKeysOf(batches.filter((batch) => isBesideAnother(batch, batches)));
  const later = new Set<number>();
  const newestFirst = batches.toReversed().map((batch): LiveBatch => {
    const replacedDocuments = later.size === 0 ? NOTHING_REPLACED : new Set(later);
    if (repeated.size > 0) {
      for (const key of batch.directory.documentKeys) if (repeated.has(key)) later.add(key);
    }
    return { ...batch, replacedDocuments };
  });
  return newestFirst.toReversed();
}

function isBesideAnother(batch: LiveBatch, batches: readonly LiveBatch[]): boolean {
  return batches.some((other) => other.sequence !== batch.sequence && isOverlapping(batch, other));
}

function isOverlapping(a: DaySpan, b: DaySpan): boolean {
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}

/** Keys that two batches have. */
function repeatedKeysOf(batches: readonly LiveBatch[]): ReadonlySet<number> {
  const keys = new Float64Array(
    batches.reduce((sum, { directory }) => sum + directory.documentKeys.length, 0),
  );
  let end = 0;
  for (const { directory } of batches) {
    keys.set(directory.documentKeys, end);
    end += directory.documentKeys.length;
  }
  keys.sort();
  return new Set(keys.filter((key, index) => key === keys[index + 1]));
}
