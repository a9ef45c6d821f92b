import { minorDigitsOf } from "../model/minor-digits.ts";
import { QUANTITY_SCALE, type SalesColumns } from "../model/sales-columns.ts";
import type { UnitPrice } from "../model/unit-price.ts";
import { multiplyToUnits } from "../std/decimal.ts";

/**
 * What each line's goods cost in minor units of the line's own currency, rounded once a line, half away from zero; NaN where the cost is unknown or in
 * another currency, which is not 0.
 */
export function lineCosts(
  { products, currencies, product, currency, quantity, lineCount }: SalesColumns,
  costOf: (productId: string) => UnitPrice | undefined,
): Float64Array {
  const known = products.map(({ id }) => costOf(id));
  const digits = currencies.map(minorDigitsOf);
  const costs = new Float64Array(lineCount).fill(Number.NaN);
  for (let line = 0; line < lineCount; line++) {
    const cost = known[product[line] as number];
    const place = currency[line] as number;
    if (cost === undefined || cost.currency !== currencies[place]) continue;
    costs[line] = costOfQuantity(quantity[line] as number, cost, digits[place] ?? 2);
  }
  return costs;
}

/** Products that a double holds exactly need no BigInt. */
function costOfQuantity(units: number, cost: UnitPrice, digits: number): number {
  const product = units * cost.coefficient;
  const surplus = QUANTITY_SCALE + cost.scale - digits;
  if (!Number.isSafeInteger(product) || surplus < 0)
    return multiplyToUnits({ coefficient: units, scale: QUANTITY_SCALE }, cost, digits);
  const divisor = 10 ** surplus;
  const rest = Math.abs(product % divisor);
  const whole = Math.trunc(product / divisor);
  return (rest * 2 >= divisor ? whole + Math.sign(product) : whole) + 0;
}
