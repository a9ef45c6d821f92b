import { describe, expect, it } from "vitest";
import { createListAnswers, type KeptName } from "../../../extension/background/list-answers.ts";
import { savedRowsOf } from "../../../extension/ui/captured-list/chosen-rows.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { ListDraft } from "../../../shared/model/list-draft.ts";
import { competitorIdOf } from "../../../shared/store/identity.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { makeCompetitor, makeOffer, makeSeen, priceOf } from "../../support/make-offers.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const URL_OF_LIST = "https://shop.example.ro/ceai";

const rowAt = (name: string, selector: string) => ({
  name,
  prices: [
    {
      price: {
        price: { coefficient: 1850, scale: 2, currency: "RON" },
        vat: "unknown",
        quote: "18,50 lei",
      },
      flags: [],
      evidence: {
        field: "price",
        rule: "visible-text",
        selector,
        quote: "18,50 lei",
        before: "",
        after: "",
        url: URL_OF_LIST,
      },
    },
  ],
});

const LIST = {
  url: URL_OF_LIST,
  host: "shop.example.ro",
  title: "Ceai",
  columns: [{ title: "" }],
  proposedColumn: 0,
  rows: [rowAt("Sencha", "li:nth-child(1) b"), rowAt("Assam", "li:nth-child(2) b"), rowAt("Mentă", "p b")],
  isCut: false,
};

async function openBackground(page: unknown) {
  const store = await openTestStore();
  const kept = new Map<KeptName, unknown>();
  const clock = { minute: 0 };
  let idCount = 0;
  const answers = createListAnswers({
    openStore: async () => store,
    now: () => new Date(Date.UTC(2026, 10, 24, 9, clock.minute)).toISOString() as Instant,
    newId: () => `id-${++idCount}`,
    readTab: async () => page,
    keepInSession: async (parts) => {
      for (const [name, value] of Object.entries(parts)) kept.set(name as KeptName, value);
    },
    readInSession: async (name) => kept.get(name),
  });
  return { ...answers, store, clock };
}

describe("how many offers a page lists", () => {
  it("is 3 for a list, and 0 for none", async () => {
    const ofList = await openBackground(LIST);
    expect(await ofList["list.count"]({ tabId: 1 })).toEqual({ ok: true, value: { count: 3 } });
    const ofOther = await openBackground(null);
    expect(await ofOther["list.count"]({ tabId: 1 })).toEqual({ ok: true, value: { count: 0 } });
  });

  it("is 0 where the page's own price stands in no row of it", async () => {
    const answers = await openBackground(LIST);
    const countAt = async (priceAt: string) => answers["list.count"]({ tabId: 1, priceAt });
    expect(await countAt("li:nth-child(2) b")).toEqual({ ok: true, value: { count: 3 } });
    expect(await countAt("main > strong")).toEqual({ ok: true, value: { count: 0 } });
  });
});

describe("a list that was asked for in the popup", () => {
  it("is told to be wanted once, in its own tab only", async () => {
    const answers = await openBackground(LIST);
    const isWantedIn = async (tabId: number) => {
      const reply = await answers["list.capture"]({ tabId });
      return reply.ok && reply.value.isWanted;
    };
    await answers["list.want"]({ tabId: 7 });
    expect([await isWantedIn(8), await isWantedIn(7), await isWantedIn(7)]).toEqual([false, true, false]);
  });
});

describe("a row with the barcode of an offer that stands at another address", () => {
  const GTIN = "5941234567899";
  const coded = { ...LIST, rows: [{ ...LIST.rows[0], gtin: GTIN }, ...LIST.rows.slice(1)] };

  it("is no known one, and asks whether it is the same", async () => {
    const known = makeOffer("sencha-vechi", {
      name: "Sencha",
      gtin: GTIN,
      competitorId: competitorIdOf("shop.example.ro"),
    });
    const { store, ...background } = await openBackground(coded);
    await saveRecords(store, [
      { table: "competitors", record: makeCompetitor("shop.example.ro") },
      { table: "offers", record: known },
      { table: "observations", record: makeSeen(known, "2026-11-01T08:00:00.000Z", "17.20 RON") },
    ]);
    const reply = await background["list.capture"]({ tabId: 1 });
    expect(reply.ok && reply.value.known).toEqual([null, null, null]);
    expect(reply.ok && reply.value.alike).toEqual([
      { offerId: known.id, name: "Sencha", foundBy: "gtin", price: priceOf("17.20 RON") },
      null,
      null,
    ]);
  });
});

