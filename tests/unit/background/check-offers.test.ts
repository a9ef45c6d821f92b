import { parseHTML } from "linkedom";
import { beforeEach, describe, expect, it } from "vitest";
import { createChecker } from "../../../extension/background/check-offers.ts";
import type { FetchedPage } from "../../../extension/background/fetch-page.ts";
import { makeDue } from "../../../shared/actions/change-watch.ts";
import { asksToLogIn } from "../../../shared/capture/find-login.ts";
import { readStructuredPage } from "../../../shared/capture/read-structured-page.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { Recipe } from "../../../shared/model/recipe.ts";
import { listObservationsOf } from "../../../shared/store/find-offers.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord, listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { makeOffer, makeSeen, makeWatch, offerWrites, SHOP } from "../../support/make-offers.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const START = Date.parse("2026-11-24T10:00:00.000Z");

let store: Store;
let clock: number;
let allowed: boolean;
/** Answers by path; each request with the time when it was made and how many were under way. */
let answers: Map<string, FetchedPage | Error>;
let requests: { readonly url: string; readonly at: number; readonly atOnce: number }[];

beforeEach(async () => {
  store = await openTestStore();
  clock = START;
  allowed = true;
  answers = new Map();
  requests = [];
});

function checker(openStore = async () => store) {
  let idCount = 0;
  let underWay = 0;
  return createChecker({
    openStore,
    now: () => new Date(clock).toISOString() as Instant,
    newId: () => `seen-${clock}-${++idCount}`,
    random: () => 0.5,
    pause: async (ms) => {
      clock += ms;
    },
    isAllowed: async () => allowed,
    fetchPage: async (url) => {
      underWay++;
      requests.push({ url, at: clock, atOnce: underWay });
      await Promise.resolve();
      underWay--;
      const answer = answers.get(new URL(url).pathname.slice(1)) ?? page(url, "84.90");
      if (answer instanceof Error) throw answer;
      return answer;
    },
    parsePage: async (html, url, recipes) => {
      const { document } = parseHTML(html);
      return { capture: readStructuredPage(document, url, recipes), asksToLogIn: asksToLogIn(document) };
    },
  });
}

function page(url: string, price: string): FetchedPage {
  const product = { "@type": "Product", name: "Cafea", offers: { price, priceCurrency: "RON" } };
  const script = `<script type="application/ld+json">${JSON.stringify(product)}</script>`;
  return { kind: "page", url, html: `<html><head><title>Cafea</title>${script}</head><body></body></html>` };
}

async function watched(...paths: string[]) {
  const offers = paths.map((path) => makeOffer(path));
  for (const offer of offers)
    await saveRecords(
      store,
      offerWrites(offer, [makeSeen(offer, "2026-11-24T07:00:00.000Z", "84.90 RON")], makeWatch(offer)),
    );
  return offers;
}

const stateOf = async (offer: ReturnType<typeof makeOffer>) =>
  (await getRecord(store, "watches", offer.id))?.state;

