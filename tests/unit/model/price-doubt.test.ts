import { expect, it } from "vitest";
import { priceDoubtOf } from "../../../shared/model/price-doubt.ts";
import { priceOf } from "../../support/make-offers.ts";

it.each([
  ["84.90 RON", "849.00 RON", "tenfold"],
  ["84.90 RON", "8.49 RON", "tenfold"],
  ["84.90 RON", "8490 RON", "tenfold"],
  ["84.90 RON", "899.00 RON", "tenfold"],
  ["1299.99 RON", "12.99 RON", "tenfold"],
  ["84.90 RON", "84.90 EUR", "currency"],
  ["84.90 RON", "0.00 RON", "zero"],
  ["84.90 RON", "136.00 RON", "large"],
  ["84.90 RON", "33.90 RON", "large"],
  ["84.90 RON", "135.80 RON", undefined],
  ["84.90 RON", "34.00 RON", undefined],
  ["84.90 RON", "84.9 RON", undefined],
  ["0.00 RON", "84.90 RON", undefined],
])("%s → %s is out of line: %s", (before, now, doubt) => {
  expect(priceDoubtOf(priceOf(before), priceOf(now))).toBe(doubt);
});

it("of a first price only 0 is out of line", () => {
  expect(priceDoubtOf(undefined, priceOf("0 RON"))).toBe("zero");
  expect(priceDoubtOf(undefined, priceOf("84.90 RON"))).toBeUndefined();
});
