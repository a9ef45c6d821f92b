import type { ImportBatch } from "../../model/import-batch.ts";
import type { DosarDatabase } from "../database.ts";
import type { Store } from "../open-store.ts";
import type { LedgerComparison } from "./compare-with-ledger.ts";
import type { DaySpan } from "./day-span.ts";
import type { BatchDirectory, BatchDocuments } from "./ledger-rows.ts";
import { REMOVED } from "./line-contents.ts";
import { LINES_PER_BLOCK, packLines, summaryOf } from "./pack-lines.ts";

/** Documents that an import takes away: the file speaks of their days and clients, and no longer has them. */
export interface RemovedDocuments {
  readonly keys: readonly number[];
  readonly days: DaySpan;
}

/** A batch that is packed and sealed, ready for a transaction. */
export interface PreparedBatch {
  readonly record: ImportBatch;
  readonly directoryBody: unknown;
  readonly documentsBody: unknown;
  readonly blockBodies: readonly unknown[];
}

/** Outside of any transaction, since a vault may take its time. */
export async function prepareLedgerBatch(
  { vault }: Store,
  comparison: LedgerComparison,
  record: ImportBatch,
  removed?: RemovedDocuments,
): Promise<PreparedBatch> {
  const blocks = packLines(comparison.encoded);
  const directory: BatchDirectory = {
    source: record.source,
    ...(record.label !== undefined && { label: record.label }),
    ...(removed && { removedDays: removed.days }),
    blocks: blocks.map(summaryOf),
  };
  return {
    record,
    directoryBody: await vault.seal(directory),
    documentsBody: await vault.seal(withRemoved(comparison.documents, removed)),
    blockBodies: await Promise.all(blocks.map((block) => vault.seal(block))),
  };
}

function withRemoved(documents: BatchDocuments, removed: RemovedDocuments | undefined): BatchDocuments {
  if (removed === undefined) return documents;
  const { documentKeys, documentContents } = documents;
  return {
    ...documents,
    documentKeys: new Float64Array([...documentKeys, ...removed.keys]),
    documentContents: new Float64Array([...documentContents, ...removed.keys.map(() => REMOVED)]),
  };
}

export function ledgerTablesOf({ ledgerBatches, ledgerDocuments, ledgerBlocks }: DosarDatabase) {
  return [ledgerBatches, ledgerDocuments, ledgerBlocks];
}

/** Hears how many lines are written; whatever it throws ends the transaction, and nothing of it stays. */
export type OnWritten = (lineCount: number) => void;

/** Written at a time: between two of these a person can cancel. */
const BLOCKS_AT_ONCE = 8;

/** Inside a transaction over `ledgerTablesOf`. */
export async function putLedgerBatch(
  { database }: Store,
  { record, directoryBody, documentsBody, blockBodies }: PreparedBatch,
  onWritten?: OnWritten,
): Promise<void> {
  const sequence = await database.ledgerBatches.add({
    batchId: record.id,
    isUndone: 0,
    body: directoryBody,
  });
  await database.ledgerDocuments.add({ sequence, body: documentsBody });
  const rows = blockBodies.map((body, place) => ({ sequence, place, body }));
  for (let start = 0; start < rows.length; start += BLOCKS_AT_ONCE) {
    await database.ledgerBlocks.bulkAdd(rows.slice(start, start + BLOCKS_AT_ONCE));
    onWritten?.((start + BLOCKS_AT_ONCE) * LINES_PER_BLOCK);
  }
}
