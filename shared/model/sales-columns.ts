import type { CurrencyCode } from "./money.ts";

/** A product of the columns; lines of two SKUs that were merged are of one. */
export interface ColumnProduct {
  /** That of the product's record, where there is one. */
  readonly id: string;
  readonly sku: string;
  /** That of the newest line. */
  readonly name: string;
}

/** Digits behind the point of the quantities in columns; what a source writes beyond is rounded half away from zero. */
export const QUANTITY_SCALE = 6;

/**
 * Lines of a ledger by column, which is what analyses read: some 30 bytes a line. Names stand once, and columns name them by index. The
 * lines of a document follow each other; whoever counts documents relies on it.
 */
export interface SalesColumns {
  readonly lineCount: number;
  /** Ids; "" stands for lines that name no client. */
  readonly clients: readonly string[];
  readonly products: readonly ColumnProduct[];
  readonly currencies: readonly CurrencyCode[];
  /** Days since 1970-01-01. */
  readonly documentDays: Int32Array;
  readonly documentIsCredit: Uint8Array;
  readonly client: Uint32Array;
  readonly product: Uint32Array;
  readonly document: Uint32Array;
  readonly currency: Uint16Array;
  /** In whole minor units. */
  readonly net: Float64Array;
  /** In whole units of 10^-QUANTITY_SCALE. */
  readonly quantity: Float64Array;
}

/** A quantity of columns, or a sum of some, as a person reads it. */
export function quantityOfColumns(units: number): number {
  return units / 10 ** QUANTITY_SCALE;
}
