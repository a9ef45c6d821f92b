import { minorDigitsOf } from "../../model/minor-digits.ts";
import type { BaseUnit } from "../../model/pack.ts";
import type { UnitPrice } from "../../model/unit-price.ts";
import { readDecimal } from "../../std/decimal.ts";
import { type BaseMeasure, baseMeasureOf, comparedUnit } from "./base-measure.ts";

/** A price as it is compared between packs of different sizes. */
export interface ComparablePrice {
  /** Rounded to the currency's digits, or two more below one; for showing, never for sums. */
  readonly price: UnitPrice;
  readonly per: BaseUnit;
  /** "stated": the price itself is one of a measure. "pack": it was divided by what the pack holds. */
  readonly basis: "stated" | "pack";
}

/**
 * `unit` is what one price buys, as printMeasure prints it. Undefined where neither it nor the pack says how much that is,
 * or where the price is one of a single piece already.
 */
export function comparablePriceOf(
  { price, unit }: { readonly price: UnitPrice; readonly unit?: string | undefined },
  pack: BaseMeasure | undefined,
): ComparablePrice | undefined {
  const stated = unit === undefined ? undefined : statedMeasure(unit);
  if (stated !== undefined && stated.unit !== "piece") return divided(price, stated, "stated");
  // "6-pack" and "piece" say how many are bought, the pack says of what.
  if (pack !== undefined && pack.unit !== "piece") return divided(price, pack, "pack");
  const counted = stated !== undefined && !isOne(stated) ? stated : pack;
  if (counted === undefined || isOne(counted)) return undefined;
  return divided(price, counted, counted === pack ? "pack" : "stated");
}

/** The measure that printMeasure printed; undefined of one that only counts packs. */
function statedMeasure(unit: string): BaseMeasure | undefined {
  const packs = /^(\d+)-pack$/.exec(unit)?.[1];
  if (packs !== undefined) return { quantity: { coefficient: Number(packs), scale: 0 }, unit: "piece" };
  const [, number = "1", name = ""] = /^(?:([\d.]+) )?(.+)$/.exec(unit) ?? [];
  const quantity = readDecimal(number);
  const known = comparedUnit(name);
  return quantity && known && quantity.coefficient > 0 ? baseMeasureOf({ quantity, unit: known }) : undefined;
}

function isOne({ quantity, unit }: BaseMeasure): boolean {
  return unit === "piece" && quantity.coefficient === 10 ** quantity.scale;
}

function divided(
  { coefficient, scale, currency }: UnitPrice,
  { quantity, unit }: BaseMeasure,
  basis: ComparablePrice["basis"],
): ComparablePrice {
  const value = coefficient / 10 ** scale / (quantity.coefficient / 10 ** quantity.scale);
  const digits = minorDigitsOf(currency) + (Math.abs(value) < 1 ? 2 : 0);
  const surplus = digits + quantity.scale - scale;
  const dividend = BigInt(coefficient) * 10n ** BigInt(Math.max(0, surplus));
  const divisor = BigInt(quantity.coefficient) * 10n ** BigInt(Math.max(0, -surplus));
  // Half away from zero; prices that are compared are not negative.
  const rounded = Number((dividend * 2n + divisor) / (divisor * 2n));
  return { price: { coefficient: rounded, scale: digits, currency }, per: unit, basis };
}
