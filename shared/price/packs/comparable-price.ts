import type { ComparablePrice } from "../../model/comparable-price.ts";
import { minorDigitsOf } from "../../model/minor-digits.ts";
import type { Pack } from "../../model/pack.ts";
import type { UnitPrice } from "../../model/unit-price.ts";
import { readDecimal } from "../../std/decimal.ts";
import { type BaseMeasure, baseMeasureOf, comparedUnit } from "./base-measure.ts";
import { packOfOffer } from "./pack-of-offer.ts";

/** A price, and what is said of how much it buys. */
export interface PricedUnit {
  readonly price: UnitPrice;
  /** What one price buys, as printMeasure prints it. */
  readonly unit?: string | undefined;
  /** The price of a measure that the page names beside it. */
  readonly unitPrice?: { readonly price: UnitPrice; readonly unit: string } | undefined;
}

/** As comparablePriceOf; but a pack that the person has written goes before what the page names. */
export function comparablePriceOfOffer(
  priced: PricedUnit,
  offer: Parameters<typeof packOfOffer>[0],
): ComparablePrice | undefined {
  const pack = packOfOffer(offer);
  const { price, unit } = priced;
  const byWord = offer.pack === undefined ? undefined : comparablePriceOf({ price, unit }, pack);
  return byWord ?? comparablePriceOf(priced, pack);
}

/**
 * What the page itself names goes before. `unit` is what one price buys, as printMeasure prints it. Undefined where neither it nor the pack says how much that is,
 * where the two may mean different packs, and where the price is one of a single piece already.
 */
export function comparablePriceOf(
  { price, unit, unitPrice }: PricedUnit,
  pack: Pack | undefined,
): ComparablePrice | undefined {
  const ofPage = unitPrice && measurePriceOf(unitPrice);
  if (ofPage) return { ...ofPage, basis: "page" };
  if (unit === undefined) return pack && !isOnePiece(pack) ? divided(price, pack, "pack") : undefined;
  const pieces = piecesOf(unit);
  if (pieces === undefined) {
    const stated = statedMeasure(unit);
    return stated && divided(price, stated, "stated");
  }
  const isOfWholePack = pack !== undefined && pack.unit !== "piece" && pack.count === pieces;
  if (isOfWholePack) return divided(price, pack, "pack");
  const isOfNothingElse = pack === undefined || holdsPieces(pack, pieces);
  return isOfNothingElse && pieces > 1 ? divided(price, piecesMeasure(pieces), "stated") : undefined;
}

/** A price beside the product's own: that of one piece is one of a measure too. */
export function measurePriceOf({
  price,
  unit,
}: Pick<PricedUnit, "price" | "unit">): ComparablePrice | undefined {
  const isPiece = unit !== undefined && piecesOf(unit) === 1;
  return isPiece ? divided(price, piecesMeasure(1), "stated") : comparablePriceOf({ price, unit }, undefined);
}

const PIECES: ReadonlySet<string> = new Set(["piece", "bottle", "can", "roll", "bag"]);

/** How many things one price buys: "6-pack" 6, "dozen" 12, "bottle" 1; undefined of a measure and of a box of unknown size. */
function piecesOf(unit: string): number | undefined {
  const [, count = "1", name = ""] = /^(?:(\d+)[ -])?(.+)$/.exec(unit) ?? [];
  if (name === "pack") return count === "1" ? undefined : Number(count);
  if (name === "dozen") return Number(count) * 12;
  return PIECES.has(name) ? Number(count) : undefined;
}

/** The measure that printMeasure printed; undefined of one that only counts packs. */
function statedMeasure(unit: string): BaseMeasure | undefined {
  const [, number = "1", name = ""] = /^(?:([\d.]+) )?(.+)$/.exec(unit) ?? [];
  const quantity = readDecimal(number);
  const known = comparedUnit(name);
  return quantity && known && baseMeasureOf({ quantity, unit: known });
}

function piecesMeasure(count: number): BaseMeasure {
  return { quantity: { coefficient: count, scale: 0 }, unit: "piece" };
}

function isOnePiece(pack: BaseMeasure): boolean {
  return holdsPieces(pack, 1);
}

function holdsPieces({ quantity, unit }: BaseMeasure, pieces: number): boolean {
  return unit === "piece" && quantity.coefficient === pieces * 10 ** quantity.scale;
}

function divided(
  { coefficient, scale, currency }: UnitPrice,
  { quantity, unit }: BaseMeasure,
  basis: ComparablePrice["basis"],
): ComparablePrice | undefined {
  if (quantity.coefficient <= 0) return undefined;
  const value = coefficient / 10 ** scale / (quantity.coefficient / 10 ** quantity.scale);
  const digits = minorDigitsOf(currency) + (Math.abs(value) < 1 ? 2 : 0);
  const surplus = digits + quantity.scale - scale;
  const dividend = BigInt(coefficient) * 10n ** BigInt(Math.max(0, surplus));
  const divisor = BigInt(quantity.coefficient) * 10n ** BigInt(Math.max(0, -surplus));
  // Half away from zero; prices that are compared are not negative.
  const rounded = Number((dividend * 2n + divisor) / (divisor * 2n));
  // A price of nothing would be read as free.
  return rounded > 0
    ? { price: { coefficient: rounded, scale: digits, currency }, per: unit, basis }
    : undefined;
}
