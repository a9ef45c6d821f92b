import { describe, expect, it } from "vitest";
import { addDays, type Day, dayNumberOf, dayOfNumber, readDay } from "../../../shared/model/day.ts";
import { addMonths, lastDayOf, type Month, monthNumberOf } from "../../../shared/model/month.ts";

describe("a day", () => {
  it.each(["2026-02-30", "2025-02-29", "2026-13-01", "2026-1-1", "26-01-01", ""])(
    "is not “%s”, which no calendar has",
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );

  it("is 29 February in a leap year", () => {
    expect(readDay("2024-02-29")).toBe("2024-02-29");
  });

  it("keeps its number over a change of summer time", () => {
    const before = "2026-03-28" as Day;
    expect(addDays(before, 2)).toBe("2026-03-30");
    expect(dayOfNumber(dayNumberOf(before))).toBe(before);
  });
});

describe("a month", () => {
  it("passes the turn of the year both ways", () => {
    expect(addMonths("2025-12" as Month, 1)).toBe("2026-01");
    expect(addMonths("2026-01" as Month, -13)).toBe("2024-12");
  });

  it("is twelve months from the same month a year before", () => {
    expect(monthNumberOf("2026-11" as Month) - monthNumberOf("2025-11" as Month)).toBe(12);
  });

  it("ends on its last calendar day", () => {
    expect(lastDayOf("2024-02" as Month)).toBe("2024-02-29");
    expect(lastDayOf("2026-12" as Month)).toBe("2026-12-31");
  });
});

it("numbers the days as the calendar of Date does, every day from 1899 to 2101", () => {
  const first = Date.UTC(1899, 0, 1) / 86_400_000;
  const last = Date.UTC(2101, 11, 31) / 86_400_000;
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ofDate = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  expect(numbers.filter((number) => dayOfNumber(number) !== ofDate(number))).toEqual([]);
});
