import { beforeEach, expect, it } from "vitest";
import { mergeRecords, planMerge } from "../../../shared/actions/merge-records.ts";
import type { ConfirmedRow } from "../../../shared/actions/save-list.ts";
import {
  findPriceListPrices,
  type PriceListOwner,
  savePriceList,
} from "../../../shared/actions/save-price-list.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { CompetitorId } from "../../../shared/model/ids.ts";
import { listObservationsOf } from "../../../shared/store/find-offers.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { priceOf } from "../../support/make-offers.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const NOW = "2026-11-24T08:00:00.000Z" as Instant;
const NORDMETAL: PriceListOwner = { name: "Nordmetal SRL" };

let store: Store;
let idCount = 0;

beforeEach(async () => {
  store = await openTestStore();
});

function rowOf(fileUrl: string, index: number, price: string): ConfirmedRow {
  const address = `${fileUrl}#NM-${index}`;
  return {
    name: `Profil ${index}`,
    sku: `NM-${index}`,
    url: address,
    price: { price: priceOf(price), vat: "excluded", quote: price },
    evidence: {
      field: "price",
      rule: "price-list",
      quote: `NM-${index} Profil ${index} ${price}`,
      before: "",
      after: "",
      url: `${fileUrl}#page=2`,
      file: { name: "nordmetal.pdf", page: 2, contentHash: "ab" },
    },
    listUrl: fileUrl,
  };
}

function save(owner: PriceListOwner, fileUrl: string, price: string, count = 3) {
  const rows = Array.from({ length: count }, (_, index) => rowOf(fileUrl, index, price));
  const newId = () => `seen-${++idCount}`;
  return savePriceList({ store, owner, title: "nordmetal.pdf", rows, now: NOW, newId });
}

it("keeps 200 prices of a firm without a site in one write, each with its page and file, and takes all back by one undo", async () => {
  const saved = await save(NORDMETAL, "pdf:ab", "12.50 MDL", 200);
  expect(saved).toMatchObject({ newCount: 200, changedCount: 0, sameCount: 0 });
  expect(await listRecords(store, "competitors")).toMatchObject([{ name: "Nordmetal SRL", hosts: [] }]);
  const [observation] = await listRecords(store, "observations");
  expect(observation?.evidence[0]?.file).toEqual({ name: "nordmetal.pdf", page: 2, contentHash: "ab" });
  await undoWrite(store, saved.revision);
  const left = await Promise.all(
    (["offers", "observations", "competitors"] as const).map((table) => listRecords(store, table)),
  );
  expect(left).toEqual([[], [], []]);
});

it("goes on with the history of an offer when next month's file has its code, however the firm is written", async () => {
  await save(NORDMETAL, "pdf:november", "12.50 MDL");
  const again = await save({ name: " nordmetal  srl" }, "pdf:december", "13.00 MDL");
  expect(again).toMatchObject({ newCount: 0, changedCount: 3, sameCount: 0 });
  expect(await listRecords(store, "competitors")).toMatchObject([{ name: "Nordmetal SRL" }]);
  const [offer] = await listRecords(store, "offers");
  if (!offer) throw new Error("An offer was saved.");
  expect(await listObservationsOf(store, offer.id)).toHaveLength(2);
});

it("knows the last price of each row once the firm is named, and none of another firm's", async () => {
  await save(NORDMETAL, "pdf:november", "12.50 MDL");
  const row = { name: "Profil 1", sku: "NM-1", prices: [] };
  const list = { url: "pdf:december", rows: [row, { ...row, sku: "NM-9" }] };
  const known = await findPriceListPrices(store, NORDMETAL, list);
  expect(known.map((price) => price?.latest.price.coefficient)).toEqual([1250, undefined]);
  expect(await findPriceListPrices(store, { name: "Sudmetal" }, list)).toEqual([undefined, undefined]);
});

it("belongs to the competitor that was chosen, and keeps its site", async () => {
  const id = "nord" as CompetitorId;
  await saveRecords(store, [{ table: "competitors", record: { id, name: "Nord", hosts: ["nord.example"] } }]);
  await save({ id, name: "Nord" }, "pdf:ab", "12.50 MDL");
  expect(await listRecords(store, "competitors")).toEqual([
    expect.objectContaining({ id, name: "Nord", hosts: ["nord.example"] }),
  ]);
  const offers = await listRecords(store, "offers");
  expect(new Set(offers.map(({ competitorId }) => competitorId))).toEqual(new Set([id]));
});

it("goes on with the offers of a firm that was merged into another since", async () => {
  await save(NORDMETAL, "pdf:november", "12.50 MDL");
  const [merged] = await listRecords(store, "competitors");
  const group = "group" as CompetitorId;
  await saveRecords(store, [{ table: "competitors", record: { id: group, name: "Grup Nord", hosts: [] } }]);
  if (!merged) throw new Error("A competitor was saved.");
  const plan = await planMerge({ store, table: "competitors", keepId: group, otherIds: [merged.id] });
  if (!plan.ok) throw new Error(plan.problem.code);
  await mergeRecords({ store, plan: plan.value });
  const again = await save({ name: "Grup Nord" }, "pdf:december", "13.00 MDL");
  expect(again).toMatchObject({ newCount: 0, changedCount: 3 });
});
