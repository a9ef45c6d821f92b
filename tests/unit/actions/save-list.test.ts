import { beforeEach, describe, expect, it } from "vitest";
import { type ConfirmedRow, findRowOffers, saveList } from "../../../shared/actions/save-list.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { listObservationsOf } from "../../../shared/store/find-offers.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { makeOffer, offerWrites, priceOf, SHOP } from "../../support/make-offers.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const LIST_URL = `https://${SHOP}/cafea`;
const COUNT = 200;
const NOW = "2026-11-24T08:00:00.000Z" as Instant;

let store: Store;
let idCount = 0;

beforeEach(async () => {
  store = await openTestStore();
});

function rowOf(index: number, price: string): ConfirmedRow {
  return {
    name: `Cafea ${index}`,
    url: `https://${SHOP}/p/${index}`,
    price: { price: priceOf(price), vat: "unknown", quote: price },
    evidence: { field: "price", rule: "visible-text", quote: price, before: "", after: "", url: LIST_URL },
    listUrl: LIST_URL,
  };
}

function save(rows: readonly ConfirmedRow[]) {
  const source = { host: SHOP, title: "Cafea", competitorName: "Shop" };
  return saveList({ store, source, rows, now: NOW, newId: () => `seen-${++idCount}` });
}

const shelf = (priceAt: (index: number) => string) =>
  Array.from({ length: COUNT }, (_, index) => rowOf(index, priceAt(index)));

