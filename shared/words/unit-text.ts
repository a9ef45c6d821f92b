import type { PackUnit } from "../model/measure.ts";

export type UnitNames = Readonly<Record<PackUnit, string>>;

/** How `printMeasure` writes a quantity before a unit: "100 ml", "6-pack". */
const WRITTEN = /^(\d+(?:\.\d+)?)( |-)(.+)$/;

/** What one price buys, as it is kept ("100 g", "6-pack", "kg"), in the person's words; as it stands where it is none of ours. */
export function printUnit(kept: string, names: UnitNames, locale: string): string {
  const [, number, , unit = kept] = WRITTEN.exec(kept) ?? [];
  if (!isPackUnit(unit, names)) return kept;
  if (number === undefined) return names[unit];
  return `${new Intl.NumberFormat(locale).format(Number(number))} ${names[unit]}`;
}

function isPackUnit(text: string, names: UnitNames): text is PackUnit {
  return Object.hasOwn(names, text);
}
