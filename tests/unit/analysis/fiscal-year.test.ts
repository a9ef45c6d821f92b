import { describe, expect, it } from "vitest";
import { keyClientsByRevenue } from "../../../shared/analysis/client-base.ts";
import { fiscalYearOf } from "../../../shared/analysis/fiscal-year.ts";
import type { Day } from "../../../shared/model/day.ts";

describe("a fiscal year", () => {
  it.each([
    ["2026-03-31", 4, "2025-04-01", "2026-03-31"],
    ["2026-04-01", 4, "2026-04-01", "2027-03-31"],
    ["2026-12-31", 1, "2026-01-01", "2026-12-31"],
    ["2024-01-15", 3, "2023-03-01", "2024-02-29"],
    ["2026-11-30", 12, "2025-12-01", "2026-11-30"],
  ])("of %s that begins in month %i runs from %s to %s", (day, startMonth, from, to) => {
    expect(fiscalYearOf(day as Day, startMonth)).toEqual({ from, to });
  });
});

describe("key clients by revenue", () => {
  const revenues = [
    { clientId: "small", netMinorUnits: 900 },
    { clientId: "large", netMinorUnits: 8100 },
    { clientId: "exact", netMinorUnits: 1000 },
  ];

  it("are those with 10 % of 10,000 or more, the largest first", () => {
    expect(keyClientsByRevenue(revenues, 0.1)).toEqual(["large", "exact"]);
  });

  it("are none when returns outweigh the sales", () => {
    expect(keyClientsByRevenue([{ clientId: "a", netMinorUnits: -5 }], 0.1)).toEqual([]);
  });
});
