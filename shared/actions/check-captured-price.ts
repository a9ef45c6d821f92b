import type { Capture, CaptureFlag } from "../model/capture.ts";
import type { Pack } from "../model/pack.ts";
import { checkUnitPrice } from "../price/packs/check-unit-price.ts";
import { toNumber } from "../std/decimal.ts";

/** What a price that its own pack confirms leaves no doubt of. */
const SETTLED: ReadonlySet<CaptureFlag> = new Set(["several-prices", "ambiguous-amount"]);

/**
 * The page's own price of a kilogram, a litre or a piece held against its price and its pack: where they agree the price is
 * the right one, where they differ one of the three is wrong, and the person is to look.
 */
export function checkCapturedPrice(capture: Capture, pack: Pack | undefined): Capture {
  const { price, unitPrices = [], flags } = capture;
  const checked = price && checkUnitPrice(price, unitPrices, pack);
  if (checked?.verdict === "differs") return { ...capture, flags: [...flags, "unit-price-differs"] };
  // The price of a pack of one kilogram is that of a kilogram, whatever it is the price of.
  const isConfirmed = checked?.verdict === "agrees" && pack !== undefined && toNumber(pack.quantity) !== 1;
  return isConfirmed ? { ...capture, flags: flags.filter((flag) => !SETTLED.has(flag)) } : capture;
}
