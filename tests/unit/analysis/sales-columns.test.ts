/** What is read out of a ledger's columns, on a ledger small enough to add up by hand. */
import { describe, expect, it } from "vitest";
import { activeBase } from "../../../shared/analysis/active-base.ts";
import { boughtProductCounts } from "../../../shared/analysis/assortment-breadth.ts";
import { clientAxis, productAxis } from "../../../shared/analysis/axis.ts";
import { categorySpends } from "../../../shared/analysis/category-spends.ts";
import { clientActivities } from "../../../shared/analysis/client-activities.ts";
import { columnsOfLines } from "../../../shared/analysis/columns-of-lines.ts";
import { inOneCurrency } from "../../../shared/analysis/in-one-currency.ts";
import { lineCosts } from "../../../shared/analysis/line-costs.ts";
import { periodTotals } from "../../../shared/analysis/period-totals.ts";
import { periodsOf } from "../../../shared/analysis/periods.ts";
import { planFacts } from "../../../shared/analysis/plan-fact.ts";
import { productChanges } from "../../../shared/analysis/product-changes.ts";
import { productClasses } from "../../../shared/analysis/product-classes.ts";
import { purchaseGaps } from "../../../shared/analysis/purchase-gap.ts";
import { returnsOf } from "../../../shared/analysis/returns.ts";
import { peerSpends, whiteSpace } from "../../../shared/analysis/white-space.ts";
import { movingAnnualTotal, yearOnYear } from "../../../shared/analysis/year-on-year.ts";
import type { Day } from "../../../shared/model/day.ts";
import type { CurrencyCode } from "../../../shared/model/money.ts";
import { UnitPrice } from "../../../shared/model/unit-price.ts";
import { makeLine } from "../../support/make-sales.ts";
import { makeTarget } from "../../support/make-settlements.ts";

const day = (text: string) => text as Day;
const RON = "RON" as CurrencyCode;
const EUR = "EUR" as CurrencyCode;

/** "INV 1 2026-01-05 ana TEA 2 20.00" */
function lineOf(text: string) {
  const [type, documentNumber, soldOn, clientId, sku, quantity = "", net = "", currency = "RON"] =
    text.split(" ");
  return makeLine({
    documentType: type === "INV" ? "invoice" : "credit-note",
    documentNumber,
    soldOn,
    ...(clientId !== "-" && { clientId }),
    sku,
    productName: sku,
    quantity: { coefficient: Math.round(Number(quantity) * 10), scale: 1 },
    net: { minorUnits: Math.round(Number(net) * 100), currency },
  });
}

const columns = columnsOfLines(
  [
    "INV 1 2025-01-10 ana TEA 10 100.00",
    "INV 2 2025-02-10 ana TEA 5 50.00",
    "INV 3 2026-01-10 ana TEA 10 120.00",
    "INV 3 2026-01-10 ana TEA 2.5 30.00",
    "INV 3 2026-01-10 ana JAM 4 80.00",
    "CRN 4 2026-01-20 ana TEA -1 -12.00",
    "CRN 5 2026-01-21 ana JAM 0 -5.00",
    "INV 6 2026-02-02 ion JAM 1 20.00",
    "INV 7 2026-02-03 ion TEA 1 3.00 EUR",
    "INV 8 2026-02-03 - JAM 1 21.00",
  ].map(lineOf),
);
const reach = { from: day("2025-01-02"), until: day("2026-02-28") };
const today = day("2026-03-05");
const months = periodsOf("month", reach, { today });
const categoryOf = ({ sku }: { readonly sku: string }) => (sku === "TEA" ? "drinks" : "sweets");

describe("periods", () => {
  it("are closed when the ledger knows all of them, and named by the fiscal year", () => {
    const quarters = periodsOf("quarter", reach, { today, startMonth: 4 });
    expect(quarters.map(({ key, isWhole }) => `${key} ${isWhole}`)).toEqual([
      "2024-Q4 true",
      "2025-Q1 true",
      "2025-Q2 true",
      "2025-Q3 true",
      "2025-Q4 false",
    ]);
  });

  it("do not call a year whole of which the ledger knows only the end", () => {
    const late = { from: day("2025-06-02"), until: day("2026-02-28") };
    expect(periodsOf("year", late, { today }).map(({ isWhole }) => isWhole)).toEqual([false, false]);
  });
});

