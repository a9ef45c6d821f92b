import { expect, it } from "vitest";
import { linkToPrice } from "../../../extension/ui/dashboard/offers/offer-link.ts";
import { changeRatioOf } from "../../../extension/ui/dashboard/offers/price-change.ts";
import { hashOf, recordIdOf, viewOf } from "../../../extension/ui/dashboard/route.ts";
import { LatestPrice } from "../../../shared/model/latest-price.ts";

const observed = (id: string, coefficient: number, scale: number, currency = "RON") => ({
  id,
  offerId: "offer",
  observedAt: "2026-11-20T08:00:00.000Z",
  price: { coefficient, scale, currency },
  vat: "included",
  evidence: [],
});
const latestPrice = (latest: object, previous?: object) =>
  LatestPrice.parse({
    offer: {
      id: "offer",
      competitorId: "shop",
      url: "https://shop.example/p",
      name: "Espressor",
      firstSeenAt: "2026-11-01T08:00:00.000Z",
    },
    competitor: { id: "shop", name: "Shop", hosts: ["shop.example"] },
    latest,
    ...(previous ? { previous } : {}),
  });

it("says that 1.199,00 to 1.249,5 lei is a rise by 4.2 %, whatever the digits", () => {
  expect(changeRatioOf(latestPrice(observed("b", 12_495, 1), observed("a", 119_900, 2)))).toBeCloseTo(
    0.0421,
    4,
  );
});

it("does not know a change for a price seen once, from nothing, or in another currency", () => {
  expect(changeRatioOf(latestPrice(observed("b", 100, 0)))).toBeUndefined();
  expect(changeRatioOf(latestPrice(observed("b", 100, 0), observed("a", 0, 0)))).toBeUndefined();
  expect(changeRatioOf(latestPrice(observed("b", 100, 0), observed("a", 90, 0, "EUR")))).toBeUndefined();
});

it("leads to the quote of the latest price where it stood on the page, else to the page", () => {
  const proof = {
    field: "price",
    rule: "visible-text",
    quote: "84,90 lei",
    before: "",
    after: "",
    url: "https://shop.example/p",
  };
  const seen = latestPrice({ ...observed("b", 8490, 2), evidence: [proof] });
  expect(linkToPrice(seen)).toBe("https://shop.example/p#:~:text=84%2C90%20lei");
  const claimed = latestPrice({ ...observed("b", 8490, 2), evidence: [{ ...proof, rule: "json-ld" }] });
  expect(linkToPrice(claimed)).toBe("https://shop.example/p");
});

it("opens the start for an address that names no view", () => {
  expect(viewOf("#clients")).toBe("clients");
  expect(viewOf("#/imports")).toBe("imports");
  expect(viewOf("#today")).toBe("start");
});

it("opens the page of a client from an address, whatever stands in its id", () => {
  expect(hashOf("clients", "a/b %")).toBe("#clients/a%2Fb%20%25");
  expect(recordIdOf(hashOf("clients", "a/b %"))).toBe("a/b %");
  expect(viewOf("#clients/ab12")).toBe("clients");
  expect(recordIdOf("#clients")).toBeUndefined();
  expect(recordIdOf("#clients/%E0%A4%A")).toBeUndefined();
});
