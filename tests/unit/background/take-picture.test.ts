import { beforeEach, expect, it, vi } from "vitest";
import { answerMessage } from "../../../extension/background/answer-messages.ts";
import type { PictureOptions } from "../../../extension/background/take-picture.ts";
import { saveSettings } from "../../../shared/actions/save-settings.ts";
import type { ExtensionReply } from "../../../shared/messages/extension-protocol.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { clipAnswersFor } from "../../support/clip-answers-for.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const SEEN = {
  field: "price",
  rule: "visible-text",
  quote: "84,90 lei",
  before: "Preț",
  after: "",
  url: "https://shop.example/cafea?utm_source=mail",
} as const;
const TYPED = { ...SEEN, rule: "typed" } as const;
const IN_DATA = { ...SEEN, rule: "json-ld" } as const;
const CAPTURE = {
  url: "https://shop.example/cafea",
  pageTitle: "Cafea",
  host: "shop.example",
  name: "Cafea boabe 1 kg",
  price: { price: { coefficient: 8490, scale: 2, currency: "RON" }, vat: "included", quote: "84,90 lei" },
  otherPrices: [],
  flags: [],
  competitorName: "Băcănia",
};
const TAKEN = { width: 640, height: 320, byteCount: 12, webp: "UklGRgQAAABXRUJQ" };

let store: Store;
let pictureOfTab: ReturnType<typeof vi.fn<PictureOptions["pictureOfTab"]>>;
beforeEach(async () => {
  store = await openTestStore();
  pictureOfTab = vi.fn<PictureOptions["pictureOfTab"]>(async () => TAKEN);
});

async function save(evidence: object = SEEN, tab: object = { tabId: 7 }) {
  const request = { capture: { ...CAPTURE, evidence: [evidence] }, ...tab };
  const answers = clipAnswersFor(store, { pictureOfTab });
  const answer = await answerMessage({ name: "offer.save", request }, answers);
  if (!answer.ok) throw new Error(answer.problem.code);
  return {
    ...(answer.value as ExtensionReply<"offer.save">),
    undo: (revision: number) => answerMessage({ name: "write.undo", request: { revision } }, answers),
  };
}
const pictures = () => listRecords(store, "pictures");

it("a saved price gets a picture of the words it was read from, in the tab that shows them", async () => {
  const { offerId } = await save();
  const [seen] = await listRecords(store, "observations");
  await vi.waitFor(async () => expect(await pictures()).toEqual([{ id: seen?.id, offerId, ...TAKEN }]));
  expect(pictureOfTab).toHaveBeenCalledWith(7, SEEN);
});

it("saving waits for no picture, and undo before it is taken leaves nothing behind", async () => {
  const before = await canonicalDump(store);
  let take = () => {};
  const taken = new Promise<typeof TAKEN>((resolve) => {
    take = () => resolve(TAKEN);
  });
  pictureOfTab.mockImplementation(() => taken);
  const { revision, undo } = await save();
  expect(await listRecords(store, "observations")).toHaveLength(1);
  await undo(revision);
  take();
  await taken;
  await new Promise((done) => setTimeout(done, 50));
  expect(await canonicalDump(store)).toBe(before);
});

it("a price is saved also where its picture cannot be taken", async () => {
  pictureOfTab.mockRejectedValue(new Error("The tab is gone."));
  await save();
  expect(await listRecords(store, "observations")).toHaveLength(1);
  expect(await pictures()).toEqual([]);
});

it.each([
  ["a price that was typed", TYPED, { tabId: 7 }],
  ["a price that stands in the page's data alone", IN_DATA, { tabId: 7 }],
  ["a page that is in no tab", SEEN, {}],
])("no picture is taken of %s", async (_, evidence, tab) => {
  await save(evidence, tab);
  expect(pictureOfTab).not.toHaveBeenCalled();
});

it("no picture is taken where the person wants none", async () => {
  await saveSettings({ store, change: { keepsPictures: false } });
  await save();
  await new Promise((done) => setTimeout(done, 50));
  expect(pictureOfTab).not.toHaveBeenCalled();
});