describe("totals of periods", () => {
  const costs = lineCosts(columns, (id) =>
    id === columns.products[0]?.id
      ? UnitPrice.parse({ coefficient: 75, scale: 1, currency: RON })
      : undefined,
  );
  const totals = periodTotals(columns, clientAxis(columns), months, costs);
  const january = totals.find(({ key }) => key === "ana")?.periods[12];

  it("count an invoice of three lines once and keep returns apart", () => {
    expect(january).toMatchObject({
      netMinorUnits: 21_300,
      salesMinorUnits: 23_000,
      returnsMinorUnits: -1_700,
      quantity: 15.5,
      orderCount: 1,
    });
  });

  it("say the margin of what has a cost, and how much of net that is", () => {
    // TEA: 138.00 of net, 11.5 × 7.50 = 86.25 of cost, each line rounded by itself.
    expect(january?.margin).toEqual({
      minorUnits: 5175,
      netMinorUnits: 13_800,
      ratio: 5175 / 13_800,
      coveredRatio: 13_800 / 21_300,
    });
  });

  it("say no margin where no cost is known, and keep currencies apart", () => {
    const february = totals.filter(({ key }) => key === "ion").map((one) => [one.currency, one.periods[13]]);
    expect(february).toMatchObject([
      [RON, { netMinorUnits: 2000, orderCount: 1 }],
      [EUR, { netMinorUnits: 300 }],
    ]);
    expect(february[0]?.[1]).not.toHaveProperty("margin");
  });

  it("add up over categories to the same net as over clients", () => {
    const byCategory = periodTotals(columns, productAxis(columns, categoryOf), months);
    const sumOf = (groups: typeof totals) =>
      groups
        .filter(({ currency }) => currency === RON)
        .flatMap(({ periods }) => periods)
        .reduce((sum, { netMinorUnits }) => sum + netMinorUnits, 0);
    expect(sumOf(byCategory)).toBe(sumOf(totals));
  });
});

describe("a year beside the year before", () => {
  const ofAna = periodTotals(columns, clientAxis(columns), months).find(({ key }) => key === "ana");
  const nets = months.map((period, index) => ({
    period,
    total: ofAna?.periods[index] ?? { netMinorUnits: 0 },
  }));

  it("compares the same closed months: 213.00 in January and February, 150.00 a year ago", () => {
    expect(yearOnYear(nets)).toEqual({
      monthCount: 2,
      netMinorUnits: 21_300,
      beforeMinorUnits: 15_000,
      changeRatio: 21_300 / 15_000 - 1,
    });
  });

  it("leaves an open month out", () => {
    const open = periodsOf("month", reach, { today: day("2026-02-27") });
    expect(
      yearOnYear(nets.map((net, index) => ({ ...net, period: open[index] ?? net.period }))),
    ).toMatchObject({ monthCount: 1, beforeMinorUnits: 10_000 });
  });

  it("says nothing of the twelve months before where the ledger does not know them", () => {
    expect(movingAnnualTotal(nets)).toEqual({ monthCount: 12, netMinorUnits: 21_300 });
  });
});

it("finds what a client bought before and after, in one currency", () => {
  const changes = productChanges(
    columns,
    RON,
    { from: day("2025-01-01"), to: day("2025-12-31") },
    { from: day("2026-01-01"), to: day("2026-01-31") },
  );
  expect(changes).toEqual([
    {
      sku: "TEA",
      name: "TEA",
      before: { netMinorUnits: 15_000, quantity: 15 },
      after: { netMinorUnits: 13_800, quantity: 11.5 },
    },
    { sku: "JAM", name: "JAM", after: { netMinorUnits: 7500, quantity: 4 } },
  ]);
});

it("classes products by their net and by how steadily they sell", () => {
  const thresholds = { abcARatio: 0.8, abcBRatio: 0.95, xyzX: 0.5, xyzY: 1 };
  const classes = productClasses(columns, RON, months.slice(12), thresholds);
  expect(classes.map(({ sku, abc, value, steadiness }) => [sku, abc, value, steadiness?.xyz])).toEqual([
    ["TEA", "A", 13_800, "Y"],
    ["JAM", "C", 11_600, "X"],
  ]);
});

