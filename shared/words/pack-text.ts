import type { BaseUnit, Pack } from "../model/pack.ts";
import { toNumber } from "../std/decimal.ts";

type PackUnitNames = Readonly<Record<BaseUnit | "g" | "ml", string>>;

/** How much a pack holds, part by part: "6 × 1.5 l", "24 × 330 ml", "12 pcs". */
export function printPack({ quantity, unit, count }: Pack, names: PackUnitNames, locale: string): string {
  const { size, name } = sizeOfPart(toNumber(quantity) / count, unit);
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: SHOWN_DIGITS });
  const part = `${format.format(size)} ${names[name]}`;
  return count === 1 ? part : `${count} × ${part}`;
}

/** Pounds and ounces come to more of them. */
const SHOWN_DIGITS = 6;

/** Less than a kilogram or a litre is written in grams or millilitres. */
function sizeOfPart(
  size: number,
  unit: BaseUnit,
): { readonly size: number; readonly name: keyof PackUnitNames } {
  if (size < 1 && unit === "kg") return { size: size * 1000, name: "g" };
  if (size < 1 && unit === "l") return { size: size * 1000, name: "ml" };
  return { size, name: unit };
}
