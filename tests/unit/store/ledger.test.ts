import { beforeEach, describe, expect, it } from "vitest";
import { Client } from "../../../shared/model/client.ts";
import type { Day } from "../../../shared/model/day.ts";
import type { ImportBatchId, SegmentId, SourceId } from "../../../shared/model/ids.ts";
import { Product } from "../../../shared/model/product.ts";
import type { SalesLine } from "../../../shared/model/sales-line.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { clientIdOf, productIdOf } from "../../../shared/store/identity.ts";
import { compactLedger } from "../../../shared/store/ledger/compact-ledger.ts";
import { ledgerSpan } from "../../../shared/store/ledger/ledger-span.ts";
import { totalsOfLedger } from "../../../shared/store/ledger/ledger-totals.ts";
import { listSalesLines, readSalesPage } from "../../../shared/store/ledger/read-sales-page.ts";
import { totalsOfSegments } from "../../../shared/store/ledger/segment-totals.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoBatch } from "../../../shared/store/undo-batch.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const MAIN = "main" as SourceId;
let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
const add = (id: string, lines: readonly SalesLine[]) =>
  addLedgerBatch(store, lines, (counts) => makeBatch(id, counts));
const clientOf = (code: string) => clientIdOf("main" as SourceId, code);
const netOf = async (scope = {}) =>
  (await listSalesLines(store, scope)).reduce((sum, { net }) => sum + net.minorUnits, 0);

/** 7,000 lines of 70 clients over 100 days, every tenth without a client. */
const manyLines = Array.from({ length: 7000 }, (_, index) =>
  makeLine({
    documentNumber: `F-${Math.floor(index / 5)}`,
    soldOn: new Date(Date.UTC(2026, 0, 1 + (Math.floor(index / 5) % 100))).toISOString().slice(0, 10),
    clientCode: Math.floor(index / 5) % 10 === 0 ? undefined : `C-${Math.floor(index / 5) % 70}`,
    sku: `SKU-${index % 13}`,
    lineNumber: index % 5,
    net: { minorUnits: index + 1, currency: "RON" },
  }),
);

describe("a ledger", () => {
  it("gives back a line as it was, its client known by its code", async () => {
    const line = makeLine({
      lineNumber: 3,
      documentType: "credit-note",
      net: { minorUnits: -2500, currency: "RON" },
    });
    await add("one", [line]);
    expect(await listSalesLines(store, {})).toEqual([{ ...line, clientId: clientOf("C-1") }]);
  });

  it("keeps two equal lines of one document as two, as real ledgers have them", async () => {
    await add("one", [makeLine(), makeLine({ occurrence: 1 })]);
    expect(await netOf()).toBe(5000);
  });

  it("adds nothing when the same 7,000 lines come again in another order", async () => {
    await add("one", manyLines);
    const again = await add("two", manyLines.toReversed());
    expect(again).toMatchObject({ addedCount: 0, changedCount: 0, sameCount: 7000 });
    expect(await netOf()).toBe((7000 * 7001) / 2);
  });

  it("replaces a document that was corrected and leaves its neighbour", async () => {
    await add("one", [makeLine(), makeLine({ documentNumber: "F-2" })]);
    const report = await add("two", [makeLine({ net: { minorUnits: 2400, currency: "RON" } })]);
    expect(report).toMatchObject({ addedCount: 0, changedCount: 1 });
    expect(await netOf()).toBe(2400 + 2500);
  });

  it("knows its span and labels without opening a block", async () => {
    expect(await ledgerSpan(store)).toBeUndefined();
    await addLedgerBatch(store, manyLines, () => makeBatch("one", { label: "generated" }));
    const span = { firstDay: "2026-01-01", lastDay: "2026-04-10", labels: ["generated"] };
    expect(await ledgerSpan(store)).toEqual({ ...span, sources: [{ source: "main", ...span }] });
  });
});