it("tells goods that came back from money alone, and divides both by what was sold", () => {
  const returns = returnsOf(columns, RON, { from: day("2026-01-01"), to: day("2026-01-31") });
  expect(returns).toMatchObject({ salesMinorUnits: 23_000, goodsMinorUnits: 1200, moneyMinorUnits: 500 });
  expect(returns.netRatio).toBeCloseTo(17 / 230, 10);
  expect(returns.goodsRatio).toBeCloseTo(12 / 230, 10);
  expect(returns.moneyRatio).toBeCloseTo(5 / 230, 10);
  expect(returns.quantityRatio).toBeCloseTo(1 / 16.5, 10);
  expect(returns.products.map(({ sku }) => sku)).toEqual(["TEA", "JAM"]);
});

describe("white space", () => {
  const buyers = columnsOfLines(
    [
      "INV 1 2026-01-01 a TEA 1 10.00",
      "INV 2 2026-01-01 b TEA 1 10.00",
      "INV 2 2026-01-01 b JAM 1 40.00",
      "INV 3 2026-01-01 c JAM 1 20.00",
      "INV 4 2020-01-01 d JAM 1 20.00",
      "INV 5 2026-01-01 d TEA 1 20.00",
    ].map(lineOf),
  );
  const span = { from: day("2026-01-01"), to: day("2026-12-31") };
  const spends = categorySpends(buyers, { currency: RON, span }, categoryOf);
  const peers = peerSpends(spends, new Set(["a", "b", "c", "d"]));
  const missingOf = (clientId: string, ratio: number) => whiteSpace(spends, peers, { clientId, ratio });

  it("names what two of three others buy, worth what they spend in the middle", () => {
    expect(missingOf("a", 0.6)).toEqual([
      { category: "sweets", peerCount: 2, peerRatio: 2 / 3, medianMinorUnits: 3000 },
    ]);
    expect(missingOf("a", 0.7)).toEqual([]);
  });

  it("does not name what the client bought once, however long ago", () => {
    expect(missingOf("d", 0.6)).toEqual([]);
  });

  it("names all that is usual to a client who never bought anything", () => {
    expect(missingOf("new", 0.5).map(({ category }) => category)).toEqual(["sweets", "drinks"]);
  });
});

it("counts the products that a client was invoiced, each once", () => {
  expect(boughtProductCounts(columns, { from: reach.from, to: reach.until })).toEqual(
    new Map([
      ["ana", 2],
      ["ion", 2],
    ]),
  );
});

it("knows who is active and who is new at the end of each month; lines of no client are nobody's", () => {
  expect(
    activeBase(columns, months.slice(12), 30).map(({ activeCount, newCount }) => [activeCount, newCount]),
  ).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

it("reads days, invoices and net of each client, and their rhythm", () => {
  const span = { from: day("2026-01-01"), to: day("2026-02-28") };
  expect(clientActivities(columns, RON, span)).toEqual([
    { clientId: "ana", daysSinceLast: 49, invoiceCount: 1, netMinorUnits: 21_300 },
    { clientId: "ion", daysSinceLast: 25, invoiceCount: 1, netMinorUnits: 2000 },
  ]);
  expect([...purchaseGaps(columns, today).keys()]).toEqual(["ana"]);
});

it("adds another currency by the rate of the day, and leaves apart what has none", () => {
  const known = inOneCurrency(columns, RON, () => ({ coefficient: 49_765, scale: 4 }));
  expect(known).toMatchObject({ convertedCount: 1, apartCount: 0 });
  expect(known.columns.net[8]).toBe(1493);
  expect(inOneCurrency(columns, RON, () => undefined)).toMatchObject({ convertedCount: 0, apartCount: 1 });
});

it("puts a plan beside what came of it, and calls an unknown fact unknown", () => {
  const target = makeTarget({ kind: "all" });
  const plan = { month: target.month, unit: { kind: "money", currency: "RON" }, plan: 1_000_000 };
  expect(planFacts([target], () => 250_000)).toEqual([{ ...plan, fact: 250_000, ratio: 0.25 }]);
  expect(planFacts([target], () => undefined)).toEqual([plan]);
});
