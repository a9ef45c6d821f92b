import type { DaySpan } from "./day-span.ts";
import type { BatchDirectory, BatchDocuments } from "./ledger-rows.ts";

/** All live batches, oldest first. */
export interface LedgerDirectory {
  /** The last write that it knows of. */
  readonly revision: number;
  readonly batches: readonly LiveBatch[];
}

export interface LiveBatch extends DaySpan {
  readonly sequence: number;
  readonly directory: BatchDirectory;
  /** Kept once they were read. */
  readonly documents?: BatchDocuments;
  /** Keys of those of its documents that a later batch has too. */
  readonly replacedDocuments: ReadonlySet<number>;
}
