import { toNumber } from "../std/decimal.ts";
import type { UnitPrice } from "./unit-price.ts";

/** Why a new price should be looked at before it is kept: far from the last one in a way that misreadings are. */
export type PriceDoubt = "zero" | "currency" | "tenfold" | "large";

/** A decimal sign that was lost or gained moves a price by a power of ten, give or take what it really changed: about an eighth. */
const TENFOLD_REACH = 0.05;
/** Sales go down to a third of the price at times, but rarely; a rise by more than three fifths is rarer still. */
const LARGEST_RISE = 1.6;
const LARGEST_FALL = 0.4;

/** Undefined for a change as shops make them, and for none. A first price has nothing before it. */
export function priceDoubtOf(before: UnitPrice | undefined, now: UnitPrice): PriceDoubt | undefined {
  if (now.coefficient <= 0) return "zero";
  if (before === undefined) return undefined;
  if (before.currency !== now.currency) return "currency";
  const base = toNumber(before);
  if (base <= 0) return undefined;
  const ratio = toNumber(now) / base;
  const power = Math.log10(ratio);
  if (Math.round(power) !== 0 && Math.abs(power - Math.round(power)) <= TENFOLD_REACH) return "tenfold";
  return ratio > LARGEST_RISE || ratio < LARGEST_FALL ? "large" : undefined;
}
