import type { Capture, CapturedPrice } from "../model/capture.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Pack } from "../model/pack.ts";
import { checkUnitPrice } from "../price/packs/check-unit-price.ts";
import { measurePriceOf } from "../price/packs/comparable-price.ts";
import { compareDecimals } from "../std/decimal.ts";

/** As many as a capture takes. */
const MOST_UNIT_PRICES = 4;

/**
 * "0,20 lei/buc" may stand nearer to the button than "9,99 lei": where the fifty pieces of the name make one of the other, what is
 * sold is the pack. Of a metre the price stays as it stands, since shops sell by metres.
 */
export function preferPackPrice(capture: Capture, pack: Pack | undefined): Capture {
  const { price, otherPrices, unitPrices = [], evidence } = capture;
  if (price?.unit === undefined || pack === undefined) return capture;
  if (measurePriceOf(price)?.per !== "piece") return capture;
  const whole = otherPrices.find((other) => isPackOf(other, price, pack));
  if (whole === undefined) return capture;
  return {
    ...capture,
    price: whole,
    otherPrices: otherPrices.map((other) => (other === whole ? price : other)),
    unitPrices: [price, ...unitPrices].slice(0, MOST_UNIT_PRICES),
    evidence: evidence.map((one) => moved(one, whole)),
  };
}

function isPackOf(other: CapturedPrice, price: CapturedPrice, pack: Pack): boolean {
  if (other.unit !== undefined || compareDecimals(other.price, price.price) <= 0) return false;
  return checkUnitPrice(other, [price], pack)?.verdict === "agrees";
}

/** What proved the price proves that of a piece now. */
function moved(one: Evidence, whole: CapturedPrice): Evidence {
  if (one.field === "price") return { ...one, field: "unitPrice" };
  const isOfWhole =
    one.field === "otherPrice" && one.quote.replace(/\s+/g, " ").slice(0, 200) === whole.quote;
  return isOfWhole ? { ...one, field: "price" } : one;
}
