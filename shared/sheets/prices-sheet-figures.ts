import type { ComparablePrice } from "../model/comparable-price.ts";
import type { Day } from "../model/day.ts";
import type { LatestPrice } from "../model/latest-price.ts";

/** What the prices sheet shows: the newest price of each offer. */
export interface PricesSheetFigures {
  readonly prices: readonly PriceRow[];
  readonly today: Day;
  /** A price is counted as old that was not looked at for more days than these. */
  readonly staleDays: number;
}

/** A latest price with the person's own days of seeing it. */
export interface PriceRow extends LatestPrice {
  readonly seenOn: Day;
  readonly previousOn?: Day;
  /** What one price buys, in the sheet's language: "100 g". */
  readonly unitText?: string;
  /** How much is sold, in the sheet's language: "6 × 1.5 l". */
  readonly packText?: string;
  readonly comparable?: ComparablePrice;
}
