import { beforeEach, describe, expect, it } from "vitest";
import { editRecord } from "../../../shared/actions/edit-record.ts";
import { findKnownOffer, type PageIdentity } from "../../../shared/actions/find-known-offer.ts";
import { type ConfirmedCapture, type SaidIdentity, saveOffer } from "../../../shared/actions/save-offer.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { listObservationsOf } from "../../../shared/store/find-offers.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { priceOf, SHOP } from "../../support/make-offers.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const GTIN = "5941234567899";
const OTHER_GTIN = "4006381333931";
const at = (path: string, codes: object = {}): PageIdentity => ({
  url: `https://${SHOP}/${path}`,
  host: SHOP,
  ...codes,
});

let store: Store;
let idCount = 0;

beforeEach(async () => {
  store = await openTestStore();
});

function save(
  page: PageIdentity & Pick<ConfirmedCapture, "unitPrices" | "measures">,
  price = "84.90 RON",
  said?: SaidIdentity,
  name = "Cafea 1 kg",
) {
  const capture: ConfirmedCapture = {
    ...page,
    pageTitle: "Cafea",
    name,
    competitorName: page.host,
    price: { price: priceOf(price), vat: "included", quote: price },
    otherPrices: [],
    flags: [],
    evidence: [],
  };
  const now = new Date(Date.UTC(2026, 10, 24, 8, 0, idCount)).toISOString() as Instant;
  return saveOffer({ store, capture, said, now, newId: () => `seen-${++idCount}` });
}

const perKg = (price: string) => ({
  price: priceOf(price),
  vat: "unknown" as const,
  unit: "kg",
  quote: price,
});

const foundBy = async (page: PageIdentity) => (await findKnownOffer(store, page))?.foundBy;

describe("an offer that was saved", () => {
  it.each([
    ["its canonical address", at("cafea", { gtin: GTIN }), "address"],
    [
      "the address in view, where the shop has added a canonical one",
      { ...at("p/1"), ownUrl: at("cafea").url },
      "address",
    ],
    ["its GTIN at another address of the shop", at("cafea-noua", { gtin: GTIN }), "gtin"],
    ["its SKU at another address of the shop", at("cafea-noua", { sku: "CAF-1" }), "sku"],
    ["its address, where the page now has another GTIN", at("cafea", { gtin: OTHER_GTIN }), "renamed"],
    ["nothing at another address without codes", at("cafea-noua"), undefined],
    ["nothing by its SKU where the GTINs differ", at("x", { sku: "CAF-1", gtin: OTHER_GTIN }), undefined],
    ["nothing by its GTIN at another shop", { ...at("x", { gtin: GTIN }), host: "other.example" }, undefined],
  ])("is found by %s", async (_, page, expected) => {
    await save(at("cafea", { gtin: GTIN, sku: "CAF-1" }));
    expect(await foundBy(page)).toBe(expected);
  });
});

it("the page's own price of a kilogram is kept with the price, that of another currency is not", async () => {
  const unitPrices = [perKg("17.00 EUR"), perKg("169.80 RON")];
  const { offerId } = await save({ ...at("cafea"), unitPrices }, "84.90 RON", undefined, "Cafea 500 g");
  const [seen] = await listObservationsOf(store, offerId);
  expect(seen?.unitPrice).toEqual({ price: priceOf("169.80 RON"), unit: "kg" });
});

it("a price of a kilogram that the price and the pack contradict is not kept", async () => {
  const page = { ...at("fasole"), unitPrices: [perKg("20.00 RON")] };
  const { offerId } = await save(page, "8.00 RON", undefined, "Fasole 500 g");
  const [seen] = await listObservationsOf(store, offerId);
  expect(seen).not.toHaveProperty("unitPrice");
});

