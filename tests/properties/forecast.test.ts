import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastValues } from "../../shared/forecast/forecast-values.ts";
import { findSeason, withoutSeason, withSeason } from "../../shared/forecast/season.ts";

const history = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 60 });
const RUNS = { numRuns: 25 };

describe("a forecast of any history", () => {
  it("is finite and never below 0 when the history is not", () => {
    fc.assert(
      fc.property(history, (values) => {
        const { middle, errors, totalError } = forecastValues(values, 12, 12);
        expect(middle.length).toBe(12);
        for (const value of [...middle, ...errors, totalError]) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });

  it("is the same in another unit of money", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(2, 4, 1024), (values, factor) => {
        const plain = forecastValues(values, 6, 12).middle;
        const larger = forecastValues(
          values.map((value) => value * factor),
          6,
          12,
        ).middle;
        for (const [step, value] of plain.entries()) expect(larger[step]).toBeCloseTo(value * factor, 3);
      }),
      RUNS,
    );
  });

  it("of a constant is that constant", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 3, max: 60 }), (value, count) => {
        for (const middle of forecastValues(new Array(count).fill(value), 12, 12).middle) {
          expect(Math.abs(middle / value - 1)).toBeLessThan(0.001);
        }
      }),
      RUNS,
    );
  });
});

it("taking a season off and putting it back changes nothing", () => {
  fc.assert(
    fc.property(history, (values) => {
      const season = findSeason(values, 12);
      const restored = withSeason(withoutSeason(values, season), season, 0);
      for (const [index, value] of restored.entries())
        expect(value).toBeCloseTo(values[index] ?? Number.NaN, 3);
    }),
  );
});
