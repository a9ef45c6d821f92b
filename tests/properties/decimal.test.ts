import fc from "fast-check";
import { expect, it } from "vitest";
import { compareDecimals, multiplyToUnits, printDecimal, readDecimal } from "../../shared/std/decimal.ts";

const decimal = fc.record({
  coefficient: fc.maxSafeInteger().map((value) => value + 0),
  scale: fc.integer({ min: 0, max: 12 }),
});

it("reads back what it printed, digit for digit", () => {
  fc.assert(
    fc.property(decimal, (value) => {
      expect(readDecimal(printDecimal(value))).toEqual(value);
    }),
  );
});

it("orders any three values without a circle", () => {
  fc.assert(
    fc.property(decimal, decimal, decimal, (a, b, c) => {
      if (compareDecimals(a, b) <= 0 && compareDecimals(b, c) <= 0) {
        expect(compareDecimals(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

it("rounds a sale and its return to amounts that cancel to the minor unit", () => {
  const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const scale = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(small, scale, small, scale, (quantity, quantityScale, price, priceScale) => {
      const unitPrice = { coefficient: price, scale: priceScale };
      const sale = multiplyToUnits({ coefficient: quantity, scale: quantityScale }, unitPrice, 2);
      const taken = multiplyToUnits({ coefficient: -quantity, scale: quantityScale }, unitPrice, 2);
      expect(sale + taken).toBe(0);
    }),
  );
});
