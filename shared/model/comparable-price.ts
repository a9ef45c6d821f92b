import type { BaseUnit } from "./pack.ts";
import type { UnitPrice } from "./unit-price.ts";

/** A price as it is compared between packs of different sizes. */
export interface ComparablePrice {
  /** Rounded to the currency's digits, or two more below one; for showing, never for sums. */
  readonly price: UnitPrice;
  readonly per: BaseUnit;
  /** "stated": the price itself is one of a measure. "pack": it was divided by what the pack holds. "page": the page names it. */
  readonly basis: "stated" | "pack" | "page";
}
