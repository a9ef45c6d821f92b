import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastValues } from "../../shared/forecast/forecast-values.ts";
import { oneStepErrors } from "../../shared/forecast/one-step-errors.ts";
import { reconcile } from "../../shared/forecast/reconcile.ts";
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

describe("forecasts of a segment and its clients", () => {
  const series = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 24, maxLength: 24 });
  const clients = fc.array(series, { minLength: 1, maxLength: 6 });
  const total = (rows: readonly (readonly number[])[], column: number) =>
    rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
  const segmentOf = (rows: readonly (readonly number[])[]) =>
    (rows[0] ?? []).map((_, month) => total(rows, month));

  it("add up in every month, and none is below zero", () => {
    fc.assert(
      fc.property(clients, (rows) => {
        const all = [segmentOf(rows), ...rows];
        const hierarchy = { bottomCount: rows.length, aggregates: [rows.map((_, place) => place)] };
        const [segment = [], ...parts] = reconcile(hierarchy, {
          middle: all.map((values) => forecastValues(values, 3, 12).middle),
          residuals: all.map((values) => oneStepErrors(values, 12)),
          canBeNegative: rows.map(() => false),
        });
        for (const [step, value] of segment.entries()) {
          expect(Math.abs(value - total(parts, step))).toBeLessThanOrEqual(1e-6 * Math.max(1, value));
          for (const part of parts) expect(part[step]).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });

  it("stay as they are where they add up already, whatever they were wrong by", () => {
    fc.assert(
      fc.property(clients, (rows) => {
        const all = [segmentOf(rows), ...rows];
        const hierarchy = { bottomCount: rows.length, aggregates: [rows.map((_, place) => place)] };
        const same = reconcile(hierarchy, {
          middle: all,
          residuals: all,
          canBeNegative: rows.map(() => false),
        });
        for (const [place, values] of all.entries())
          for (const [month, value] of values.entries()) expect(same[place]?.[month]).toBeCloseTo(value, 4);
      }),
      RUNS,
    );
  });

  it("agree on three levels, where a sum is told twice", () => {
    const hierarchy = {
      bottomCount: 3,
      aggregates: [
        [0, 1, 2],
        [0, 1],
        [0, 1],
      ],
    };
    const middle = [[120], [70], [70], [30], [35], [40]];
    const residuals = [
      [9, -8, 7],
      [5, -4, 2],
      [5, -4, 2],
      [3, -1, 2],
      [2, -3, 0],
      [4, -4, 5],
    ];
    const [all = [], pair = [], again = [], ...bottom] = reconcile(hierarchy, {
      middle,
      residuals,
      canBeNegative: [false, false, false],
    });
    expect(all[0]).toBeCloseTo(total(bottom, 0), 9);
    expect(pair[0]).toBeCloseTo(total(bottom.slice(0, 2), 0), 9);
    expect(again[0]).toBe(pair[0]);
    // The total was above the sum of its parts: each gives way, and the least certain ones most.
    expect(all[0]).toBeGreaterThan(105);
    expect(all[0]).toBeLessThan(120);
  });
});
