import { describe, expect, it } from "vitest";
import { answerMessage } from "../../../extension/background/answer-messages.ts";
import type { ExtensionName, ExtensionReply } from "../../../shared/messages/extension-protocol.ts";
import { Client } from "../../../shared/model/client.ts";
import { Connection } from "../../../shared/model/connection.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { competitorIdOf } from "../../../shared/store/identity.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { clipAnswersFor } from "../../support/clip-answers-for.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const PRICE = {
  price: { coefficient: 8490, scale: 2, currency: "RON" },
  vat: "included",
  quote: "84,90 lei",
};

const pageOf = (fields: object = {}) => ({
  url: "https://shop.example/cafea",
  pageTitle: "Cafea",
  host: "shop.example",
  name: "Cafea boabe 1 kg",
  price: PRICE,
  otherPrices: [],
  flags: [],
  evidence: [],
  ...fields,
});

/** A background over an empty store, in front of a page that says what `page` holds. */
async function openBackground() {
  const store = await openTestStore();
  const front: { page: unknown; selection: unknown } = { page: pageOf(), selection: undefined };
  const answers = clipAnswersFor(store, {
    readTab: async () => front.page,
    captureTab: async () => front.page,
    openPicker: async () => true,
    offerOnce: async () => true,
    takeSelection: async () => front.selection,
  });
  const ask = async <Name extends ExtensionName>(name: Name, request: object) => {
    const answer = await answerMessage({ name, request }, answers);
    if (!answer.ok) throw new Error(answer.problem.code);
    // What the answer of this name is made of.
    return answer.value as ExtensionReply<Name>;
  };
  const saveOffer = (fields: object = {}) =>
    ask("offer.save", { capture: { ...pageOf(fields), competitorName: "Băcănia" } });
  return { store, front, answers, ask, saveOffer };
}

describe("a page's price", () => {
  it("comes without anything known the first time, and with the last price and the firm's name the next", async () => {
    const { ask, saveOffer } = await openBackground();
    const pack = { quantity: { coefficient: 1, scale: 0 }, unit: "kg", count: 1, quote: "1 kg" };
    expect(await ask("page.capture", { tabId: 1 })).toEqual({ capture: pageOf(), pack });
    await saveOffer();
    const { known, competitor } = await ask("page.capture", { tabId: 1 });
    expect(known?.latest.price).toEqual(PRICE.price);
    expect(competitor?.name).toBe("Băcănia");
  });

  it("is refused as unreadable when the page answers with something else than a capture", async () => {
    const { answers, front } = await openBackground();
    front.page = { ...pageOf(), price: "84,90" };
    const answer = await answerMessage({ name: "page.capture", request: { tabId: 1 } }, answers);
    expect(answer).toEqual({ ok: false, problem: { code: "page-closed-to-us" } });
  });

  it("leaves nothing behind when its saving is undone", async () => {
    const { ask, saveOffer, store } = await openBackground();
    const before = await canonicalDump(store);
    const { revision } = await saveOffer();
    expect(await canonicalDump(store)).not.toBe(before);
    await ask("write.undo", { revision });
    expect(await canonicalDump(store)).toBe(before);
  });

  it("keeps the day when the offer was first seen and takes the page's newer name", async () => {
    const { ask, saveOffer } = await openBackground();
    await saveOffer();
    const first = await ask("page.capture", { tabId: 1 });
    await saveOffer({ name: "Cafea boabe Arabica 1 kg" });
    const { known } = await ask("page.capture", { tabId: 1 });
    expect(known?.offer.firstSeenAt).toBe(first.known?.offer.firstSeenAt);
    expect(known?.offer.name).toBe("Cafea boabe Arabica 1 kg");
  });

  it("is listed under its own competitor only, the last seen first", async () => {
    const { ask, saveOffer } = await openBackground();
    await saveOffer({ url: "https://shop.example/a", name: "A" });
    await saveOffer({ url: "https://shop.example/b", name: "B" });
    await saveOffer({ url: "https://other.example/c", host: "other.example", name: "C" });
    const { prices } = await ask("price.recent", { host: "shop.example" });
    expect(prices.map(({ offer }) => offer.name)).toEqual(["B", "A"]);
  });
});

describe("the answer to a workbook", () => {
  it("comes back as what stands, however often and however differently it is given", async () => {
    const { ask, store } = await openBackground();
    const asked = { origin: "https://localhost:3000", state: "asked", code: "123456" };
    const record = Connection.parse({ ...asked, id: "c1", askedAt: "2026-11-24T09:00:00.000Z" });
    await saveRecords(store, [{ table: "connections", record }]);
    const answer = (isGranted: boolean) =>
      ask("connection.answer", { connectionId: "c1", isGranted, withheld: [] });
    for (const isGranted of [true, true, false])
      expect(await answer(isGranted)).toEqual({ state: "granted" });
  });

  it("is told to be too late two minutes after the question", async () => {
    const { ask, store } = await openBackground();
    const asked = { origin: "https://localhost:3000", state: "asked", code: "123456" };
    const record = Connection.parse({ ...asked, id: "c1", askedAt: "2026-11-24T08:57:59.000Z" });
    await saveRecords(store, [{ table: "connections", record }]);
    const late = await ask("connection.answer", { connectionId: "c1", isGranted: true, withheld: [] });
    expect(late).toEqual({ state: "expired" });
  });
});

