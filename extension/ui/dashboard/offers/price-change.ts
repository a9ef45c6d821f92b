import type { LatestPrice } from "../../../../shared/model/latest-price.ts";
import { toNumber } from "../../../../shared/std/decimal.ts";

/** How much the price moved since the observation before, as a ratio; undefined when seen once or before was 0. */
export function changeRatioOf({
  latest,
  previous,
}: Pick<LatestPrice, "latest" | "previous">): number | undefined {
  if (previous === undefined || previous.price.currency !== latest.price.currency) return undefined;
  const before = toNumber(previous.price);
  return before === 0 ? undefined : toNumber(latest.price) / before - 1;
}
