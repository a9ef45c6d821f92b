/** What merging a data file would change, as plain data for the person to look at. */
import type { BundleHeader } from "../carriers/bundle/bundle-header.ts";
import type { BundleTable } from "../carriers/bundle/bundle-tables.ts";

export type MergeSide = "ours" | "theirs";

/** Decisions of the person that differ from what the clocks say, by `differenceKeyOf`. */
export type MergeChoices = ReadonlyMap<string, MergeSide>;

/** A field that stands otherwise here than in the file; with `field` "" the record itself, which was removed here. */
export interface MergeDifference {
  readonly table: BundleTable;
  readonly id: string;
  /** Of the record, as a person knows it. */
  readonly name: string;
  readonly field: string;
  readonly ours?: unknown;
  readonly theirs?: unknown;
  /** Who wrote last; the person may choose otherwise. */
  readonly winner: MergeSide;
  /** Both sides changed it: whichever is taken, somebody's change is not. */
  readonly isConflict: boolean;
}

/** Something of the file that is not merged. */
export interface SkippedField {
  readonly table: BundleTable;
  readonly id: string;
  readonly name: string;
  readonly field: string;
  readonly theirs?: unknown;
  /**
   * "future": the clock of the device that wrote it cannot be right. "unknown-record": it changes what is not here.
   * "no-such-value": the record would not be one any more.
   */
  readonly reason: "future" | "unknown-record" | "no-such-value";
  /** When it was written by the clock of that device. */
  readonly writtenAt: string;
}

/** A segment of the file whose name another one in use has here. */
export interface RenamedSegment {
  readonly name: string;
  /** As it is called from now on. */
  readonly newName: string;
}

/** What the file brings under a name that is taken. */
export interface Namesakes {
  readonly renamed: readonly RenamedSegment[];
  /** Names of new clients who are called as another one here: they may be the same. */
  readonly clients: readonly string[];
}

export interface MergeCounts {
  readonly addedCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  /** Records with a field that both sides changed; counted among the changed or the same too. */
  readonly conflictCount: number;
}

export interface MergePreview {
  readonly header: BundleHeader;
  /** Carrying it out would leave everything as it is. */
  readonly isEmpty: boolean;
  readonly counts: Readonly<Record<BundleTable, MergeCounts>>;
  /** `changedCount`: lines of documents that stand here otherwise; ours stay unless the person says so. */
  readonly lines: { readonly addedCount: number; readonly sameCount: number; readonly changedCount: number };
  /** The file lacks lines of its documents, so that it can replace none of ours. */
  readonly isOfPartialDocuments: boolean;
  /** The first thousand, conflicts first. */
  readonly differences: readonly MergeDifference[];
  readonly differenceCount: number;
  readonly namesakes: Namesakes;
  /** The first hundred. */
  readonly skipped: readonly SkippedField[];
  readonly skippedCount: number;
}

export function differenceKeyOf({
  table,
  id,
  field,
}: Pick<MergeDifference, "table" | "id" | "field">): string {
  return `${table}\n${id}\n${field}`;
}
