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

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly firstDay: number;
  readonly lastDay: number;
}

export function isOverlapping(a: DaySpan, b: DaySpan): boolean {
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}
