import { describe, expect, it } from "vitest";
import {
  compareDecimals,
  multiplyToUnits,
  printDecimal,
  readDecimal,
  toUnits,
} from "../../../shared/std/decimal.ts";

describe("readDecimal", () => {
  it.each([
    ["-1234.50", { coefficient: -123450, scale: 2 }],
    ["+7", { coefficient: 7, scale: 0 }],
    [".5", { coefficient: 5, scale: 1 }],
    ["0.00", { coefficient: 0, scale: 2 }],
  ])("reads %s with the digits that it has", (text, decimal) => {
    expect(readDecimal(text)).toEqual(decimal);
  });

  it.each(["", "-", ".", "1,5", "1e3", " 1", "12.3.4", "9007199254740993", "0.1234567890123"])(
    "refuses “%s” instead of guessing",
    (text) => {
      expect(readDecimal(text)).toBeUndefined();
    },
  );

  it("never makes a negative zero, which Excel and JSON would print differently", () => {
    expect(Object.is(readDecimal("-0")?.coefficient, 0)).toBe(true);
  });
});

describe("multiplyToUnits", () => {
  it("rounds 3 × 0.335 to 101 bani, half away from zero", () => {
    expect(multiplyToUnits({ coefficient: 3, scale: 0 }, { coefficient: 335, scale: 3 }, 2)).toBe(101);
  });

  it("rounds a return of -3 × 0.335 to -101 bani, so that it cancels the sale", () => {
    expect(multiplyToUnits({ coefficient: -3, scale: 0 }, { coefficient: 335, scale: 3 }, 2)).toBe(-101);
  });

  it("stays exact where a double would not: 99999999.99 × 1234567.89", () => {
    const amount = multiplyToUnits(
      { coefficient: 9_999_999_999, scale: 2 },
      { coefficient: 12_345_679, scale: 4 },
      2,
    );
    expect(amount).toBe(12_345_678_998_765);
  });
});

it("compares 1.5 and 1.50 as equal and -2 as less than -1.999", () => {
  expect(compareDecimals({ coefficient: 15, scale: 1 }, { coefficient: 150, scale: 2 })).toBe(0);
  expect(compareDecimals({ coefficient: -2, scale: 0 }, { coefficient: -1999, scale: 3 })).toBeLessThan(0);
});

it("prints -0.05 with its zero", () => {
  expect(printDecimal({ coefficient: -5, scale: 2 })).toBe("-0.05");
});

it("turns 123.45 into 12345 cents and 0.125 into 13", () => {
  expect(toUnits({ coefficient: 12345, scale: 2 }, 2)).toBe(12345);
  expect(toUnits({ coefficient: 125, scale: 3 }, 2)).toBe(13);
});