it("a list that was asked for is wanted no more when the panel could not open", async () => {
  const answers = await openBackground(LIST);
  await answers["list.want"]({ tabId: 7 });
  await answers["list.want"]({});
  expect(await answers["list.capture"]({ tabId: 7 })).toMatchObject({ value: { isWanted: false } });
});

describe("a list that was saved", () => {
  const draft = ListDraft.parse({
    pages: [{ list: LIST, known: [null, null, null] }],
    column: 0,
    changes: { [`${URL_OF_LIST}#Assam`]: { isTicked: false } },
  });
  const request = {
    host: "shop.example.ro",
    title: "Ceai",
    siteName: "Ceainăria",
    rows: savedRowsOf(draft),
    pages: [{ url: URL_OF_LIST, rowCount: 3 }],
  };
  async function saveDraft() {
    const background = await openBackground(LIST);
    await background["list.keep"]({ draft });
    const saved = await background["list.save"](request);
    if (!saved.ok) throw new Error(saved.problem.code);
    const kept = async () => {
      const reply = await background["list.kept"]({});
      return reply.ok ? reply.value : {};
    };
    return { ...background, revision: saved.value.revision, kept };
  }

  it("is no draft any more, and still told of to who asks later", async () => {
    const { kept, revision } = await saveDraft();
    expect(await kept()).toMatchObject({ saved: { revision, newCount: 2 } });
    expect(await kept()).not.toHaveProperty("draft");
  });

  it("is told of for a quarter of an hour", async () => {
    const { kept, clock } = await saveDraft();
    clock.minute = 14;
    expect(await kept()).toHaveProperty("saved");
    clock.minute = 16;
    expect(await kept()).toEqual({});
  });

  it("comes back as it was put together when it is taken back, and says what stays", async () => {
    const { kept, revision, store, ...background } = await saveDraft();
    const [offer] = await listRecords(store, "offers");
    if (!offer) throw new Error("Nothing was saved.");
    await saveRecords(store, [{ table: "offers", record: { ...offer, brand: "Teilor" } }]);
    expect(await background["list.undo"]({ revision })).toEqual({ ok: true, value: { keptCount: 1 } });
    expect(await kept()).toMatchObject({ draft, saved: { revision, keptCount: 1 } });
    expect(await listRecords(store, "offers")).toHaveLength(1);
  });

  it("comes back also when it is taken back after half an hour, and the undo is told of", async () => {
    const { kept, revision, clock, ...background } = await saveDraft();
    clock.minute = 30;
    await background["list.undo"]({ revision });
    expect(await kept()).toMatchObject({ draft, saved: { revision, keptCount: 0 } });
  });

  it("is not saved once more from a second window, and stays there to be taken back", async () => {
    const { kept, revision, store, ...background } = await saveDraft();
    expect(await background["list.save"](request)).toEqual({ ok: false, problem: { code: "list-changed" } });
    expect(await listRecords(store, "observations")).toHaveLength(2);
    expect(await kept()).toMatchObject({ saved: { revision } });
  });

  it("is not saved from a window that has not seen how another one went on with it", async () => {
    const { store, ...background } = await openBackground(LIST);
    const longer = { ...draft, pages: [...draft.pages, ...draft.pages] };
    await background["list.keep"]({ draft: longer });
    expect(await background["list.save"](request)).toMatchObject({ problem: { code: "list-changed" } });
    expect(await listRecords(store, "offers")).toEqual([]);
    expect(await background["list.kept"]({})).toEqual({ ok: true, value: { draft: longer } });
  });

  it("keeps its pages while the person only ticks", async () => {
    const { kept, ...background } = await saveDraft();
    await background["list.keep"]({ draft });
    await background["list.choose"]({ column: 0, changes: {} });
    expect(await kept()).toEqual({ draft: { ...draft, changes: {} } });
  });

  it("is told of no more once the next one is begun", async () => {
    const { kept, ...background } = await saveDraft();
    await background["list.keep"]({ draft });
    expect(await kept()).toEqual({ draft });
  });

  it("is of the firm whose site it stood on, as the person calls it, whatever page is in front by then", async () => {
    const { store, ...background } = await openBackground(LIST);
    await background["list.keep"]({ draft });
    await background["list.save"](request);
    const [firm] = await listRecords(store, "competitors");
    expect(firm?.name).toBe("Ceainăria");
    if (firm) await saveRecords(store, [{ table: "competitors", record: { ...firm, name: "Teilor SRL" } }]);
    await background["list.keep"]({ draft });
    await background["list.save"](request);
    expect(await listRecords(store, "competitors")).toMatchObject([{ name: "Teilor SRL" }]);
  });
});
