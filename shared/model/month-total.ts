import type { Month } from "./month.ts";

/** One month of a client or a segment, in minor units of one currency. */
export interface MonthTotal {
  readonly month: Month;
  readonly netMinorUnits: number;
  /** Before returns. */
  readonly salesMinorUnits: number;
  /** Goods that came back and money credited, on whatever document; negative or 0. */
  readonly returnsMinorUnits: number;
  /** Sum of quantities, as a double. */
  readonly quantity: number;
  /** Distinct invoices. */
  readonly orderCount: number;
  /** Net of the same month a year before; absent when the ledger does not reach back that far. */
  readonly lastYearMinorUnits?: number;
}

/** What one product brought in a period, in minor units of one currency. */
export interface ProductTotal {
  readonly sku: string;
  readonly name: string;
  readonly netMinorUnits: number;
  readonly quantity: number;
  readonly shareRatio: number;
}
