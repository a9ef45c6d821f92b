import { describe, expect, it } from "vitest";
import { forecastSeries } from "../../../shared/forecast/forecast-series.ts";
import type { SalesSeries } from "../../../shared/model/sales-series.ts";

const OPTIONS = { horizon: 12, level: 0.8 } as const;

function seriesOf(minorUnits: number[], isLastMonthClosed = true): SalesSeries {
  return {
    period: "month",
    firstMonth: "2022-01" as SalesSeries["firstMonth"],
    currency: "RON" as SalesSeries["currency"],
    minorUnits,
    isLastMonthClosed,
  };
}

/** A season of 40 % up in December and down in February, growing by 1 % a month. */
function seasonal(count: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    Math.round(100_000 * 1.01 ** index * (1 + 0.4 * Math.cos((2 * Math.PI * (index - 11)) / 12))),
  );
}

describe("a forecast", () => {
  it("says that two months are too short, and how many are needed", () => {
    const outcome = forecastSeries(seriesOf([100, 200]), OPTIONS);
    expect(outcome).toEqual({ ok: false, problem: { code: "too-short", monthCount: 2, neededCount: 3 } });
  });

  it("does not forecast from nothing but zeros", () => {
    const outcome = forecastSeries(seriesOf(new Array(24).fill(0)), OPTIONS);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "no-sales" } });
  });

  it("begins with the open month and does not count it as history", () => {
    const outcome = forecastSeries(seriesOf([...seasonal(48), 17], false), OPTIONS);
    expect(outcome).toMatchObject({ ok: true, value: { historyMonthCount: 48 } });
    expect(outcome.ok && outcome.value.months[0]?.month).toBe("2026-01");
  });

  it("finds the season of 48 months and is within 5 % of the next year", () => {
    const outcome = forecastSeries(seriesOf(seasonal(48)), OPTIONS);
    const forecast = outcome.ok ? outcome.value : undefined;
    expect(forecast?.season).toBe("used");
    const truth = seasonal(60).slice(48);
    const sum = truth.reduce((a, b) => a + b);
    expect(Math.abs((forecast?.total.middle ?? 0) / sum - 1)).toBeLessThan(0.05);
    const best = Math.max(...(forecast?.months.map(({ middle }) => middle) ?? []));
    expect(forecast?.months.find(({ middle }) => middle === best)?.month).toBe("2026-12");
  });

  it("says that six months are too short for a season, and gives a wide interval instead", () => {
    const outcome = forecastSeries(seriesOf([90_000, 110_000, 95_000, 120_000, 80_000, 105_000]), OPTIONS);
    const forecast = outcome.ok ? outcome.value : undefined;
    expect(forecast?.season).toBe("too-short");
    expect(forecast?.backtest).toBeUndefined();
    const [month] = forecast?.months ?? [];
    expect((month?.high ?? 0) - (month?.low ?? 0)).toBeGreaterThan(20_000);
  });

  it("takes the mean of the last year where most months had no sale", () => {
    const rare = Array.from({ length: 36 }, (_, index) => (index % 5 === 0 ? 12_000 : 0));
    const outcome = forecastSeries(seriesOf(rare), OPTIONS);
    expect(outcome).toMatchObject({ ok: true, value: { method: "intermittent" } });
    expect(outcome.ok && outcome.value.total.middle).toBeCloseTo(36_000);
  });

  it("is tested on the past from four origins, beside last year's sales", () => {
    const outcome = forecastSeries(seriesOf(seasonal(48)), OPTIONS);
    const test = outcome.ok ? outcome.value.backtest : undefined;
    expect(test).toMatchObject({ originCount: 4, horizon: 12 });
    expect(test?.errorRatio).toBeLessThan(test?.lastYearErrorRatio ?? 0);
  });

  it("takes last year's figures where they were clearly closer at each test, and is tested as such", () => {
    // Each year the same figures, in an order that no level and no trend foretells.
    const year = [90, 900, 70, 880, 60, 600, 90, 400, 500, 110, 80, 400].map((value) => value * 1000);
    const shift = (by: number) => year.map((value, month) => value + by * (month % 3));
    const values = [...shift(0), ...shift(1), ...shift(2)];
    const outcome = forecastSeries(seriesOf(values), OPTIONS);
    const forecast = outcome.ok ? outcome.value : undefined;
    expect(forecast?.method).toBe("last-year");
    expect(forecast?.months.map(({ middle }) => middle)).toEqual(shift(2));
    expect(forecast?.backtest?.errorRatio).toBe(forecast?.backtest?.lastYearErrorRatio);
  });

  it("names the month whose single large order it did not follow", () => {
    const outcome = forecastSeries(seriesOf(seasonal(36).with(30, 9_000_000)), OPTIONS);
    expect(outcome.ok && outcome.value.cleanings).toMatchObject([
      { month: "2024-07", kind: "spike", was: 9_000_000 },
    ]);
  });
});