describe("undoing an import", () => {
  it("leaves everything as it was before, replaced documents and new clients included", async () => {
    await add("one", [makeLine(), makeLine({ documentNumber: "F-2" })]);
    const before = await canonicalDump(store);
    const client = Client.parse({ id: "new", name: "Nou SRL", status: "active", codes: [], tags: [] });
    await addLedgerBatch(
      store,
      [makeLine({ sku: "ALT" }), ...manyLines.slice(100)],
      (counts) => makeBatch("two", counts),
      [{ table: "clients", record: client }],
    );
    expect(await canonicalDump(store)).not.toBe(before);
    await undoBatch(store, "two" as ImportBatchId);
    expect(await canonicalDump(store)).toBe(before);
    expect(await compactLedger(store)).toBeGreaterThan(0);
    expect(await canonicalDump(store)).toBe(before);
  });

  it("lets the file be imported again afterwards", async () => {
    await add("one", manyLines);
    await undoBatch(store, "one" as ImportBatchId);
    expect(await add("two", manyLines)).toMatchObject({ addedCount: 7000 });
  });
});

describe("a page of sales", () => {
  beforeEach(() => add("one", manyLines));

  it("goes through all 7,000 lines in pages of 999 without a gap or a repetition", async () => {
    const pages: SalesLine[] = [];
    let after: string | undefined;
    do {
      const page = await readSalesPage(store, {}, after, 999);
      pages.push(...page.lines);
      after = page.next;
    } while (after !== undefined);
    expect(pages).toEqual(await listSalesLines(store, {}));
    expect(new Set(pages.map(({ net }) => net.minorUnits)).size).toBe(7000);
  });

  it("says on the first page how many lines the client has in all", async () => {
    const scope = { clientIds: [clientOf("C-7")] };
    const page = await readSalesPage(store, scope, undefined, 10);
    expect(page.lines).toHaveLength(10);
    expect(page.totalCount).toBe(manyLines.filter(({ clientCode }) => clientCode === "C-7").length);
  });

  it("does not count the five lines of a document on a late page that a correction made one", async () => {
    const last = manyLines.findLast(({ clientCode }) => clientCode === "C-69");
    await add("correction", [{ ...(last ?? makeLine()), sku: "ALT" }]);
    expect((await readSalesPage(store, {}, undefined, 10)).totalCount).toBe(7000 - 5 + 1);
  });

  it("keeps to the days asked for, both included", async () => {
    const lines = await listSalesLines(store, { from: "2026-02-01" as Day, to: "2026-02-02" as Day });
    expect(new Set(lines.map(({ soldOn }) => soldOn))).toEqual(new Set(["2026-02-01", "2026-02-02"]));
    expect(lines).toHaveLength(manyLines.filter(({ soldOn }) => /2026-02-0[12]/.test(soldOn)).length);
  });

  it("finds the lines that name no client", async () => {
    const lines = await listSalesLines(store, { unassigned: true });
    expect(lines).toHaveLength(700);
    expect(lines.every(({ clientId }) => clientId === undefined)).toBe(true);
  });

  it("follows a segment's rule to the clients that fit it now", async () => {
    const record = Client.parse({
      id: clientOf("C-7"),
      name: "Șapte",
      status: "active",
      codes: [],
      tags: [],
      country: "România",
    });
    const segment = Segment.parse({
      id: "ro",
      name: "RO",
      conditions: [{ field: "country", values: ["românia"] }],
    });
    await saveRecords(store, [
      { table: "clients", record },
      { table: "segments", record: segment },
    ]);
    const lines = await listSalesLines(store, { segmentId: "ro" as SegmentId });
    expect(new Set(lines.map(({ clientCode }) => clientCode))).toEqual(new Set(["C-7"]));
  });

  it("counts of a segment's clients only the products of its rule, on every page and in every total", async () => {
    const lines = ["COFFEE", "TEA", "COFFEE", "WATER"].map((sku, index) =>
      makeLine({
        sku,
        documentNumber: `P-${index}`,
        net: { minorUnits: 100 * (index + 1), currency: "RON" },
      }),
    );
    await add("products", lines);
    const product = (sku: string, category: string, mergedIds: readonly string[] = []) =>
      Product.parse({ id: productIdOf(MAIN, sku), source: "main", sku, name: sku, category, mergedIds });
    const rule = { conditions: [], productConditions: [{ field: "category", values: ["hot drinks"] }] };
    await saveRecords(store, [
      { table: "products", record: product("COFFEE", "Hot drinks", [productIdOf(MAIN, "TEA")]) },
      { table: "products", record: product("WATER", "Cold drinks") },
      { table: "segments", record: Segment.parse({ id: "hot", name: "Hot", ...rule }) },
    ]);
    const scope = { segmentId: "hot" as SegmentId, clientIds: [clientOf("C-1")] };
    const saved = Client.parse({ id: clientOf("C-1"), name: "C-1", status: "active", codes: [], tags: [] });
    await saveRecords(store, [{ table: "clients", record: saved }]);
    const wanted = await listSalesLines(store, scope);
    expect(wanted.filter(({ documentNumber }) => documentNumber.startsWith("P-"))).toHaveLength(3);
    expect(wanted.every(({ sku }) => sku !== "WATER")).toBe(true);
    const draft = Segment.parse({ id: "draft", name: "Draft", ...rule });
    const totals = await totalsOfLedger(store, "product", { segment: draft });
    // Tea was merged into coffee, so that its lines are coffee's.
    expect(totals.map(({ key, netMinorUnits }) => [key, netMinorUnits])).toEqual([["COFFEE", 600]]);
    const page = await readSalesPage(store, { segment: draft }, undefined, 2);
    expect([page.totalCount, page.lines.length]).toEqual([3, 2]);
  });
});

