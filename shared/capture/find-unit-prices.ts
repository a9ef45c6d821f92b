import type { PriceChoice } from "./choose-price.ts";
import type { VisiblePrice } from "./find-visible-prices.ts";

/** A price of a measure stands in the same box as the price of the pack. */
const REACH = 300;
const MOST = 4;

/** What a kilogram, a litre or a piece of the product costs, where the page says so beside its price. */
export function findUnitPrices(
  main: PriceChoice | undefined,
  seen: readonly VisiblePrice[],
): readonly PriceChoice[] {
  const own = main?.visible;
  if (!own) return [];
  return seen
    .filter((one) => one !== own && one.reading.per && !one.isOld && !one.isElsewhere)
    .filter(({ reading }) => Math.abs(reading.start - own.reading.start) < REACH)
    .slice(0, MOST)
    .map((visible) => ({ amount: visible.reading.amount, claimed: undefined, visible, score: 0 }));
}
