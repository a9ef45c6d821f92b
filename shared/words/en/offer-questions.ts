import type { PriceDoubt } from "../../model/price-doubt.ts";

/** What the card asks before a price is saved. */
export const offerQuestions = {
  same: (name: string) => `Same offer as “${name}”?`,
  why: {
    gtin: "Its barcode is on this page too, at another address.",
    sku: "Its article number is on this page too, at another address.",
    renamed: "It stood at this address, with other codes.",
  },
  yes: "Same",
  no: "Another",
  doubts: {
    zero: "The price is 0. Check whether the page shows one.",
    currency: "Another currency than last time. Check the sign beside the price.",
    tenfold: "Ten times more or less than last time. Check the point or comma.",
    large: "Far from the last price. Check that it is of the same pack and of one piece.",
  } satisfies Record<PriceDoubt, string>,
  saveAnyway: "Save again to keep it.",
};
