import { describe, expect, it } from "vitest";
import { stepLine } from "../../../extension/ui/dashboard/charts/step-line.ts";
import { byImportance, type ChangeItem } from "../../../extension/ui/dashboard/market/change-item.ts";
import { readProductNets } from "../../../extension/ui/dashboard/market/product-nets.ts";
import { exportHistory } from "../../../extension/ui/dashboard/offers/export-history.ts";
import { historyEntries, unknownSpans } from "../../../extension/ui/dashboard/offers/history-entries.ts";
import { printCsv } from "../../../shared/csv/print-csv.ts";
import { CurrencyCode } from "../../../shared/model/money.ts";
import { loadDashboardWords } from "../../../shared/words/load-dashboard-words.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { makeOffer, makeSeen, makeWatch } from "../../support/make-offers.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const offer = makeOffer("cafea");
const at = (day: number) => `2026-11-${day}T08:00:00.000Z`;
const seen = [
  makeSeen(offer, at(20), "84.90 RON"),
  makeSeen(offer, at(24), "91.90 RON", { seenBy: "watch" }),
];
const watch = makeWatch(offer, {
  misses: [{ firstAt: at(21), lastAt: at(23), count: 3, reason: "server-error" }],
});

describe("the history of a watched offer", () => {
  it("has the missed checks between the looks, the newest first", () => {
    const kinds = historyEntries(seen, watch).map(({ kind }) => kind);
    expect(kinds).toEqual(["seen", "missed", "seen"]);
  });

  it("is drawn as known until the first missed check, and not again before the next look", () => {
    const size = { width: 400, height: 100, left: 0, right: 0, top: 0, bottom: 0 };
    const values = [
      { at: 0, value: 10 },
      { at: 100, value: 20 },
      { at: 200, value: 20 },
    ];
    const line = stepLine(values, size, { unknownSpans: [{ from: 50, to: 100 }] });
    expect(line.path).toBe("M0 100H100M200 0H400V0");
    expect(line.unknownPath).toBe("M100 100H200V0");
  });

  it("is not known after its last look when checks were missed since", () => {
    expect(unknownSpans(seen.slice(0, 1), watch)).toEqual([
      { from: Date.parse(at(21)), to: Date.parse(at(23)) },
    ]);
  });

  it.each([
    ["ro-RO", "2026-11-24 10:00;;91,90;RON;8,2;91.90 RON;Watch;https://shop.example/cafea"],
    ["en-US", "2026-11-24 10:00,,91.90,RON,8.2,91.90 RON,Watch,https://shop.example/cafea"],
  ])("is a CSV file for a spreadsheet in %s: %s", async (locale, line) => {
    const words = await loadDashboardWords("en");
    const lines = exportHistory({ offer }, historyEntries(seen, watch), { words, locale }).split("\r\n");
    expect(lines[1]).toBe(line);
    expect(lines[2]).toMatch(/2026-11-21 10:00.2026-11-23 10:00.unknown.*The site has a fault.Missed/);
    expect(lines).toHaveLength(5);
  });

  it("keeps a formula of a page a text, and a negative number a number", () => {
    expect(printCsv([["=1+1", { number: "-1,5" }, "a;b"]], ";")).toBe('\uFEFF"\'=1+1";-1,5;"a;b"\r\n');
  });
});

describe("market changes", () => {
  const item = (name: string, fields: object): ChangeItem =>
    ({ name, change: { isUnseen: false }, stakes: [], ...fields }) as unknown as ChangeItem;
  const lei = (minorUnits: number) => ({ minorUnits, currency: "RON" });
  const roubles = (minorUnits: number) => ({ minorUnits, currency: "RUB" });
  const ranked = (items: readonly ChangeItem[], ...currencies: readonly string[]) => {
    const compare = byImportance(currencies.map((code) => CurrencyCode.parse(code)));
    return items.toSorted((a, b) => compare(b, a)).map(({ name }) => name);
  };

  it("stand in the order: not seen, our money at stake, per cent", () => {
    const items = [
      item("seen, 900 lei", { stakes: [lei(90_000)] }),
      item("new, 3 %", { change: { isUnseen: true, changeRatio: 0.03 } }),
      item("new, 100 lei", { change: { isUnseen: true }, stakes: [lei(10_000)] }),
      item("new, −5 %", { change: { isUnseen: true, changeRatio: -0.05 } }),
    ];
    expect(ranked(items, "RON")).toEqual(["new, 100 lei", "new, −5 %", "new, 3 %", "seen, 900 lei"]);
  });

  it("are ranked by money of one currency at a time: 9,000 roubles are not more than 300 lei", () => {
    const items = [
      item("9,000 roubles", { stakes: [roubles(900_000)] }),
      item("nothing known, −90 %", { change: { isUnseen: false, changeRatio: -0.9 } }),
      item("300 lei", { stakes: [lei(30_000)] }),
      item("300 lei and 10 roubles", { stakes: [lei(30_000), roubles(1_000)] }),
      item("1 rouble", { stakes: [roubles(100)] }),
    ];
    expect(ranked(items, "RON", "RUB")).toEqual([
      "300 lei and 10 roubles",
      "300 lei",
      "9,000 roubles",
      "1 rouble",
      "nothing known, −90 %",
    ]);
  });

  it("have at stake what was sold in each currency, that of most lines first", async () => {
    const store = await openTestStore();
    const line = (documentNumber: string, minorUnits: number, currency: string) => ({
      ...makeLine({ documentNumber, sku: "CAFEA-1KG" }),
      net: { minorUnits, currency: CurrencyCode.parse(currency) },
    });
    const lines = [line("F-1", 500_000, "EUR"), line("F-2", 100, "RON"), line("F-3", 100, "RON")];
    await addLedgerBatch(store, lines, (counts) => makeBatch("first", counts));
    const nets = await readProductNets(store);
    expect(nets.currencies).toEqual(["RON", "EUR"]);
    expect(nets.bySku.get("CAFEA-1KG")).toEqual([
      { minorUnits: 200, currency: "RON" },
      { minorUnits: 500_000, currency: "EUR" },
    ]);
  });

  it("have at stake what the product sold in the ledger's last twelve months, not before", async () => {
    const store = await openTestStore();
    const line = (documentNumber: string, soldOn: string) =>
      makeLine({ documentNumber, soldOn, sku: "CAFEA-1KG" });
    await addLedgerBatch(
      store,
      [line("F-1", "2026-03-05"), line("F-2", "2026-02-05"), line("F-3", "2025-01-05")],
      (counts) => makeBatch("first", counts),
    );
    const nets = await readProductNets(store);
    expect(nets.bySku.get("CAFEA-1KG")).toEqual([
      { minorUnits: 2 * line("F", "2026-03-05").net.minorUnits, currency: "RON" },
    ]);
  });
});
