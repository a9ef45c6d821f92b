import { describe, expect, it } from "vitest";
import { clientSales, salesHistory } from "../../../shared/analysis/client-sales.ts";
import { isMonthClosed } from "../../../shared/analysis/ledger-reach.ts";
import { salesSeriesOf } from "../../../shared/analysis/sales-series.ts";
import type { Day } from "../../../shared/model/day.ts";
import type { Month } from "../../../shared/model/month.ts";
import { makeLine } from "../../support/make-sales.ts";

const day = (text: string) => text as Day;
const reach = { from: day("2024-11-03"), until: day("2026-01-31") };
const today = day("2026-02-10");

const lines = [
  makeLine({
    soldOn: day("2024-12-05"),
    documentNumber: "1",
    sku: "A",
    net: { minorUnits: 10_000, currency: "RON" },
  }),
  makeLine({
    soldOn: day("2025-12-05"),
    documentNumber: "2",
    sku: "A",
    net: { minorUnits: 15_000, currency: "RON" },
  }),
  makeLine({
    soldOn: day("2025-12-06"),
    documentNumber: "2",
    sku: "B",
    net: { minorUnits: 5_000, currency: "RON" },
  }),
  makeLine({
    soldOn: day("2026-01-09"),
    documentNumber: "C3",
    documentType: "credit-note",
    sku: "A",
    net: { minorUnits: -2_000, currency: "RON" },
  }),
  makeLine({
    soldOn: day("2025-12-07"),
    documentNumber: "4",
    sku: "A",
    net: { minorUnits: 999, currency: "EUR" },
  }),
];

describe("a client's sales", () => {
  const sales = clientSales(lines, reach, today);

  it("has every month of the ledger, a month without sales as 0", () => {
    expect(sales?.months.length).toBe(15);
    expect(sales?.months[0]).toMatchObject({ month: "2024-11", netMinorUnits: 0, orderCount: 0 });
  });

  it("counts an invoice of two lines as one order and keeps last year's 100.00 beside this year's 200.00", () => {
    const december = sales?.months.find(({ month }) => month === "2025-12");
    expect(december).toMatchObject({ netMinorUnits: 20_000, orderCount: 1, lastYearMinorUnits: 10_000 });
  });

  it("says nothing of last year for a month whose last year the ledger does not know", () => {
    expect(sales?.months.find(({ month }) => month === "2025-10")).not.toHaveProperty("lastYearMinorUnits");
  });

  it("keeps returns apart and takes them off the net", () => {
    expect(sales?.months.at(-1)).toMatchObject({
      netMinorUnits: -2_000,
      returnsMinorUnits: -2_000,
      orderCount: 0,
    });
  });

  it("leaves another currency out and names it", () => {
    expect(sales).toMatchObject({ currency: "RON", otherCurrencies: ["EUR"] });
  });

  it("orders products of the last twelve closed months by net, with their share", () => {
    expect(sales?.products.map(({ sku, netMinorUnits }) => [sku, netMinorUnits])).toEqual([
      ["A", 13_000],
      ["B", 5_000],
    ]);
    expect(sales?.products[0]?.shareRatio).toBeCloseTo(13 / 18);
  });

  it("takes the last invoice, not the later credit note, for the last order", () => {
    expect(sales?.lastOrderOn).toBe("2025-12-07");
  });

  it("is unknown without lines", () => {
    expect(clientSales([], reach, today)).toBeUndefined();
  });
});

it("does not hold a month against one of which the ledger knows only the end: 100.00 a month is no growth", () => {
  const late = { from: day("2024-12-23"), until: day("2026-11-28") };
  const months = Array.from({ length: 23 }, (_, index) =>
    new Date(Date.UTC(2025, index, 5)).toISOString().slice(0, 10),
  );
  const monthly = [
    makeLine({ soldOn: day("2024-12-23"), net: { minorUnits: 2500, currency: "RON" } }),
    ...months.map((soldOn) => makeLine({ soldOn, net: { minorUnits: 10_000, currency: "RON" } })),
  ];
  const sales = salesHistory(monthly, late, day("2026-12-03"));
  expect(sales?.months[0]?.month).toBe("2025-01");
  expect(sales?.months.find(({ month }) => month === "2025-12")).not.toHaveProperty("lastYearMinorUnits");
  const short = clientSales(monthly, { ...late, until: day("2025-03-31") }, day("2025-04-03"));
  expect(short?.products).toMatchObject([{ netMinorUnits: 30_000 }]);
  const onlyMonth = { from: day("2024-12-23"), until: day("2024-12-30") };
  expect(salesHistory(monthly, onlyMonth, day("2024-12-31"))?.months.length).toBe(1);
});

it("counts minus on an invoice as a return, as the page does: 7 of 100", () => {
  const line = (documentNumber: string, minorUnits: number, pieces: number) =>
    makeLine({
      soldOn: day("2025-12-05"),
      documentNumber,
      net: { minorUnits, currency: "RON" },
      quantity: { coefficient: pieces, scale: 0 },
    });
  const some = [line("1", 10_000, 10), line("2", -500, -1), line("3", -200, 0)];
  const december = clientSales(some, reach, today)?.months.find(({ month }) => month === "2025-12");
  expect(december).toMatchObject({
    netMinorUnits: 9300,
    salesMinorUnits: 10_000,
    returnsMinorUnits: -700,
    orderCount: 3,
  });
});

describe("the last month", () => {
  const january = "2026-01" as Month;

  it("is closed when the ledger reaches its last days and it is over", () => {
    expect(isMonthClosed(january, day("2026-01-29"), today)).toBe(true);
  });

  it("is open while the ledger ends in its middle, however long ago", () => {
    expect(isMonthClosed(january, day("2026-01-22"), day("2030-01-01"))).toBe(false);
  });

  it("is open on its last day", () => {
    expect(isMonthClosed(january, day("2026-01-31"), day("2026-01-31"))).toBe(false);
  });
});

it("a series has the net of every month", () => {
  const history = salesHistory(lines, reach, today);
  const series = history && salesSeriesOf(history);
  expect(series?.firstMonth).toBe("2024-11");
  expect(series?.minorUnits.reduce((sum, net) => sum + net)).toBe(28_000);
});