describe("totals", () => {
  it("by client, month and product add up to the same sum to the ban, unassigned included", async () => {
    await add("one", manyLines);
    for (const by of ["client", "month", "product"] as const) {
      const totals = await totalsOfLedger(store, by);
      expect(totals.reduce((sum, total) => sum + total.netMinorUnits, 0)).toBe((7000 * 7001) / 2);
    }
    expect((await totalsOfLedger(store, "client")).find(({ key }) => key === "")?.lineCount).toBe(700);
    expect((await totalsOfLedger(store, "month")).map(({ key }) => key).toSorted()).toEqual([
      "2026-01",
      "2026-02",
      "2026-03",
      "2026-04",
    ]);
  });

  it("by segment are those of the clients that fit now, a client of two segments in both", async () => {
    await add("one", [
      makeLine({ clientCode: "C-1" }),
      makeLine({ documentNumber: "F-2", clientCode: "C-2", soldOn: "2026-03-09" }),
      makeLine({ documentNumber: "F-3", clientCode: "C-2", net: { minorUnits: 100, currency: "EUR" } }),
      makeLine({ documentNumber: "F-4", clientCode: undefined }),
    ]);
    const client = (code: string, country: string) => ({
      table: "clients" as const,
      record: Client.parse({
        id: clientOf(code),
        name: code,
        status: "active",
        codes: [],
        tags: [],
        country,
      }),
    });
    const segment = (id: string, conditions: object[]) => ({
      table: "segments" as const,
      record: Segment.parse({ id, name: id, conditions }),
    });
    await saveRecords(store, [
      client("C-1", "România"),
      client("C-2", "Moldova"),
      segment("all", []),
      segment("bg", [{ field: "country", values: ["Bulgaria"] }]),
      segment("md", [{ field: "country", values: ["moldova"] }]),
    ]);
    const sums = (await totalsOfSegments(store)).map(
      ({ key, currency, netMinorUnits, lineCount }) => `${key}: ${netMinorUnits} ${currency}, ${lineCount}`,
    );
    expect(sums.toSorted()).toEqual([
      "all: 100 EUR, 1",
      "all: 5000 RON, 2",
      "md: 100 EUR, 1",
      "md: 2500 RON, 1",
    ]);
    const earlier = await totalsOfSegments(store, { to: "2026-03-05" as Day });
    expect(earlier.find(({ key, currency }) => key === "all" && currency === "RON")?.netMinorUnits).toBe(
      2500,
    );
  });
});
