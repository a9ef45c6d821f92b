import type { Measure, PackUnit } from "../../model/measure.ts";
import type { BaseUnit, Pack } from "../../model/pack.ts";
import { type Decimal, MAX_SCALE, multiplyToUnits } from "../../std/decimal.ts";

/** A quantity in a unit that prices are compared by. */
export type BaseMeasure = Pick<Pack, "quantity" | "unit">;

const decimal = (coefficient: number, scale = 0): Decimal => ({ coefficient, scale });

/** How many base units one unit is. A pair, a set or a box holds what nobody knows, so that they are none. */
const IN_BASE_UNITS: Readonly<Partial<Record<PackUnit, readonly [BaseUnit, Decimal]>>> = {
  kg: ["kg", decimal(1)],
  g: ["kg", decimal(1, 3)],
  // The international avoirdupois pound and ounce, by definition.
  lb: ["kg", decimal(45_359_237, 8)],
  oz: ["kg", decimal(28_349_523_125, 12)],
  l: ["l", decimal(1)],
  dl: ["l", decimal(1, 1)],
  cl: ["l", decimal(1, 2)],
  ml: ["l", decimal(1, 3)],
  m: ["m", decimal(1)],
  cm: ["m", decimal(1, 2)],
  mm: ["m", decimal(1, 3)],
  "m²": ["m²", decimal(1)],
  "m³": ["m³", decimal(1)],
  piece: ["piece", decimal(1)],
  dozen: ["piece", decimal(12)],
  roll: ["piece", decimal(1)],
  bottle: ["piece", decimal(1)],
  can: ["piece", decimal(1)],
  bag: ["piece", decimal(1)],
};

/** More than is sold at once: a number that was read wrongly. */
const MOST: Readonly<Record<BaseUnit, number>> = {
  kg: 2000,
  l: 2000,
  m: 10_000,
  "m²": 1000,
  "m³": 100,
  piece: 20_000,
};
/** A tenth of a gram; less is nothing, or made to be divided by. */
const LEAST = 0.0001;

/** "500 g" → 0.5 kg; undefined of a unit that only counts packs, and of a quantity that nobody sells. */
export function baseMeasureOf({ quantity, unit }: Measure, count = 1): BaseMeasure | undefined {
  const known = IN_BASE_UNITS[unit];
  if (known === undefined) return undefined;
  const [base, factor] = known;
  const total = product(product(quantity, factor), decimal(count));
  const size = total.coefficient / 10 ** total.scale;
  return size >= LEAST && size <= MOST[base] ? { quantity: total, unit: base } : undefined;
}

/** The unit of this name; undefined of one that only counts packs, and of any other word. */
export function comparedUnit(name: string): PackUnit | undefined {
  // A key of the table is a unit by its type.
  return Object.hasOwn(IN_BASE_UNITS, name) ? (name as PackUnit) : undefined;
}

/** a × b without superfluous digits; exact as far as twelve digits behind the point go. */
function product(a: Decimal, b: Decimal): Decimal {
  const scale = Math.min(MAX_SCALE, a.scale + b.scale);
  return shortened({ coefficient: multiplyToUnits(a, b, scale), scale });
}

function shortened({ coefficient, scale }: Decimal): Decimal {
  return scale > 0 && coefficient % 10 === 0
    ? shortened({ coefficient: coefficient / 10, scale: scale - 1 })
    : { coefficient, scale };
}
