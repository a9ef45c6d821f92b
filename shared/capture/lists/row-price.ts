import type { CapturedPrice, CaptureFlag } from "../../model/capture.ts";
import type { RowPrice } from "../../model/captured-list.ts";
import { pathOf } from "../element-path.ts";
import { foldLines, foldSpace } from "../element-text.ts";
import type { PageText } from "../page-text.ts";
import type { PlacedReading } from "./record-prices.ts";

const NEIGHBOURS = 32;

/** A row's price with its place on the page, so that a person can go back and look. */
export function rowPriceOf(options: {
  readonly price: CapturedPrice;
  readonly reading: PlacedReading;
  readonly flags: CaptureFlag[];
  readonly page: PageText;
  readonly address: string;
}): RowPrice {
  const { price, reading, flags, page, address } = options;
  const { start, end, element, quote } = reading;
  return {
    price,
    flags,
    evidence: {
      field: "price",
      rule: "visible-text",
      ...(element && { selector: pathOf(element, page.steps) }),
      quote: foldSpace(quote).slice(0, 200),
      before: foldLines(page.text.slice(Math.max(0, start - 2 * NEIGHBOURS), start)).slice(-NEIGHBOURS),
      after: foldLines(page.text.slice(end, end + 2 * NEIGHBOURS)).slice(0, NEIGHBOURS),
      url: address,
    },
  };
}