describe("a list that is saved", () => {
  it("keeps 200 prices of one competitor in one write, which one undo takes back", async () => {
    const saved = await save(shelf(() => "84.90 RON"));
    expect(saved).toMatchObject({ newCount: COUNT, changedCount: 0, sameCount: 0 });
    expect(await listRecords(store, "offers")).toHaveLength(COUNT);
    expect(await listRecords(store, "competitors")).toMatchObject([{ name: "Shop", hosts: [SHOP] }]);
    await undoWrite(store, saved.revision);
    const left = await Promise.all(
      (["offers", "observations", "competitors"] as const).map((table) => listRecords(store, table)),
    );
    expect(left).toEqual([[], [], []]);
  });

  it("tells changed prices from the same ones, and keeps the history of each offer", async () => {
    await save(shelf(() => "84.90 RON"));
    const again = await save(shelf((index) => (index < 3 ? "79.90 RON" : "84.900 RON")));
    expect(again).toMatchObject({ newCount: 0, changedCount: 3, sameCount: COUNT - 3 });
    const [first] = await listRecords(store, "offers");
    expect(await listObservationsOf(store, first?.id ?? ("" as never))).toHaveLength(2);
  });

  it("keeps what the offer's own page said of its pack, since a row has no such data", async () => {
    await saveRecords(store, offerWrites(makeOffer("p/1", { pagePack: "500 g" })));
    await save([rowOf(1, "79.90 RON")]);
    expect(await listRecords(store, "offers")).toMatchObject([{ pagePack: "500 g" }]);
  });

  it("keeps what the person wrote of a pack until they empty it, whatever is saved in between", async () => {
    const packOf = async () => (await listRecords(store, "offers"))[0]?.pack;
    await save([{ ...rowOf(1, "84.90 RON"), pack: "6 x 500 g" }]);
    expect(await packOf()).toBe("6 x 500 g");
    await save([rowOf(1, "79.90 RON")]);
    expect(await packOf()).toBe("6 x 500 g");
    await save([{ ...rowOf(1, "79.90 RON"), pack: "" }]);
    expect(await packOf()).toBeUndefined();
  });

  it("counts as new what stands at a known address under another code, as it is saved", async () => {
    await save([{ ...rowOf(1, "84.90 RON"), sku: "CF-1" }]);
    const again = await save([{ ...rowOf(1, "12.50 RON"), sku: "TEA-7" }]);
    expect(again).toMatchObject({ newCount: 1, changedCount: 0 });
    expect((await listRecords(store, "offers")).map(({ sku }) => sku).sort()).toEqual(["CF-1", "TEA-7"]);
  });

  it("reads the shop's offers once, however many rows have codes", async () => {
    await save(shelf(() => "84.90 RON"));
    const coded = Array.from({ length: 50 }, (_, index) => ({
      ...rowOf(COUNT + index, "9.90 RON"),
      sku: `NEW-${index}`,
    }));
    let openCount = 0;
    const { vault } = store;
    const open = (sealed: unknown) => {
      openCount += 1;
      return vault.open(sealed);
    };
    store = { ...store, vault: { ...vault, open } };
    await save(coded);
    expect(openCount).toBeLessThan(2 * COUNT);
  });

  it("knows an offer without a page of its own by its code, whatever it is called next time", async () => {
    const { url: _, ...unlinked } = rowOf(1, "84.90 RON");
    await save([{ ...unlinked, sku: "CF-1" }]);
    const again = await save([{ ...unlinked, sku: "CF-1", name: "Cafea boabe 1 kg" }]);
    expect(again).toMatchObject({ newCount: 0, sameCount: 1 });
  });

  it("goes on with the history of the offer that the person says a row is, wherever it stood before", async () => {
    await save([{ ...rowOf(1, "84.90 RON"), gtin: "5941234567899" }]);
    const [known] = await listRecords(store, "offers");
    if (!known) throw new Error("Nothing was saved.");
    const moved = { ...rowOf(2, "79.90 RON"), gtin: "5941234567899", said: { sameAs: known.id } };
    expect(await save([moved])).toMatchObject({ newCount: 0, changedCount: 1, alikeCount: 0 });
    expect(await listRecords(store, "offers")).toMatchObject([{ id: known.id, url: moved.url }]);
    expect(await listObservationsOf(store, known.id)).toHaveLength(2);
  });

  it("tells how many new ones may be known at another address, and merges none of them", async () => {
    await save([{ ...rowOf(1, "84.90 RON"), gtin: "5941234567899" }]);
    const moved = { ...rowOf(2, "84.90 RON"), gtin: "5941234567899" };
    expect(await save([moved, rowOf(3, "9.90 RON")])).toMatchObject({ newCount: 2, alikeCount: 1 });
    expect(await listRecords(store, "offers")).toHaveLength(3);
  });

  it("knows a row without a page of its own again on another page of the list, and one called alike apart", async () => {
    const { url: _, ...unlinked } = rowOf(1, "84.90 RON");
    await save([unlinked]);
    const again = await save([{ ...unlinked, listUrl: `${LIST_URL}?page=3` }]);
    expect(again).toMatchObject({ newCount: 0, sameCount: 1 });
    const priced = (row: ConfirmedRow) => ({
      ...row,
      prices: [{ price: row.price, flags: [], evidence: row.evidence }],
    });
    const rows = [priced(unlinked), priced({ ...rowOf(1, "12.50 RON"), url: undefined })];
    const found = await findRowOffers(store, { host: SHOP, url: LIST_URL, rows });
    expect(found.map(({ known }) => known?.latest.price.coefficient)).toEqual([8490, undefined]);
  });

  it("goes on with a row that was kept when each page of a list counted for itself, and finds it on all pages then", async () => {
    const second = `${LIST_URL}?page=2`;
    const { url: _, ...unlinked } = { ...rowOf(1, "84.90 RON"), listUrl: second };
    await save([{ ...unlinked, url: `${second}#Cafea%201` }]);
    const rows = [{ ...unlinked, prices: [] }];
    const [found] = await findRowOffers(store, { host: SHOP, url: second, rows });
    expect(found?.known?.latest.price.coefficient).toBe(8490);
    expect(await save([{ ...unlinked, url: `${LIST_URL}#Cafea%201` }])).toMatchObject({ sameCount: 1 });
    expect(await save([{ ...unlinked, listUrl: `${LIST_URL}?page=3` }])).toMatchObject({ sameCount: 1 });
    expect(await listRecords(store, "offers")).toHaveLength(1);
  });
});