it("the size that the page's data tells is kept where the name tells none, until the page tells another or none", async () => {
  const sized = (text: string) => ({
    ...at("cafea"),
    measures: [{ of: "size" as const, text, rule: "json-ld" as const }],
  });
  const packOf = async () => (await listRecords(store, "offers"))[0]?.pagePack;
  await save(sized("500 g"), "84.90 RON", undefined, "Cafea");
  expect(await packOf()).toBe("500 g");
  await save(sized("250 g"), "84.90 RON", undefined, "Cafea");
  expect(await packOf()).toBe("250 g");
  await save(sized("250 g"), "84.90 RON", undefined, "Cafea 1 kg");
  expect(await packOf()).toBeUndefined();
  await save(sized("250 g"), "84.90 RON", undefined, "Cafea");
  await save(at("cafea"), "84.90 RON", undefined, "Cafea");
  expect(await packOf()).toBeUndefined();
});

describe("an offer that moved to another address", () => {
  it("goes on with its history when the person says that it is the same, and is found at both addresses", async () => {
    const { offerId } = await save(at("cafea", { gtin: GTIN }));
    const saved = await save(at("cafea-noua", { gtin: GTIN }), "91.90 RON", { sameAs: offerId });
    expect(saved.offerId).toBe(offerId);
    const prices = (await listObservationsOf(store, offerId)).map(({ price }) => price.coefficient);
    expect(prices).toEqual([8490, 9190]);
    expect(await listRecords(store, "offers")).toMatchObject([{ id: offerId, url: at("cafea-noua").url }]);
    expect(await foundBy(at("cafea-noua"))).toBe("address");
    expect(await foundBy(at("cafea"))).toBe("address");
  });

  it.each(["another", undefined] as const)("is an offer of its own when the person says %s", async (said) => {
    const { offerId } = await save(at("cafea", { gtin: GTIN }));
    const saved = await save(at("cafea-noua", { gtin: GTIN }), "91.90 RON", said);
    expect(saved.offerId).not.toBe(offerId);
    expect(await listRecords(store, "offers")).toHaveLength(2);
    expect(await foundBy(at("cafea-noua", { gtin: GTIN }))).toBe("address");
  });
});

describe("another product at a known address", () => {
  it("is an offer of its own, and both are found by their GTIN there from then on", async () => {
    const { offerId } = await save(at("cafea", { gtin: GTIN }));
    const other = await save(at("cafea", { gtin: OTHER_GTIN }), "12.00 RON", "another");
    expect(other.offerId).not.toBe(offerId);
    const found = await findKnownOffer(store, at("cafea", { gtin: OTHER_GTIN }));
    expect(found).toMatchObject({ foundBy: "address", offer: { id: other.offerId } });
    const first = await findKnownOffer(store, at("cafea", { gtin: GTIN }));
    expect(first).toMatchObject({ foundBy: "address", offer: { id: offerId } });
    expect((await save(at("cafea", { gtin: OTHER_GTIN }), "13.00 RON")).offerId).toBe(other.offerId);
  });

  it("takes the new GTIN when the person says that it is the same", async () => {
    const { offerId } = await save(at("cafea", { gtin: GTIN }));
    await save(at("cafea", { gtin: OTHER_GTIN }), "85.00 RON", { sameAs: offerId });
    expect(await listRecords(store, "offers")).toMatchObject([{ id: offerId, gtin: OTHER_GTIN }]);
    expect(await foundBy(at("cafea", { gtin: OTHER_GTIN }))).toBe("address");
  });
});

describe("the pack of an offer", () => {
  it("is the person's word alone: saving neither fills it nor takes it away", async () => {
    await save(at("cafea"));
    const [offer] = await listRecords(store, "offers");
    if (!offer) throw new Error("No offer.");
    expect(offer.pack).toBeUndefined();
    await editRecord({ store, table: "offers", id: offer.id, changes: { pack: "6 x 1 kg" } });
    await save(at("cafea"), "84.90 RON", undefined, "Cafea 2 x 500 g");
    expect((await listRecords(store, "offers"))[0]?.pack).toBe("6 x 1 kg");
  });
});
