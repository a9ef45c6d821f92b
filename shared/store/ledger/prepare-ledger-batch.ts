import type { ImportBatch } from "../../model/import-batch.ts";
import type { DosarDatabase } from "../database.ts";
import type { Store } from "../open-store.ts";
import type { LedgerComparison } from "./compare-with-ledger.ts";
import type { BatchDirectory } from "./ledger-rows.ts";
import { LINES_PER_BLOCK, packLines, summaryOf } from "./pack-lines.ts";

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
): Promise<PreparedBatch> {
  const blocks = packLines(comparison.encoded);
  const directory: BatchDirectory = {
    source: record.source,
    ...(record.label !== undefined && { label: record.label }),
    blocks: blocks.map(summaryOf),
  };
  return {
    record,
    directoryBody: await vault.seal(directory),
    documentsBody: await vault.seal(comparison.documents),
    blockBodies: await Promise.all(blocks.map((block) => vault.seal(block))),
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
