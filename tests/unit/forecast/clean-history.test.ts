import { expect, it } from "vitest";
import { cleanHistory } from "../../../shared/forecast/clean-history.ts";
import { forecastValues } from "../../../shared/forecast/forecast-values.ts";

/** 40 % up in December and down in February. */
const seasonal = Array.from({ length: 36 }, (_, index) =>
  Math.round(1000 * (1 + 0.4 * Math.cos((2 * Math.PI * (index - 11)) / 12))),
);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

it("lets one order that is fifty times a month's sales not lift the next year", () => {
  const withOrder = seasonal.with(30, 50_000);
  const { cleanings } = cleanHistory(withOrder, 12);
  expect(cleanings).toMatchObject([{ index: 30, kind: "spike", was: 50_000 }]);
  const usual = sumOf(forecastValues(seasonal, 12, 12).middle);
  const lifted = sumOf(forecastValues(withOrder, 12, 12).middle);
  expect(Math.abs(lifted / usual - 1)).toBeLessThan(0.1);
});

it("keeps a peak that comes back every year, and the beginning of a new level", () => {
  const peaks = seasonal.map((value, index) => (index % 12 === 11 ? 9000 : value));
  expect(cleanHistory(peaks, 12).cleanings).toEqual([]);
  expect(cleanHistory(seasonal.slice(0, 14).with(11, 9000), 12).cleanings).toEqual([]);
  expect(cleanHistory([...seasonal, 9000], 12).cleanings).toEqual([]);
  expect(cleanHistory([...seasonal, 9000, 9500, 9100], 12).cleanings).toEqual([]);
});

it("keeps the large orders of what is bought now and then", () => {
  const rare = Array.from({ length: 36 }, (_, index) => (index % 4 === 0 ? 400 * (1 + (index % 5)) : 0));
  expect(cleanHistory(rare, 12)).toMatchObject({ cleanings: [], leadingCount: 0 });
});

it("fills a month of which nothing is known from the same month of other years, else from both sides", () => {
  const { cleanings } = cleanHistory(seasonal.with(23, Number.NaN), 12);
  expect(cleanings).toEqual([{ index: 23, kind: "gap", was: undefined, used: 1400 }]);
  expect(cleanHistory([100, Number.NaN, 200, 150], 12).cleanings[0]?.used).toBe(150);
});

it("begins with the first sale of a client that has bought every month since", () => {
  const begun = [...new Array<number>(20).fill(0), ...seasonal.slice(0, 10)];
  expect(cleanHistory(begun, 12)).toMatchObject({ leadingCount: 20, values: seasonal.slice(0, 10) });
  expect(cleanHistory([0, 0, 0, 0, 0, 500], 12).leadingCount).toBe(0);
});

it("is finite where nothing is known at all", () => {
  const { middle } = forecastValues([Number.NaN, Number.NaN, Number.NaN, Number.NaN], 6, 12);
  expect(middle).toEqual([0, 0, 0, 0, 0, 0]);
});