describe("offers that are due", () => {
  it("of one shop are asked for one at a time, at least 5 seconds apart", async () => {
    await watched("a", "b", "c");
    await checker().checkDue();
    expect(requests).toHaveLength(3);
    expect(requests.map(({ atOnce }) => atOnce)).toEqual([1, 1, 1]);
    const gaps = requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5000);
  });

  it("have their new price, their next check and nothing due afterwards", async () => {
    const [offer] = await watched("a");
    if (!offer) throw new Error("no offer");
    answers.set("a", page(offer.url, "91.90"));
    await checker().checkDue();
    expect((await listObservationsOf(store, offer.id)).map(({ price }) => price.coefficient)).toEqual([
      8490, 9190,
    ]);
    const watch = await getRecord(store, "watches", offer.id);
    expect(watch?.unseenSince).toBe("2026-11-24T10:00:00.000Z");
    expect(Date.parse(watch?.nextAt ?? "")).toBeGreaterThan(START + 86_400_000);
    await checker().checkDue();
    expect(requests).toHaveLength(1);
  });

  it("read by a recipe note that it found their price; a page without its place says nothing of it", async () => {
    const [offer] = await watched("a", "b");
    if (!offer) throw new Error("no offer");
    const { hostname: host } = new URL(offer.url);
    const recipe = Recipe.parse({
      id: "r1",
      host,
      fields: { price: { anchors: [{ by: "css", selector: ".cost" }], sample: "84,90 lei" } },
      madeAt: "2026-11-20T08:00:00.000Z",
    });
    await saveRecords(store, [{ table: "recipes", record: recipe }]);
    const html = `<html lang="ro"><body><b class="cost">84,90 lei</b></body></html>`;
    answers.set("a", { kind: "page", url: offer.url, html });
    await checker().checkDue();
    const noted = await getRecord(store, "recipes", "r1");
    expect(noted?.lastUsedAt?.slice(0, 10)).toBe("2026-11-24");
    expect(noted?.lastMissedAt).toBeUndefined();
  });

  it("are asked for once when two alarms come at the same time", async () => {
    await watched("a", "b");
    const one = checker();
    await Promise.all([one.checkDue(), one.checkDue()]);
    expect(requests.map(({ url }) => url)).toHaveLength(2);
  });

  it("that were checked before the browser ended the run in the middle are not checked again by the next", async () => {
    await watched("a", "b", "c");
    let count = 0;
    const dying = createDying(() => ++count > 2);
    await expect(dying.checkDue()).rejects.toThrow("ended");
    const before = requests.length;
    await checker().checkDue();
    expect(requests.length - before).toBe(2);
    expect(new Set(requests.map(({ url }) => url)).size).toBe(3);
    expect(await listRecords(store, "observations")).toHaveLength(3);

    /** The store is gone from the moment that the browser ends the background. */
    function createDying(isEnded: () => boolean) {
      const proxied = new Proxy(store, {
        get(target, key) {
          if (key === "database" && requests.length > 1 && isEnded()) throw new Error("ended");
          return Reflect.get(target, key);
        },
      });
      return checker(async () => proxied);
    }
  });

  it("asked for again while a run goes on are part of it", async () => {
    const [a, b] = await watched("a", "b");
    if (!a || !b) throw new Error("no offers");
    await saveRecords(store, [
      { table: "watches", record: makeWatch(b, { nextAt: "2026-12-01T08:00:00.000Z" }) },
    ]);
    const one = checker();
    const running = one.checkDue();
    await makeDue({ store, offerIds: [b.id], now: new Date(clock).toISOString() as Instant });
    await running;
    await one.checkDue();
    expect(requests.map(({ url }) => url)).toEqual([a.url, b.url]);
  });
});

describe("a check that reads no price", () => {
  it("without the person's permission asks nothing of the site", async () => {
    const [offer] = await watched("a");
    allowed = false;
    await checker().checkDue();
    expect(requests).toEqual([]);
    expect(offer && (await stateOf(offer))).toBe("permission-needed");
  });

  it("says that a visit is needed where the price stands in sight alone", async () => {
    const [offer] = await watched("a");
    const html =
      '<html><head><title>Cafea</title></head><body><h1>Cafea</h1><p class="price">84,90 lei</p></body></html>';
    answers.set("a", { kind: "page", html, url: `https://${SHOP}/a` });
    await checker().checkDue();
    expect(offer && (await stateOf(offer))).toBe("visit-needed");
  });

  it("says that one must log in where the page is a form to do so", async () => {
    const [offer] = await watched("a");
    const html = '<html><head><title>Autentificare</title></head><body><input type="password"></body></html>';
    answers.set("a", { kind: "page", html, url: `https://${SHOP}/a` });
    await checker().checkDue();
    expect(offer && (await stateOf(offer))).toBe("login-needed");
  });

  it("removes the watch of an offer that is gone, and goes on with the others", async () => {
    const [a, b] = await watched("a", "b");
    if (!a || !b) throw new Error("no offers");
    await saveRecords(store, [{ table: "offers", id: a.id, removed: true }]);
    await checker().checkDue();
    expect((await listRecords(store, "watches")).map(({ id }) => id)).toEqual([b.id]);
    expect(requests.map(({ url }) => url)).toEqual([b.url]);
  });
});
