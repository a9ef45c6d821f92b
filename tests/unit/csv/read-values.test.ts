import { describe, expect, it } from "vitest";
import { proposeDayOrder } from "../../../shared/csv/propose-day-order.ts";
import { readDayText } from "../../../shared/csv/read-day.ts";
import { readNumber } from "../../../shared/csv/read-number.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";

describe("a number", () => {
  const printed = (text: string, separator?: "." | ",") => {
    const number = readNumber(text, separator);
    return number.ok ? printDecimal(number.value) : number.problem.code;
  };

  it.each([
    ["1.234,50", ",", "1234.50"],
    ["1,234.50", ".", "1234.50"],
    ["1 234,5", ",", "1234.5"],
    ["1\u00a0234\u00a0567,89", ",", "1234567.89"],
    ["1'234.50", ".", "1234.50"],
    ["(12,50)", ",", "-12.50"],
    ["12.50-", ".", "-12.50"],
    ["(1 234,50) lei", ",", "-1234.50"],
    ["1.234,50 CR", ",", "-1234.50"],
    ["12,50 lei DR", ",", "12.50"],
    ["US$ 5.00", ".", "5.00"],
    ["−3", ",", "-3"],
    ["£68,486.66", ".", "68486.66"],
    ["84,90 lei", ",", "84.90"],
    ["EUR 5.00", ".", "5.00"],
    ["29,1583", ",", "29.1583"],
    ["1E-05", ".", "0.00001"],
  ] as const)("%s with the decimal sign %s is %s", (text, separator, expected) => {
    expect(printed(text, separator)).toBe(expected);
  });

  it.each([
    ["1,234", "ambiguous-number"],
    ["1.234", "ambiguous-number"],
    ["4,00638E+12", "too-many-digits"],
    ["Ian 2024", "not-a-number"],
    ["KIT 500", "not-a-number"],
    ["12 sau 13", "not-a-number"],
    ["", "not-a-number"],
  ])("%s with no decimal sign known is refused as %s, never guessed", (text, code) => {
    expect(printed(text)).toBe(code);
  });

  it("refuses 1.234,50 in a column whose decimal sign is the point", () => {
    expect(printed("1.234,50", ".")).toBe("ambiguous-number");
  });
});

describe("a day", () => {
  it.each([
    ["2026-03-02", undefined, "2026-03-02"],
    ["2010-12-01 08:26:00", undefined, "2010-12-01"],
    ["02.03.2026", "dmy", "2026-03-02"],
    ["3/2/26", "mdy", "2026-03-02"],
    ["02-Mar-26", undefined, "2026-03-02"],
    ["2 марта 2026 г.", undefined, "2026-03-02"],
    ["2 mai 2026", undefined, "2026-05-02"],
    ["2026.03.02.", undefined, "2026-03-02"],
    ["20260302", undefined, "2026-03-02"],
    ["45292", undefined, "2024-01-01"],
  ] as const)("%s in the order %s is %s", (text, order, day) => {
    expect(readDayText(text, order)).toEqual({ ok: true, value: day });
  });

  it("says that 30.02.2026 is in no calendar, and that words are no day", () => {
    expect(readDayText("30.02.2026", "dmy")).toEqual({ ok: false, problem: { code: "no-such-day" } });
    expect(readDayText("curând", undefined)).toEqual({ ok: false, problem: { code: "not-a-day" } });
  });

  it("takes the order that a number over 12 proves", () => {
    expect(proposeDayOrder(["02/03/2026", "25/03/2026"])).toEqual({ order: "dmy" });
    expect(proposeDayOrder(["02/03/2026", "03/25/2026"])).toEqual({ order: "mdy" });
  });

  /** Days 1 to 12 of January to March: each can be read both ways. */
  const runOf = (print: (month: string, day: string) => string) =>
    ["01", "02", "03"].flatMap((month) =>
      Array.from({ length: 12 }, (_, index) => print(month, String(index + 1).padStart(2, "0"))),
    );

  it.each(["dmy", "mdy"] as const)("takes the order %s in which the days run on, or back", (order) => {
    const days = runOf((month, day) => (order === "dmy" ? `${day}/${month}/2026` : `${month}/${day}/2026`));
    expect(proposeDayOrder(days)).toEqual({ order, isByRun: true });
    expect(proposeDayOrder(days.toReversed())).toEqual({ order, isByRun: true });
  });

  it("asks about a short list, newest first or last: a few days run on by chance", () => {
    const days = ["05/03/2026", "02/03/2026", "12/02/2026", "10/02/2026", "11/01/2026"];
    expect(proposeDayOrder(days)).toEqual({ order: "dmy", openText: "05/03/2026" });
    expect(proposeDayOrder(days.toReversed())).toEqual({ order: "dmy", openText: "11/01/2026" });
  });

  it("shows the day in question when nothing decides", () => {
    expect(proposeDayOrder(["02/03/2026"])).toEqual({ order: "dmy", openText: "02/03/2026" });
  });
});
