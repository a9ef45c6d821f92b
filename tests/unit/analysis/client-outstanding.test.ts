import { describe, expect, it } from "vitest";
import { clientOutstanding } from "../../../shared/analysis/client-outstanding.ts";
import { comparedSpans } from "../../../shared/analysis/compared-spans.ts";
import { periodsOf } from "../../../shared/analysis/periods.ts";
import type { Day } from "../../../shared/model/day.ts";
import type { CurrencyCode } from "../../../shared/model/money.ts";
import type { Month } from "../../../shared/model/month.ts";
import { lei, makePayment, makeReceivable } from "../../support/make-settlements.ts";

const day = (text: string) => text as Day;
const sales = {
  currency: "RON" as CurrencyCode,
  byMonth: new Map([
    ["2026-09" as Month, 40_000],
    ["2026-10" as Month, 10_000],
  ]),
  reach: { from: day("2026-08-01"), until: day("2026-10-31") },
};

describe("how many days of sales a client owes", () => {
  it("counts the ledger's sales back from the day of a list: 31 days of October, and 9,000 of September's 40,000", () => {
    const settlements = { receivables: [makeReceivable("C-1", "1")], payments: [] };
    expect(clientOutstanding(settlements, sales, day("2026-11-20"))).toEqual({
      days: 31 + (30 * 9000) / 40_000,
      asOf: "2026-10-31",
      basis: "net-sales",
    });
  });

  it("takes of the list's own month the days up to the list alone", () => {
    const receivables = [makeReceivable("C-1", "1", { statedOn: "2026-10-10", open: lei(3226) })];
    // 10 of 31 days of 100.00 are 32.26 to the cent: the list's ten days.
    expect(clientOutstanding({ receivables, payments: [] }, sales, day("2026-11-20"))?.days).toBeCloseTo(
      10,
      2,
    );
  });

  it("says nothing where the ledger ends before the list, or is in another currency", () => {
    const settlements = { receivables: [makeReceivable("C-1", "1")], payments: [] };
    const short = { ...sales, reach: { ...sales.reach, until: day("2026-09-30") } };
    expect(clientOutstanding(settlements, short, day("2026-11-20"))).toBeUndefined();
    expect(
      clientOutstanding(settlements, { ...sales, currency: "EUR" as CurrencyCode }, day("2026-11-20")),
    ).toBeUndefined();
  });

  it("counts the invoices of statements, which have their VAT, without any ledger", () => {
    const moving = { open: undefined, statedOn: undefined };
    const receivables = [
      makeReceivable("C-1", "1", { ...moving, issuedOn: "2026-09-05", amount: lei(30_000) }),
      makeReceivable("C-1", "2", { ...moving, issuedOn: "2026-10-05", amount: lei(20_000) }),
    ];
    const payments = [makePayment("C-1", "P1", { paidOn: "2026-10-02", amount: lei(15_000) })];
    expect(clientOutstanding({ receivables, payments }, undefined, day("2026-10-20"))).toEqual({
      days: 20 + 15,
      asOf: "2026-10-20",
      basis: "invoices",
    });
  });

  it("counts no month after the last one that statements tell of: the same days on the last day and two months later", () => {
    const moving = { open: undefined, statedOn: undefined };
    const receivables = ["2026-07-05", "2026-08-05", "2026-09-05"].map((issuedOn, index) =>
      makeReceivable("C-1", `${index}`, { ...moving, issuedOn, amount: lei(1_000_000) }),
    );
    const payments = [makePayment("C-1", "P1", { paidOn: "2026-09-20", amount: lei(2_000_000) })];
    for (const today of ["2026-09-30", "2026-10-31", "2026-11-28"])
      expect(clientOutstanding({ receivables, payments }, undefined, day(today))).toEqual({
        days: 30,
        asOf: "2026-09-30",
        basis: "invoices",
      });
  });
});

describe("the months that are compared", () => {
  const spansOf = (from: string) =>
    comparedSpans(
      periodsOf("month", { from: day(from), until: day("2026-02-28") }, { today: day("2026-03-09") }),
    );

  it("are two years where the ledger knows them, whatever is older", () => {
    expect(spansOf("2020-05-01")).toEqual({
      before: { from: "2024-03-01", to: "2025-02-28" },
      after: { from: "2025-03-01", to: "2026-02-28" },
      isSameSeason: true,
    });
  });

  it("are the same months a year ago with less, and halves within a year", () => {
    expect(spansOf("2024-12-02")).toEqual({
      before: { from: "2024-12-01", to: "2025-02-28" },
      after: { from: "2025-12-01", to: "2026-02-28" },
      isSameSeason: true,
    });
    expect(spansOf("2025-10-20")).toEqual({
      before: { from: "2025-11-01", to: "2025-12-31" },
      after: { from: "2026-01-01", to: "2026-02-28" },
      isSameSeason: false,
    });
    expect(spansOf("2026-02-01")).toBeUndefined();
  });
});
