import { expect, it } from "vitest";
import { openItemsOf } from "../../../shared/analysis/open-items.ts";
import { settlementPeriods } from "../../../shared/analysis/settlement-periods.ts";
import type { Day } from "../../../shared/model/day.ts";
import { lei, makePayment, makeReceivable } from "../../support/make-settlements.ts";

const day = (text: string) => text as Day;
const september = { from: day("2026-09-01"), to: day("2026-09-30") };
const october = { from: day("2026-10-01"), to: day("2026-10-31") };
/** Of a source that lists no open items: documents and payments alone. */
const moving = { open: undefined, statedOn: undefined };

it("opens with what came before and closes with what is left: invoices, a credit note and a payment", () => {
  const receivables = [
    makeReceivable("C-1", "1", { ...moving, issuedOn: "2026-08-20", amount: lei(50_000) }),
    makeReceivable("C-1", "2", { ...moving, issuedOn: "2026-09-05", amount: lei(30_000) }),
    makeReceivable("C-1", "3", {
      ...moving,
      documentType: "credit-note",
      issuedOn: "2026-09-20",
      amount: lei(-4_000),
    }),
  ];
  const payments = [makePayment("C-1", "P1", { paidOn: "2026-10-02", amount: lei(50_000) })];
  const [ledger] = settlementPeriods({ receivables, payments }, [september, october]);
  expect(ledger?.periods).toEqual([
    {
      ...september,
      openingMinorUnits: 50_000,
      invoicesMinorUnits: 30_000,
      creditsMinorUnits: 4_000,
      paymentsMinorUnits: 0,
      statedMinorUnits: 0,
      closingMinorUnits: 76_000,
    },
    {
      ...october,
      openingMinorUnits: 76_000,
      invoicesMinorUnits: 0,
      creditsMinorUnits: 0,
      paymentsMinorUnits: 50_000,
      statedMinorUnits: 0,
      closingMinorUnits: 26_000,
    },
  ]);
});

it("closes with what the list of open items says, and shows what no payment explains", () => {
  // 1,190.00 of which 190.00 is open on 31 October; 600.00 of the rest came as a payment that is known.
  const settlements = {
    receivables: [makeReceivable("C-1", "1")],
    payments: [makePayment("C-1", "P1", { amount: lei(60_000) })],
  };
  const [ledger] = settlementPeriods(settlements, [september, october]);
  expect(ledger?.periods[1]).toMatchObject({
    openingMinorUnits: 119_000,
    paymentsMinorUnits: 60_000,
    statedMinorUnits: -40_000,
    closingMinorUnits: 19_000,
  });
  const open = openItemsOf(settlements, undefined).reduce((sum, item) => sum + item.open.minorUnits, 0);
  expect(ledger?.periods[1]?.closingMinorUnits).toBe(open);
});
