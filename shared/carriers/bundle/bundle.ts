import type { Stamp } from "../../model/stamp.ts";
import type { BundleHeader } from "./bundle-header.ts";
import type { BundleRecordOf, BundleTable } from "./bundle-tables.ts";
import type { SalesBlock } from "./sales-block.ts";

/** A record with who wrote its fields: `stamp` all of them but those named in `fieldStamps`. */
export type BundleRecord = {
  [T in BundleTable]: {
    readonly table: T;
    readonly record: BundleRecordOf<T>;
    readonly stamp: Stamp;
    /** A field that is named here and not in the record was cleared. */
    readonly fieldStamps?: Readonly<Record<string, Stamp>>;
  };
}[BundleTable];

/** One field that a person changed where the whole record was not at hand. */
export interface BundleEdit {
  readonly table: BundleTable;
  readonly id: string;
  readonly field: string;
  /** Absent when the field was cleared. */
  readonly value?: unknown;
  /** What stood there before; tells whether somebody else changed it meanwhile. */
  readonly before?: unknown;
  readonly stamp: Stamp;
}

export type BundleEntry =
  | { readonly kind: "record"; readonly entry: BundleRecord }
  | { readonly kind: "edit"; readonly entry: BundleEdit }
  | { readonly kind: "sales"; readonly entry: SalesBlock };

/** A data file as a value: clients, sales, notes, prices of a chosen scope, or edits on their way back. */
export interface Bundle {
  readonly header: BundleHeader;
  readonly records: readonly BundleRecord[];
  readonly edits: readonly BundleEdit[];
  /** Still packed: a block is unpacked when its lines are asked for. */
  readonly sales: readonly SalesBlock[];
}

export function recordsOf<T extends BundleTable>(bundle: Bundle, table: T): readonly BundleRecordOf<T>[] {
  return bundle.records.flatMap((entry) =>
    // The table ties the entry to its record; TypeScript loses it through the union.
    entry.table === table ? [entry.record as BundleRecordOf<T>] : [],
  );
}
