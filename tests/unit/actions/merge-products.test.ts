import { beforeEach, describe, expect, it } from "vitest";
import { archiveRecords } from "../../../shared/actions/archive-records.ts";
import { editRecord } from "../../../shared/actions/edit-record.ts";
import { mergeRecords, planMerge } from "../../../shared/actions/merge-records.ts";
import { saveOffer } from "../../../shared/actions/save-offer.ts";
import { Capture } from "../../../shared/model/capture.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { Match } from "../../../shared/model/match.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { competitorIdOf } from "../../../shared/store/identity.ts";
import { totalsOfLedger } from "../../../shared/store/ledger/ledger-totals.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { findRecord } from "../../../shared/store/read-merged-ids.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { importText } from "../../support/import-text.ts";
import { makeClient, makeProduct } from "../../support/make-records.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const NOW = "2026-11-24T09:00:00.000Z" as Instant;

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});

describe("two products that became one", () => {
  const coffee = makeProduct("CAFEA-1KG", { category: "Cafea" });
  const tea = makeProduct("CEAI-50", { category: "Ceai" });
  const products = { table: "products", keepId: coffee.id, otherIds: [tea.id] } as const;
  const match = (id: string, offerId: string, productId: string, state: string) =>
    ({ table: "matches", record: Match.parse({ id, offerId, productId, state }) }) as const;

  beforeEach(async () => {
    const lines = [
      makeLine({ lineNumber: 1 }),
      makeLine({ lineNumber: 2 }),
      makeLine({ lineNumber: 3, sku: "CEAI-50" }),
    ];
    await addLedgerBatch(store, lines, (counts) => makeBatch("first", counts));
    await saveRecords(store, [
      { table: "products", record: coffee },
      { table: "products", record: tea },
      match("m1", "o1", coffee.id, "confirmed"),
      match("m2", "o1", tea.id, "rejected"),
      match("m3", "o2", tea.id, "suggested"),
    ]);
  });

  it("have their lines under one SKU and one answer for each offer", async () => {
    const plan = await planMerge({ store, ...products });
    expect(plan.ok && plan.value.movedCounts).toMatchObject({ salesLines: 1, matches: 2 });
    await mergeRecords({ store, plan: products });
    expect(await totalsOfLedger(store, "product")).toMatchObject([{ key: "CAFEA-1KG", lineCount: 3 }]);
    const lines = await listSalesLines(store, {});
    expect(new Set(lines.map(({ sku }) => sku))).toEqual(new Set(["CAFEA-1KG"]));
    expect(await listRecords(store, "matches")).toEqual([
      { id: "m1", offerId: "o1", productId: coffee.id, state: "confirmed" },
      { id: "m3", offerId: "o2", productId: coffee.id, state: "suggested" },
    ]);
  });

  it("count for a segment by themselves where one stands again and is still claimed", async () => {
    await saveRecords(store, [{ table: "products", record: { ...coffee, mergedIds: [tea.id] } }]);
    const segment = Segment.parse({
      id: "coffee",
      name: "Coffee",
      conditions: [],
      productConditions: [{ field: "category", values: ["Cafea"] }],
    });
    const client = makeClient("C-1");
    await saveRecords(store, [{ table: "clients", record: client }]);
    const lines = await listSalesLines(store, { segment });
    expect(lines.map(({ sku }) => sku)).toEqual(["CAFEA-1KG", "CAFEA-1KG"]);
  });

  it("keep the SKU of the one that remains when a price list names the other", async () => {
    await mergeRecords({ store, plan: products });
    const list = "SKU;Product name;Category;Price;Currency\nCEAI-50;Ceai de tei;Ceaiuri;5,00;RON\n";
    await importText(store, list);
    expect(await listRecords(store, "products")).toMatchObject([
      { id: coffee.id, sku: "CAFEA-1KG", name: "CAFEA-1KG", category: "Cafea" },
    ]);
    expect(await importText(store, list)).toMatchObject({ isWritten: false });
  });
});

describe("competitors", () => {
  const capture = (host: string) => ({
    ...Capture.parse({
      url: `https://${host}/p`,
      pageTitle: "Cafea",
      host,
      otherPrices: [],
      flags: [],
      evidence: [],
    }),
    name: "Cafea",
    competitorName: host,
    price: {
      price: { coefficient: 8490, scale: 2, currency: "RON" as never },
      vat: "included" as const,
      quote: "84,90 lei",
    },
  });
  let count = 0;
  const clip = (host: string) =>
    saveOffer({
      store,
      capture: capture(host),
      now: NOW,
      newId: () => `v-${++count}`,
    });

  it("that became one have both hosts and all offers, and the next clip on either host is theirs", async () => {
    await clip("a.example");
    await clip("b.example");
    const plan = {
      table: "competitors",
      keepId: competitorIdOf("a.example"),
      otherIds: [competitorIdOf("b.example")],
    } as const;
    const before = await canonicalDump(store);
    const merged = await mergeRecords({ store, plan });
    if (!merged.ok) throw new Error(merged.problem.code);
    await undoWrite(store, merged.value.revision);
    expect(await canonicalDump(store)).toBe(before);
    await mergeRecords({ store, plan });
    const hosts = ["a.example", "b.example"];
    expect(await listRecords(store, "competitors")).toMatchObject([{ id: plan.keepId, hosts }]);
    await clip("b.example");
    expect(await listRecords(store, "competitors")).toMatchObject([{ id: plan.keepId, hosts }]);
    const offers = await listRecords(store, "offers");
    expect(offers.map(({ competitorId }) => competitorId)).toEqual([plan.keepId, plan.keepId]);
    expect((await findRecord(store, "competitors", competitorIdOf("b.example")))?.id).toBe(plan.keepId);
  });

  it("that were archived are back with the next clip, with the country that a person gave them", async () => {
    await clip("a.example");
    const ids = [competitorIdOf("a.example")];
    await editRecord({
      store,
      table: "competitors",
      id: competitorIdOf("a.example"),
      changes: { country: "MD" },
    });
    await archiveRecords({ store, table: "competitors", ids, now: NOW });
    const [offer] = await listRecords(store, "offers");
    if (offer) await archiveRecords({ store, table: "offers", ids: [offer.id], now: NOW });
    await clip("a.example");
    const [competitor] = await listRecords(store, "competitors");
    expect([competitor?.country, competitor?.archivedAt]).toEqual(["MD", undefined]);
    expect((await listRecords(store, "offers"))[0]?.archivedAt).toBeUndefined();
  });
});
