import { describe, expect, it } from "vitest";
import { alikeOffers } from "../../../shared/analysis/alike-offers.ts";
import type { Offer } from "../../../shared/model/offer.ts";
import { makeOffer } from "../../support/make-offers.ts";

const GTIN = "5941234567899";

function alike(
  offers: readonly Offer[],
  firmOf: (offer: Offer) => string = ({ competitorId }) => competitorId,
) {
  const found = alikeOffers(offers.map((offer) => ({ offer, firmId: firmOf(offer) })));
  return found.map(({ by, first, second }) => [by, first.name, second.name]);
}

const inList = (name: string, fields: object = {}) =>
  makeOffer(`price-list-${name}`, { name, firstSeenAt: "2026-11-10T08:00:00.000Z", ...fields });

describe("two offers of one firm", () => {
  it("with one barcode at two addresses may be one, the older first", () => {
    const moved = makeOffer("new", {
      name: "Cafea nouă",
      gtin: GTIN,
      firstSeenAt: "2026-11-20T08:00:00.000Z",
    });
    const before = makeOffer("old", { name: "Cafea", gtin: GTIN });
    expect(alike([moved, before])).toEqual([["gtin", "Cafea", "Cafea nouă"]]);
  });

  it("clipped on a page and found in a price list may be one by article number or by name alone", () => {
    expect(
      alike([
        makeOffer("c", { name: "Cafea 1 kg", sku: "C-1000" }),
        inList("CAFEA BOABE 1KG", { sku: "C-1000" }),
      ]),
    ).toEqual([["sku", "Cafea 1 kg", "CAFEA BOABE 1KG"]]);
    expect(alike([makeOffer("m", { name: "Măr  roșu" }), inList("MAR ROȘU")])).toEqual([
      ["name", "Măr  roșu", "MAR ROȘU"],
    ]);
  });

  it("at one address with two codes may be one that has a new code", () => {
    const before = makeOffer("cafea", { name: "Cafea", sku: "C-1000" });
    const now = { ...makeOffer("cafea-noua", { name: "Cafea arabica", sku: "C-2000" }), url: before.url };
    expect(alike([before, now])).toEqual([["url", "Cafea", "Cafea arabica"]]);
  });

  it("are asked about once, by what says most", () => {
    const twin = (path: string) => makeOffer(path, { name: "Ceai", gtin: GTIN, sku: "T-100" });
    expect(alike([twin("a"), twin("b")])).toEqual([["gtin", "Ceai", "Ceai"]]);
  });

  it("with another barcode or number are two, whatever they are called", () => {
    const tea = (path: string, fields: object) => makeOffer(path, { name: "Ceai", ...fields });
    expect(alike([tea("a", { gtin: GTIN }), tea("b", { gtin: "4006381333931" })])).toEqual([]);
    expect(alike([tea("a", { sku: "T-100" }), tea("b", { sku: "T-200" })])).toEqual([]);
  });

  it("of which one is archived, or that the person told apart, are not asked about", () => {
    const first = makeOffer("a", { gtin: GTIN });
    const second = makeOffer("b", { gtin: GTIN });
    expect(alike([first, { ...second, archivedAt: second.firstSeenAt }])).toEqual([]);
    expect(alike([first, { ...second, otherThan: [first.id] }])).toEqual([]);
    expect(
      alike([
        { ...first, otherThan: [makeOffer("c").id] },
        { ...second, mergedIds: [makeOffer("c").id] },
      ]),
    ).toEqual([]);
  });

  it("are asked about also where both were told apart from a third", () => {
    const [first, second, third] = ["a", "b", "c"].map((path) => makeOffer(path, { name: path, gtin: GTIN }));
    if (!first || !second || !third) throw new Error("No offers.");
    const apart = { ...first, otherThan: [second.id, third.id] };
    const pairs = [apart, second, third].map(({ id, name }) => [id, name] as const).toSorted();
    const [older, newer] = pairs.filter(([id]) => id !== first.id).map(([, name]) => name);
    expect(alike([apart, second, third])).toEqual([["gtin", older, newer]]);
  });

  it("of a name that many share are not taken for one", () => {
    const many = ["a", "b", "c", "d"].map((path) => makeOffer(path, { name: "Ulei" }));
    expect(alike(many)).toEqual([]);
  });
});

it("the same barcode at two firms is what both of them sell", () => {
  const offers = [makeOffer("a", { gtin: GTIN }), makeOffer("b", { gtin: GTIN })];
  expect(alike(offers, ({ url }) => url)).toEqual([]);
});
