import type { LatestPrice } from "../../../../shared/model/latest-price.ts";
import type { UnitPrice } from "../../../../shared/model/unit-price.ts";
import { toNumber } from "../../../../shared/std/decimal.ts";

/** How much the price moved since the observation before, as a ratio; undefined when seen once or before was 0. */
export function changeRatioOf({
  latest,
  previous,
}: Pick<LatestPrice, "latest" | "previous">): number | undefined {
  return previous && changeRatioBetween(previous.price, latest.price);
}

/** Undefined in two currencies, and from 0. */
export function changeRatioBetween(was: UnitPrice, now: UnitPrice): number | undefined {
  const before = toNumber(was);
  return was.currency !== now.currency || before === 0 ? undefined : toNumber(now) / before - 1;
}
