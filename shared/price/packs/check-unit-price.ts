import type { CapturedPrice } from "../../model/capture.ts";
import type { ComparablePrice } from "../../model/comparable-price.ts";
import type { Pack } from "../../model/pack.ts";
import { compareDecimals, toNumber } from "../../std/decimal.ts";
import { comparablePriceOf, measurePriceOf, type PricedUnit } from "./comparable-price.ts";

/** The price of a measure that a page names itself, beside the one that its price and its pack come to. */
export interface CheckedUnitPrice {
  /** As the page has it. */
  readonly named: CapturedPrice;
  readonly ofPage: ComparablePrice;
  readonly workedOut: ComparablePrice | undefined;
  /** "unchecked": the pack is not known, or measured otherwise. */
  readonly verdict: "agrees" | "differs" | "unchecked";
}

/**
 * Of several the one that agrees, else the first that can be checked, else the first: the old price may have its own beside
 * it. Undefined where the page names none in the price's currency.
 */
export function checkUnitPrice(
  price: PricedUnit & Pick<CapturedPrice, "vat">,
  unitPrices: readonly CapturedPrice[],
  pack: Pack | undefined,
): CheckedUnitPrice | undefined {
  const workedOut = comparablePriceOf({ price: price.price, unit: price.unit }, pack);
  const checked = unitPrices
    .filter((named) => named.price.currency === price.price.currency && isSameTax(named, price))
    // "12 lei/buc" beside "12 lei" tells nothing new.
    .filter((named) => named.unit !== "piece" || compareDecimals(named.price, price.price) !== 0)
    .flatMap((named): CheckedUnitPrice[] => {
      const ofPage = measurePriceOf(named);
      return ofPage ? [{ named, ofPage, workedOut, verdict: verdictOf(named, ofPage, workedOut) }] : [];
    });
  const first = (wanted: CheckedUnitPrice["verdict"]) => checked.find(({ verdict }) => verdict === wanted);
  return first("agrees") ?? first("differs") ?? checked[0];
}

function isSameTax(a: Pick<CapturedPrice, "vat">, b: Pick<CapturedPrice, "vat">): boolean {
  return a.vat === "unknown" || b.vat === "unknown" || a.vat === b.vat;
}

function verdictOf(
  { price }: CapturedPrice,
  ofPage: ComparablePrice,
  workedOut: ComparablePrice | undefined,
): CheckedUnitPrice["verdict"] {
  if (workedOut?.per !== ofPage.per) return "unchecked";
  const perBase = toNumber(ofPage.price) / toNumber(price);
  const [page, own] = [toNumber(ofPage.price), toNumber(workedOut.price)];
  const steps = 10 ** -price.scale * perBase + 10 ** -workedOut.price.scale;
  return Math.abs(page - own) <= steps * ROUNDING ? "agrees" : "differs";
}

/** A step of the last digit shown, since shops round and cut; a hair more for the sum of doubles. */
const ROUNDING = 1.001;
