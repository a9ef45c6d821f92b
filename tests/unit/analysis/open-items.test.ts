/** Open documents, their ages and how a client pays, by the formulas of the product: open amount by days past due. */
import { describe, expect, it } from "vitest";
import { AGES, ageingOf } from "../../../shared/analysis/ageing.ts";
import { openItemsOf } from "../../../shared/analysis/open-items.ts";
import { averageDaysLate, creditHeadroom } from "../../../shared/analysis/payment-habits.ts";
import type { Day } from "../../../shared/model/day.ts";
import type { Money } from "../../../shared/model/money.ts";
import { lei, makePayment, makeReceivable } from "../../support/make-settlements.ts";

const TODAY = "2026-10-31" as Day;
const listed = (number: string, dueOn: string | undefined, open: number, fields: object = {}) =>
  makeReceivable("C-1", number, { dueOn, open: lei(open), amount: lei(open), ...fields });
/** A document of a statement of movements, which says nothing of what is open. */
const moved = (number: string, issuedOn: string, amount: number, fields: object = {}) =>
  makeReceivable("C-1", number, {
    issuedOn,
    dueOn: undefined,
    amount: lei(amount),
    open: undefined,
    statedOn: undefined,
    ...fields,
  });
const openOf = (settlements: Parameters<typeof openItemsOf>[0]) =>
  openItemsOf(settlements, undefined).map(
    ({ receivable, open }) => `${receivable.documentNumber} ${open.minorUnits}`,
  );

describe("ageing", () => {
  it("puts each open amount by the days past its due day, and the unknown apart", () => {
    const receivables = [
      listed("today", "2026-10-31", 1),
      listed("1 day", "2026-10-30", 10),
      listed("30 days", "2026-10-01", 100),
      listed("31 days", "2026-09-30", 1_000),
      listed("60 days", "2026-09-01", 10_000),
      listed("90 days", "2026-08-02", 100_000),
      listed("91 days", "2026-08-01", 1_000_000),
      listed("no day", undefined, 5),
      listed("credit", "2026-08-01", -7, { documentType: "credit-note" }),
    ];
    const [ageing] = ageingOf(openItemsOf({ receivables, payments: [] }, undefined), TODAY);
    expect(AGES.map((age) => ageing?.byAge[age].minorUnits)).toEqual([
      1, 110, 11_000, 100_000, 1_000_000, 5, -7,
    ]);
    expect(ageing?.overdue.minorUnits).toBe(1_111_110);
    expect(ageing?.total.minorUnits).toBe(1_111_109);
  });

  it("takes the client's days to pay where a document names no due day, and keeps currencies apart", () => {
    const receivables = [
      listed("no day", undefined, 500, { issuedOn: "2026-09-20" }),
      listed("euro", "2026-10-01", 9, {
        open: { minorUnits: 9, currency: "EUR" },
        amount: { minorUnits: 9, currency: "EUR" },
      }),
    ];
    const ageings = ageingOf(openItemsOf({ receivables, payments: [] }, 30), TODAY);
    expect(ageings.map(({ currency, overdue }) => [currency, overdue.minorUnits])).toEqual([
      ["RON", 500],
      ["EUR", 9],
    ]);
  });
});

describe("what is open", () => {
  it("is what the newest list says, less what was paid since for that document", () => {
    const receivables = [
      listed("F-1", "2026-10-01", 1000),
      listed("F-2", "2026-10-01", 500),
      listed("F-3", "2026-10-01", 300, { settledOn: "2026-11-07" }),
      listed("old", "2026-09-01", 40, { statedOn: "2026-09-30" }),
    ];
    const payments = [
      makePayment("C-1", "before", { paidOn: "2026-10-20", amount: lei(200), documentNumber: "F-1" }),
      makePayment("C-1", "after", { paidOn: "2026-11-02", amount: lei(400), documentNumber: "F-1" }),
      makePayment("C-1", "whole", { paidOn: "2026-11-02", amount: lei(500), documentNumber: "F-2" }),
    ];
    const items = openItemsOf({ receivables, payments }, undefined);
    expect(items.map(({ receivable, open }) => [receivable.documentNumber, open.minorUnits])).toEqual([
      ["F-1", 600],
      ["old", 40],
    ]);
    expect(items.map(({ isMissing }) => isMissing)).toEqual([false, true]);
  });

  it("is what debts and payments leave, oldest first, where a source lists no open items", () => {
    const receivables = [
      moved("", "2026-10-01", 1000, { documentType: "balance" }),
      moved("F-1", "2026-10-05", 500),
      moved("F-2", "2026-10-12", -100, { documentType: "credit-note" }),
      moved("F-3", "2026-10-20", 70),
      moved("", "2026-11-01", 470, { documentType: "balance" }),
    ];
    const payments = [
      makePayment("C-1", "OP 1", { paidOn: "2026-10-10", amount: lei(1100) }),
      makePayment("C-1", "OP 2", { paidOn: "2026-10-25", amount: lei(70), documentNumber: "F-3" }),
    ];
    expect(openOf({ receivables, payments })).toEqual(["F-1 400", "F-2 -100"]);
  });

  it("does not count a document of before the list that the list no longer has", () => {
    const receivables = [listed("F-9", "2026-10-01", 10), moved("F-1", "2026-10-05", 500)];
    expect(openOf({ receivables, payments: [] })).toEqual(["F-9 10"]);
  });
});

describe("how a client pays", () => {
  it("is late on average by the amounts: 1,000 ten days late and 3,000 two days early is one day", () => {
    const receivables = [listed("F-1", "2026-10-01", 0), listed("F-2", "2026-10-01", 0)];
    const payments = [
      makePayment("C-1", "a", { paidOn: "2026-10-11", amount: lei(100_000), documentNumber: "F-1" }),
      makePayment("C-1", "b", { paidOn: "2026-09-29", amount: lei(300_000), documentNumber: "F-2" }),
      makePayment("C-1", "c", { paidOn: "2026-12-29", amount: lei(900_000) }),
    ];
    expect(averageDaysLate({ receivables, payments }, undefined)).toBe(1);
    expect(averageDaysLate({ receivables, payments: payments.slice(2) }, undefined)).toBeUndefined();
  });

  it("leaves of its credit limit what is not owed, where both are of one currency", () => {
    const limit = lei(1000) as Money;
    expect(creditHeadroom(limit, [lei(1200) as Money])).toEqual(lei(-200));
    expect(creditHeadroom(limit, [])).toEqual(lei(1000));
    expect(creditHeadroom(limit, [{ ...limit, currency: "EUR" as Money["currency"] }])).toBeUndefined();
    expect(creditHeadroom(undefined, [lei(1) as Money])).toBeUndefined();
  });
});
