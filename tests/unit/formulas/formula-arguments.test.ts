import { describe, expect, test } from "vitest";
import {
  readDayArgument,
  readMonthArgument,
  readText,
} from "../../../shared/actions/formulas/formula-arguments.ts";

describe("a day in a formula", () => {
  test.each([
    [46_326, "2026-10-31"],
    [46_326.75, "2026-10-31"],
    [61, "1900-03-01"],
    ["2026-03-05", "2026-03-05"],
    ["05.03.2026", "2026-03-05"],
    ["3/25/2026", "2026-03-25"],
    ["5 martie 2026", "2026-03-05"],
    ["5 марта 2026 г.", "2026-03-05"],
  ])("given as %s is %s", (value, day) => {
    expect(readDayArgument(value, "from")).toEqual({ ok: true, value: day });
  });

  test.each([
    [60, "not-a-day"],
    [0, "not-a-day"],
    [-5, "not-a-day"],
    ["31.02.2026", "not-a-day"],
    ["soon", "not-a-day"],
    [true, "not-a-day"],
    ["3/4/2026", "ambiguous-day"],
    ["3-4-2026", "ambiguous-day"],
    ["", "missing-argument"],
    [null, "missing-argument"],
  ])("given as %s is refused: %s", (value, code) => {
    expect(readDayArgument(value, "from")).toMatchObject({ ok: false, problem: { code } });
  });
});

describe("a month in a formula", () => {
  test.each([
    ["2026-12", "2026-12"],
    ["12.2026", "2026-12"],
    ["1/2027", "2027-01"],
    ["2026-12-31", "2026-12"],
    [46_357, "2026-12"],
  ])("given as %s is %s", (value, month) => {
    expect(readMonthArgument(value, "month")).toEqual({ ok: true, value: month });
  });

  test.each([
    ["13.2026", "not-a-month"],
    ["December", "not-a-month"],
    [undefined, "missing-argument"],
  ])("given as %s is refused: %s", (value, code) => {
    expect(readMonthArgument(value, "month")).toMatchObject({ ok: false, problem: { code } });
  });
});

test("a code that Excel took for a number is its digits", () => {
  expect(readText(100_451, "client")).toEqual({ ok: true, value: "100451" });
});
