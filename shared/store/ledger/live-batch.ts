import type { BatchDirectory } from "./ledger-rows.ts";

/** All live batches, oldest first. */
export interface LedgerDirectory {
  /** The last write that it knows of. */
  readonly revision: number;
  readonly batches: readonly LiveBatch[];
}

export interface LiveBatch extends DaySpan {
  readonly sequence: number;
  readonly directory: BatchDirectory;
  /** Keys that a later batch has too, of documents of this batch or of an older one. */
  readonly replacedDocuments: ReadonlySet<number>;
}

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly firstDay: number;
  readonly lastDay: number;
}
