/** How the ledger lies in IndexedDB: a row a batch with its directory, one with its documents, and rows of packed lines. */
import type { SourceId } from "../../model/ids.ts";
import type { TextColumn } from "../../std/text-column.ts";
import type { DaySpan } from "./day-span.ts";

/** One imported file. Undone ones stay as tombstones until `compactLedger` takes their blocks away. */
export interface BatchRow {
  /** Order of import; a document of a later batch replaces the same document of an earlier one. */
  readonly sequence?: number;
  readonly batchId: string;
  readonly isUndone: 0 | 1;
  /** A sealed `BatchDirectory`. */
  readonly body: unknown;
}

export interface BatchDirectory {
  readonly source: SourceId;
  readonly label?: string;
  /** The days of documents that it took away; those of its lines stand in the blocks. */
  readonly removedDays?: DaySpan;
  /** In the order of the blocks. */
  readonly blocks: readonly BlockSummary[];
}

/** Apart from the directory: only an import, and batches of the same days, ask for them. */
export interface DocumentsRow {
  /** The batch that it belongs to. */
  readonly sequence: number;
  /** A sealed `BatchDocuments`. */
  readonly body: unknown;
}

export interface BatchDocuments {
  /** Hashes of what identifies a document, and beside each the hash of what it says. */
  readonly documentKeys: Float64Array;
  readonly documentContents: Float64Array;
  /** What documents said before this batch completed them: a file that says so still says nothing new. */
  readonly formers?: { readonly keys: Float64Array; readonly contents: Float64Array };
}

/** Enough to know without opening a block whether a client or a day can be in it. Client "" is unassigned. */
export interface BlockSummary {
  readonly lineCount: number;
  readonly firstClient: string;
  readonly lastClient: string;
  /** Days since 1970-01-01. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Its key is sequence and place. */
export interface BlockRow {
  /** The batch that it belongs to. */
  readonly sequence: number;
  /** Place among the batch's blocks, from 0. */
  readonly place: number;
  /** A sealed `LineColumns`. */
  readonly body: unknown;
}

/** A few thousand lines by column, sorted by client and day. Texts stand once; columns name them by index. */
export interface LineColumns {
  readonly source: string;
  readonly lineCount: number;
  /** Clients in order, one of two codes twice; lines of client k are from starts[k] up to starts[k + 1]. */
  readonly clients: readonly { readonly id: string; readonly code: string }[];
  readonly starts: Uint32Array;
  readonly documents: TextColumn;
  readonly documentIsCredit: Uint8Array;
  readonly documentDays: Int32Array;
  readonly documentKeys: Float64Array;
  /** SKU and name of each product, side by side. */
  readonly skus: TextColumn;
  readonly productNames: TextColumn;
  readonly currencies: readonly string[];
  readonly document: NumberColumn;
  readonly product: NumberColumn;
  /** −1 where the source numbers no lines. */
  readonly lineNumber: NumberColumn;
  readonly occurrence: NumberColumn;
  readonly quantityCoefficient: NumberColumn;
  readonly quantityScale: NumberColumn;
  readonly priceCoefficient: NumberColumn;
  readonly priceScale: NumberColumn;
  readonly priceCurrency: NumberColumn;
  readonly netMinorUnits: NumberColumn;
  readonly netCurrency: NumberColumn;
}

/** In the narrowest form that holds its numbers: a block is copied whole on every read and write. */
export type NumberColumn = Uint8Array | Uint16Array | Int32Array | Float64Array;
