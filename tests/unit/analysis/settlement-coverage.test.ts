import { describe, expect, it } from "vitest";
import type { Settlements } from "../../../shared/analysis/open-items.ts";
import { settlementCoverage } from "../../../shared/analysis/settlement-coverage.ts";
import type { Day } from "../../../shared/model/day.ts";
import type { CurrencyCode } from "../../../shared/model/money.ts";
import { lei, makePayment, makeReceivable } from "../../support/make-settlements.ts";

const RON = "RON" as CurrencyCode;
const span = (from: string, to: string) => ({ from: from as Day, to: to as Day });
const MONTHS = [
  span("2026-09-01", "2026-09-30"),
  span("2026-10-01", "2026-10-31"),
  span("2026-11-01", "2026-11-30"),
];
const listed = { issuedOn: "2026-09-10", statedOn: "2026-11-25", open: lei(200_000) };
const moving = { open: undefined, statedOn: undefined };
const coverages = (settlements: Settlements) => MONTHS.map(settlementCoverage(settlements, RON));

describe("what of a month's settlements is known", () => {
  it("is what is owed on the day of a list, where nothing but the list is there, with its amounts or without", () => {
    for (const amount of [lei(200_000), undefined]) {
      const receivables = [makeReceivable("C-1", "1", { ...listed, amount })];
      expect(coverages({ receivables, payments: [] })).toEqual(["none", "none", "closing"]);
    }
  });

  it("is nothing after the month of a statement's last movement, nor before that of its first", () => {
    const receivables = [
      makeReceivable("C-1", "1", { ...moving, issuedOn: "2026-10-05", amount: lei(30_000) }),
    ];
    const payments = [makePayment("C-1", "P1", { paidOn: "2026-10-20", amount: lei(10_000) })];
    expect(coverages({ receivables, payments })).toEqual(["none", "all", "none"]);
  });

  it("is all from the newest list on, where payments are told beside it", () => {
    const receivables = [makeReceivable("C-1", "1", { ...listed, statedOn: "2026-10-15" })];
    const payments = [makePayment("C-1", "P1", { paidOn: "2026-11-02", amount: lei(60_000) })];
    expect(coverages({ receivables, payments })).toEqual(["none", "closing", "all"]);
  });
});