describe("a typed price", () => {
  it.each([
    ["1.249,90 lei", { coefficient: 124_990, scale: 2, currency: "RON" }],
    ["12,5 zł/szt.", { coefficient: 125, scale: 1, currency: "PLN" }],
  ])("%s is read as it stands", async (text, price) => {
    const { ask } = await openBackground();
    expect((await ask("price.read", { text, host: "shop.example" })).price?.price).toEqual(price);
  });

  it("85,90 without a currency takes the page's, and is not guessed where the page has none", async () => {
    const { ask } = await openBackground();
    const inLei = await ask("price.read", { text: "85,90", host: "shop.example", currency: "RON" });
    expect(inLei.price?.price).toEqual({ coefficient: 8590, scale: 2, currency: "RON" });
    expect(await ask("price.read", { text: "85,90", host: "shop.example" })).toEqual({});
  });

  it("“cheap” is no price", async () => {
    const { ask } = await openBackground();
    expect(await ask("price.read", { text: "cheap", host: "shop.ro", currency: "RON" })).toEqual({});
  });
});

describe("a note", () => {
  const about = { kind: "competitor", id: competitorIdOf("shop.example") } as const;
  const note = { about, kind: "risk", text: "Livrează la 7." } as const;

  it("is kept about its subject and offered first the next time", async () => {
    const { ask, saveOffer, store } = await openBackground();
    const client = (id: string, name: string) =>
      ({
        table: "clients",
        record: Client.parse({ id, name, status: "active", codes: [], tags: [] }),
      }) as const;
    await saveRecords(store, [client("a", "Alfa SRL"), client("z", "Zeta SRL")]);
    await saveOffer();
    expect((await ask("subject.list", { search: "" })).subjects.map(({ name }) => name)).toEqual([
      "Alfa SRL",
      "Băcănia",
      "Zeta SRL",
    ]);
    await ask("note.save", { note: { ...note, about: { kind: "client", id: "z" } } });
    const { subjects } = await ask("subject.list", { search: "" });
    expect(subjects[0]?.name).toBe("Zeta SRL");
    expect((await ask("subject.list", { search: "ALFA" })).subjects.map(({ name }) => name)).toEqual([
      "Alfa SRL",
    ]);
  });

  it("stands in the list of its subject, newest first", async () => {
    const { ask } = await openBackground();
    await ask("note.save", { note });
    await ask("note.save", { note: { ...note, text: "A scumpit transportul." } });
    const { notes } = await ask("note.list", { about });
    expect(notes.map(({ text }) => text)).toEqual(["A scumpit transportul.", "Livrează la 7."]);
  });

  it("without a text is refused", async () => {
    const { answers } = await openBackground();
    const answer = await answerMessage(
      { name: "note.save", request: { note: { ...note, text: "" } } },
      answers,
    );
    expect(answer).toEqual({ ok: false, problem: { code: "not-readable" } });
  });
});

describe("a selected text", () => {
  const evidence = {
    field: "quote",
    rule: "selection",
    quote: "livrare la 7",
    before: "",
    after: "",
    url: "https://shop.example/",
  };

  it("arrives with what the person wanted of it", async () => {
    const { ask, front } = await openBackground();
    front.selection = { purpose: "price", evidence };
    expect(await ask("selection.take", {})).toEqual({ selection: { purpose: "price", evidence } });
  });

  it("that a page has made up is not taken", async () => {
    const { ask, front } = await openBackground();
    front.selection = { purpose: "note", evidence: { ...evidence, quote: 7 } };
    expect(await ask("selection.take", {})).toEqual({});
  });
});

describe("what is no question of ours", () => {
  it.each([
    ["nothing", undefined],
    ["a text", "offer.save"],
    ["a name of every object", { name: "constructor", request: {} }],
    ["an unknown field", { name: "page.capture", request: { tabId: 1, script: "/x.js" } }],
  ])("%s is refused", async (_, message) => {
    const { answers } = await openBackground();
    expect(await answerMessage(message, answers)).toEqual({ ok: false, problem: { code: "not-readable" } });
  });
});

describe("a page that may sell a known offer", () => {
  const GTIN = "5941234567899";

  it("at another address with the same barcode is asked about, and goes on with its history once it is the same", async () => {
    const { ask, front, saveOffer } = await openBackground();
    const { offerId } = await saveOffer({ gtin: GTIN });
    front.page = pageOf({ url: "https://shop.example/noua", gtin: GTIN });
    const { known, alike } = await ask("page.capture", { tabId: 1 });
    expect(known).toBeUndefined();
    expect(alike).toMatchObject({ foundBy: "gtin", price: { offer: { id: offerId } } });
    const capture = {
      ...pageOf({ url: "https://shop.example/noua", gtin: GTIN }),
      competitorName: "Băcănia",
    };
    const saved = await ask("offer.save", { capture, said: { sameAs: offerId } });
    expect(saved.offerId).toBe(offerId);
    expect((await ask("page.capture", { tabId: 1 })).known?.offer.id).toBe(offerId);
  });
});

describe("a price far from the last one", () => {
  const tenfold = { ...PRICE, price: { ...PRICE.price, coefficient: 84_900 } };
  const capture = { ...pageOf({ price: tenfold }), competitorName: "Băcănia" };
  const save = (request: object) => ({ name: "offer.save", request: { capture, ...request } });

  it("849.00 after 84.90 is held until the person has been shown it, and then kept", async () => {
    const { answers, saveOffer } = await openBackground();
    await saveOffer();
    const held = { ok: false, problem: { code: "out-of-line" } };
    expect(await answerMessage(save({}), answers)).toEqual(held);
    expect(await answerMessage(save({ flagged: PRICE.price }), answers)).toEqual(held);
    expect(await answerMessage(save({ flagged: tenfold.price }), answers)).toMatchObject({ ok: true });
  });

  it("is nothing special of an offer that was never seen", async () => {
    const { answers } = await openBackground();
    expect(await answerMessage(save({}), answers)).toMatchObject({ ok: true });
  });
});
