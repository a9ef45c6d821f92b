import type { CapturedPrice, PriceFlag } from "../../model/capture.ts";
import type { RowPrice } from "../../model/captured-list.ts";
import { visibleEvidence } from "../make-evidence.ts";
import type { PageText } from "../page-text.ts";
import type { PlacedReading } from "./record-prices.ts";

/** A row's price with its place on the page, so that a person can go back and look. */
export function rowPriceOf(options: {
  readonly price: CapturedPrice;
  readonly reading: PlacedReading;
  readonly flags: PriceFlag[];
  readonly page: PageText;
  readonly seenAt: string;
}): RowPrice {
  const { price, reading, flags, page, seenAt } = options;
  return { price, flags, evidence: visibleEvidence("price", reading, page, seenAt) };
}
