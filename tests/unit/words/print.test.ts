import { describe, expect, it } from "vitest";
import type { Day } from "../../../shared/model/day.ts";
import type { CurrencyCode } from "../../../shared/model/money.ts";
import { counted } from "../../../shared/words/plural.ts";
import { printChange, printCount, printDay, printMoney } from "../../../shared/words/print.ts";

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const lei = "RON" as CurrencyCode;

describe("numbers as the person writes them", () => {
  it("prints 124990 bani as 1.249,90 for Romania", () => {
    expect(spaced(printMoney({ minorUnits: 124_990, currency: lei }, "ro-RO"))).toMatch(
      /^1\.249,90 (RON|lei)$/,
    );
  });

  it("prints a return with a true minus", () => {
    expect(printMoney({ minorUnits: -500, currency: "GBP" as CurrencyCode }, "en-GB")).toBe("\u2212£5.00");
  });

  it("always shows the sign of a change but none for zero", () => {
    expect(spaced(printChange(0.042, "ro-RO"))).toBe("+4,2 %");
    expect(printChange(0, "en-GB")).toBe("0.0%");
  });

  it("parts thousands by a space in Russian", () => {
    expect(spaced(printCount(200_257, "ru-RU"))).toBe("200 257");
  });
});

describe("days", () => {
  it("shows the year only when it is another one", () => {
    expect(printDay("2026-11-21" as Day, "en-GB", "2026-11-24" as Day)).toBe("21 Nov");
    expect(printDay("2025-11-21" as Day, "en-GB", "2026-11-24" as Day)).toBe("21 Nov 2025");
  });
});

describe("counted nouns", () => {
  const russian = (count: number) =>
    spaced(
      counted("ru", count, String(count), { one: "строка", few: "строки", many: "строк", other: "строки" }),
    );
  const romanian = (count: number) =>
    spaced(counted("ro", count, String(count), { one: "rând", few: "rânduri", other: "de rânduri" }));

  it("says 1 строка, 2 строки, 5 строк, 11 строк, 21 строка", () => {
    expect([1, 2, 5, 11, 21].map(russian)).toEqual([
      "1 строка",
      "2 строки",
      "5 строк",
      "11 строк",
      "21 строка",
    ]);
  });

  it("says 1 rând, 2 rânduri, 20 de rânduri, 101 rânduri", () => {
    expect([1, 2, 20, 101].map(romanian)).toEqual(["1 rând", "2 rânduri", "20 de rânduri", "101 rânduri"]);
  });
});
