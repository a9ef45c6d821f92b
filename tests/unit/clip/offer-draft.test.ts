import { describe, expect, it } from "vitest";
import { confirmDraft, draftOf, type OfferDraft } from "../../../extension/ui/clip/offer-draft.ts";
import { Capture, CapturedPrice } from "../../../shared/model/capture.ts";
import { Evidence } from "../../../shared/model/evidence.ts";

const priceOf = (coefficient: number, quote: string, vat = "unknown") =>
  CapturedPrice.parse({ price: { coefficient, scale: 2, currency: "RON" }, vat, quote });
const evidenceOf = (fields: object = {}) =>
  Evidence.parse({
    field: "price",
    rule: "visible-text",
    quote: "84,90 lei",
    before: "Preț:",
    after: "TVA inclus",
    url: "https://shop.example/cafea",
    ...fields,
  });
const captureOf = (fields: object = {}) =>
  Capture.parse({
    url: "https://shop.example/cafea",
    pageTitle: "Cafea",
    host: "shop.example",
    name: "Cafea boabe 1 kg",
    brand: "Altiplano",
    price: priceOf(8490, "84,90 lei", "included"),
    oldPrice: priceOf(9990, "99,90 lei"),
    otherPrices: [priceOf(7990, "79,90")],
    flags: [],
    evidence: [evidenceOf()],
    ...fields,
  });

/** What the person's changes to a page's card become; a typed text reads as whole lei. */
async function confirm(
  changes: Partial<OfferDraft>,
  { capture = captureOf(), selected }: { capture?: Capture; selected?: Evidence } = {},
) {
  const draft = { ...draftOf({ capture }, selected, "ro-RO"), ...changes };
  const readTyped = async (text: string) =>
    /^\d+ lei$/.test(text) ? priceOf(Number.parseInt(text, 10) * 100, text) : undefined;
  return confirmDraft({ draft, capture, selected, locale: "ro-RO", readTyped });
}

async function confirmedBy(...args: Parameters<typeof confirm>) {
  const confirmed = await confirm(...args);
  if (!("capture" in confirmed)) throw new Error(confirmed.fault);
  return confirmed.capture;
}

describe("a card that nobody touched", () => {
  it("keeps exactly what the page says and calls the firm by its host", async () => {
    expect(await confirmedBy({})).toEqual({ ...captureOf(), competitorName: "shop.example" });
  });
});

describe("a corrected card", () => {
  it("keeps the page's price of a kilogram with its main price, and not with another one", async () => {
    const perKilogram = { ...priceOf(8490, "84,90 lei/kg"), unit: "kg" };
    const capture = captureOf({ unitPrices: [perKilogram] });
    expect((await confirmedBy({}, { capture })).unitPrices).toEqual([perKilogram]);
    expect((await confirmedBy({ priceText: "90 lei" }, { capture })).unitPrices).toBeUndefined();
  });

  it("reads a typed 90 lei and keeps the page's own reading beside it in the evidence", async () => {
    const { price, evidence } = await confirmedBy({ priceText: "90 lei" });
    expect(price.price.coefficient).toBe(9000);
    expect(evidence.map(({ field, rule, quote }) => [field, rule, quote])).toEqual([
      ["price", "typed", "90 lei"],
      ["otherPrice", "visible-text", "84,90 lei"],
    ]);
  });

  it("keeps the page's VAT with a typed price that does not name its own", async () => {
    expect((await confirmedBy({ priceText: "90 lei" })).price.vat).toBe("included");
  });

  it("takes the VAT that the person chose", async () => {
    expect((await confirmedBy({ vat: "excluded" })).price.vat).toBe("excluded");
  });

  it("takes another reading of the page as it is, without reading its text again", async () => {
    const [other] = captureOf().otherPrices;
    const { price } = await confirmedBy({ priceText: "79,90\u00a0lei" });
    expect(price.price).toEqual(other?.price);
    expect(price.quote).toBe("79,90");
  });

  it("keeps, with another reading of the page, where it stands, and the main one beside it", async () => {
    const place = evidenceOf({ field: "otherPrice", quote: "79,90", selector: "#net" });
    const capture = captureOf({ evidence: [evidenceOf(), place] });
    const { evidence } = await confirmedBy({ priceText: "79,90\u00a0lei" }, { capture });
    expect(evidence).toEqual([
      { ...place, field: "price" },
      { ...evidenceOf(), field: "otherPrice" },
    ]);
  });

  it("drops the old price and the brand when their fields are emptied", async () => {
    const capture = await confirmedBy({ oldPriceText: "", brand: " ", availability: undefined });
    expect(capture).not.toHaveProperty("oldPrice");
    expect(capture).not.toHaveProperty("brand");
  });
});

describe("a card that cannot be saved", () => {
  it.each([
    ["name", { name: "  " }],
    ["price", { priceText: "cheap" }],
    ["price", { priceText: "" }],
    ["oldPrice", { oldPriceText: "cheap" }],
  ])("names its %s as the fault", async (fault, changes) => {
    expect(await confirm(changes)).toEqual({ fault });
  });
});

describe("a price selected on the page", () => {
  const selected = evidenceOf({ field: "quote", rule: "selection", quote: "75 lei" });

  it("counts instead of the one that was found, with its place on the page", async () => {
    const { price, evidence } = await confirmedBy({}, { selected });
    expect(price.price.coefficient).toBe(7500);
    expect(evidence[0]).toEqual({ ...selected, field: "price" });
  });

  it("is no evidence for what the person typed over it", async () => {
    const { evidence } = await confirmedBy({ priceText: "76 lei" }, { selected });
    expect(evidence[0]?.rule).toBe("typed");
  });
});
