/** How the ledger lies in IndexedDB: one row a batch with its directory, and rows of packed lines. */

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
  readonly source: string;
  readonly label?: string;
  /** Sorted hashes of what identifies a document, and beside each the hash of what it says. */
  readonly documentKeys: Float64Array;
  readonly documentContents: Float64Array;
  /** In the order of the blocks. */
  readonly blocks: readonly BlockSummary[];
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
  /** Clients in order; lines of client k are from starts[k] up to starts[k + 1]. */
  readonly clients: readonly { readonly id: string; readonly code: string }[];
  readonly starts: Uint32Array;
  readonly documents: readonly string[];
  readonly documentIsCredit: Uint8Array;
  readonly documentDays: Int32Array;
  readonly documentKeys: Float64Array;
  readonly products: readonly { readonly sku: string; readonly name: string }[];
  readonly currencies: readonly string[];
  readonly document: Uint32Array;
  readonly product: Uint32Array;
  /** −1 where the source numbers no lines. */
  readonly lineNumber: Int32Array;
  readonly occurrence: Uint32Array;
  readonly quantityCoefficient: Float64Array;
  readonly quantityScale: Uint8Array;
  readonly priceCoefficient: Float64Array;
  readonly priceScale: Uint8Array;
  readonly priceCurrency: Uint8Array;
  readonly netMinorUnits: Float64Array;
  readonly netCurrency: Uint8Array;
}
