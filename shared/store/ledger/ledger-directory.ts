import { listChangesSince, revisionOf } from "../change-log.ts";
import type { Revision, Store } from "../open-store.ts";
import type { BatchDirectory, BatchRow } from "./ledger-rows.ts";

/** All live batches, oldest first. */
export interface LedgerDirectory {
  readonly revision: Revision;
  readonly batches: readonly LiveBatch[];
  /** What each document says now, by its key. Made when first asked for: only an import needs it. */
  readonly contents: () => Map<number, number>;
}

export interface LiveBatch {
  readonly sequence: number;
  readonly directory: BatchDirectory;
  /** Keys that a later batch has too, of documents of this batch or of an older one. */
  readonly replacedDocuments: ReadonlySet<number>;
}

/** A write to one of these says that a batch came or went. */
const LEDGER_TABLES = new Set(["ledger", "imports"] as const);
const NOTHING_REPLACED: ReadonlySet<number> = new Set();

/**
 * Kept from call to call: a write to other tables leaves it as it is, and after an import only the new batch is read.
 * A few kilobytes a batch and 16 bytes a document.
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
  if (kept.batches.some(({ sequence }) => undone.has(sequence))) return readAnew(store, revision);
  const opened = await openBatchesAfter(store, kept.batches.at(-1)?.sequence ?? 0);
  return opened.reduce(grow, { ...kept, revision });
}

async function readAnew(store: Store, revision: Revision): Promise<LedgerDirectory> {
  return makeDirectory(revision, replaceInOlder(await openBatchesAfter(store, 0)));
}

async function openBatchesAfter(store: Store, sequence: number): Promise<readonly LiveBatch[]> {
  const rows = await store.database.ledgerBatches.where("sequence").above(sequence).toArray();
  return Promise.all(rows.filter(({ isUndone }) => isUndone === 0).map((row) => openBatch(store, row)));
}

async function openBatch({ vault }: Store, { sequence = 0, body }: BatchRow): Promise<LiveBatch> {
  // Only the store writes these rows; a parse of every array would cost more than the read.
  const directory = (await vault.open(body)) as BatchDirectory;
  return { sequence, directory, replacedDocuments: NOTHING_REPLACED };
}

function makeDirectory(revision: Revision, batches: readonly LiveBatch[]): LedgerDirectory {
  let contents: Map<number, number> | undefined;
  return {
    revision,
    batches,
    contents: () => {
      contents ??= batches.reduce(addContents, new Map<number, number>());
      return contents;
    },
  };
}

/** The directory with one batch more; costs the documents of that batch, where building anew costs all of them. */
function grow(directory: LedgerDirectory, batch: LiveBatch): LedgerDirectory {
  const contents = directory.contents();
  const replaced = batch.directory.documentKeys.filter((key) => contents.has(key));
  const batches = [...withReplaced(directory.batches, replaced), batch];
  // The directory before is given up with its map, so that the map may grow instead of being copied.
  addContents(contents, batch);
  return { revision: directory.revision, batches, contents: () => contents };
}

function addContents(contents: Map<number, number>, { directory }: LiveBatch): Map<number, number> {
  const { documentKeys, documentContents } = directory;
  documentKeys.forEach((key, index) => {
    contents.set(key, documentContents[index] ?? 0);
  });
  return contents;
}

/** A document stands as the newest batch has it, so it is replaced in all the older ones. */
function replaceInOlder(batches: readonly LiveBatch[]): readonly LiveBatch[] {
  const repeated = repeatedKeysOf(batches);
  if (repeated.size === 0) return batches.map((batch) => ({ ...batch, replacedDocuments: NOTHING_REPLACED }));
  const later = new Set<number>();
  const newestFirst = batches.toReversed().map((batch): LiveBatch => {
    const replacedDocuments = new Set(later);
    for (const key of batch.directory.documentKeys) if (repeated.has(key)) later.add(key);
    return { ...batch, replacedDocuments };
  });
  return newestFirst.toReversed();
}

function withReplaced(batches: readonly LiveBatch[], keys: Float64Array): readonly LiveBatch[] {
  if (keys.length === 0) return batches;
  return batches.map((batch) => ({
    ...batch,
    replacedDocuments: new Set([...batch.replacedDocuments, ...keys]),
  }));
}

/** Keys that two batches have; sorting numbers is several times as fast as putting them all into a set. */
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
