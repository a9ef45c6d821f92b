import { revisionOf } from "../change-log.ts";
import type { Revision, Store } from "../open-store.ts";
import type { BatchDirectory } from "./ledger-rows.ts";

/** All live batches, oldest first, with the documents of each that a later one replaced. */
export interface LedgerDirectory {
  readonly revision: Revision;
  readonly batches: readonly LiveBatch[];
  /** What each document says now, by its key. */
  readonly contents: ReadonlyMap<number, number>;
}

export interface LiveBatch {
  readonly sequence: number;
  readonly batchId: string;
  readonly directory: BatchDirectory;
  readonly replacedDocuments: ReadonlySet<number>;
}

/** Read once a revision and kept; a few kilobytes a batch and 16 bytes a document. */
export async function readDirectory(store: Store): Promise<LedgerDirectory> {
  const revision = await revisionOf(store);
  if (store.cache.directory?.revision === revision) return store.cache.directory;
  const rows = (await store.database.ledgerBatches.orderBy("sequence").toArray()).filter(
    (row) => row.isUndone === 0,
  );
  const opened = await Promise.all(
    rows.map(async ({ sequence = 0, batchId, body }) => {
      // Only the store writes these rows; a parse of every array would cost more than the read.
      const directory = (await store.vault.open(body)) as BatchDirectory;
      return { sequence, batchId, directory };
    }),
  );
  const directory = { revision, ...withReplaced(opened) };
  store.cache.directory = directory;
  return directory;
}

/** A document stands as the newest live batch has it. */
function withReplaced(
  opened: readonly Omit<LiveBatch, "replacedDocuments">[],
): Omit<LedgerDirectory, "revision"> {
  const contents = new Map<number, number>();
  const batches = opened.toReversed().map((batch): LiveBatch => {
    const replacedDocuments = new Set<number>();
    const { documentKeys, documentContents } = batch.directory;
    documentKeys.forEach((key, index) => {
      if (contents.has(key)) replacedDocuments.add(key);
      else contents.set(key, documentContents[index] ?? 0);
    });
    return { ...batch, replacedDocuments };
  });
  return { batches: batches.toReversed(), contents };
}
