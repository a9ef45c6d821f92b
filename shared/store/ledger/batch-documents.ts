/** The documents of the batches: which of them a later import replaced, and what each says now. */
import type { Store } from "../open-store.ts";
import { type DaySpan, isOverlapping } from "./day-span.ts";
import type { BatchDocuments } from "./ledger-rows.ts";
import { REMOVED } from "./line-contents.ts";
import type { LedgerDirectory, LiveBatch } from "./live-batch.ts";

type DocumentedBatch = LiveBatch & { readonly documents: BatchDocuments };

const NOTHING_REPLACED: ReadonlySet<number> = new Set();

export interface KnownDocuments {
  /** What each document says now, by its key. */
  readonly contents: ReadonlyMap<number, number>;
  /** What those that were completed said before. */
  readonly formers: ReadonlyMap<number, readonly number[]>;
}

/** The documents of these days. A key has its day in it: other batches cannot hold it. */
export async function contentsWithin(
  store: Store,
  { batches }: LedgerDirectory,
  span: DaySpan,
): Promise<KnownDocuments> {
  const contents = new Map<number, number>();
  const formers = new Map<number, readonly number[]>();
  const within = batches.filter((batch) => isOverlapping(batch, span));
  for (const { documents } of await withDocuments(store, within)) {
    documents.documentKeys.forEach((key, index) => {
      const content = documents.documentContents[index] ?? REMOVED;
      formers.delete(key);
      if (content === REMOVED) contents.delete(key);
      else contents.set(key, content);
    });
    documents.formers?.keys.forEach((key, index) => {
      const former = documents.formers?.contents[index] ?? REMOVED;
      formers.set(key, [...(formers.get(key) ?? []), former]);
    });
  }
  return { contents, formers };
}

/**
 * The batches, oldest first, each with what later ones replaced of it: a document stands as the newest batch has it. Only
 * batches that share days are read.
 */
export async function withReplaced(
  store: Store,
  batches: readonly LiveBatch[],
): Promise<readonly LiveBatch[]> {
  const beside = batches.filter((batch) => isBesideAnother(batch, batches));
  const replaced = markReplaced(await withDocuments(store, beside));
  return batches.map(
    (batch) => replaced.get(batch.sequence) ?? { ...batch, replacedDocuments: NOTHING_REPLACED },
  );
}

function isBesideAnother(batch: LiveBatch, batches: readonly LiveBatch[]): boolean {
  return batches.some((other) => other.sequence !== batch.sequence && isOverlapping(batch, other));
}

/** By sequence. */
function markReplaced(batches: readonly DocumentedBatch[]): ReadonlyMap<number, LiveBatch> {
  const repeated = repeatedKeysOf(batches);
  const later = new Set<number>();
  const marked = new Map<number, LiveBatch>();
  for (const batch of batches.toReversed()) {
    const shared = batch.documents.documentKeys.filter((key) => repeated.has(key));
    const replacedDocuments = new Set(shared.filter((key) => later.has(key)));
    marked.set(batch.sequence, { ...batch, replacedDocuments });
    for (const key of shared) later.add(key);
  }
  return marked;
}

/** Keys that two batches have. */
function repeatedKeysOf(batches: readonly DocumentedBatch[]): ReadonlySet<number> {
  const count = batches.reduce((sum, { documents }) => sum + documents.documentKeys.length, 0);
  const keys = new Float64Array(count);
  let end = 0;
  for (const { documents } of batches) {
    keys.set(documents.documentKeys, end);
    end += documents.documentKeys.length;
  }
  keys.sort();
  return new Set(keys.filter((key, index) => key === keys[index + 1]));
}

/** Rejects when those of a batch are missing: the database was damaged. */
async function withDocuments(
  { database, vault }: Store,
  batches: readonly LiveBatch[],
): Promise<readonly DocumentedBatch[]> {
  const unread = batches.filter(({ documents }) => documents === undefined);
  const rows = await database.ledgerDocuments.bulkGet(unread.map(({ sequence }) => sequence));
  const bodies = new Map(rows.flatMap((row) => (row ? [[row.sequence, row.body] as const] : [])));
  return Promise.all(
    batches.map(async (batch) => {
      if (batch.documents !== undefined) return { ...batch, documents: batch.documents };
      if (!bodies.has(batch.sequence)) throw new Error("The documents of an import are missing.");
      // Only the store writes these rows; a parse of every array would cost more than the read.
      const documents = (await vault.open(bodies.get(batch.sequence))) as BatchDocuments;
      return { ...batch, documents };
    }),
  );
}
