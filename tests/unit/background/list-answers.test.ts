import { describe, expect, it } from "vitest";
import { createListAnswers, type KeptName } from "../../../extension/background/list-answers.ts";
import type { Instant } from "../../../shared/model/day.ts";
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
  let idCount = 0;
  return createListAnswers({
    openStore: async () => store,
    now: () => new Date(Date.UTC(2026, 10, 24, 9, 0, idCount)).toISOString() as Instant,
    newId: () => `id-${++idCount}`,
    readTab: async () => page,
    keepInSession: async (name, value) => {
      kept.set(name, value);
    },
    readInSession: async (name) => kept.get(name),
  });
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
