import type { Evidence } from "../model/evidence.ts";
import type { PriceChoice } from "./choose-price.ts";
import { placeOf } from "./element-path.ts";
import { foldSpace } from "./element-text.ts";
import type { PageText } from "./page-text.ts";
import type { StructuredProduct } from "./structured-product.ts";
import { textAfter, textBefore } from "./text-around.ts";

/** What a reading of the page's text needs to be found again. */
export interface SeenText {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly element: Element | undefined;
}

/** Of a text in sight: where it stands, and what stands before and behind it. */
export function visibleEvidence(
  field: string,
  { quote, start, end, element }: SeenText,
  { text, steps }: Pick<PageText, "text" | "steps">,
  url: string,
): Evidence {
  return {
    field,
    rule: "visible-text",
    ...(element && placeOf(element, steps)),
    quote: foldSpace(quote),
    before: textBefore(text, start),
    after: textAfter(text, end),
    url,
  };
}

/** Where a price was seen and where it was claimed; the seen one first, since a person can go and look. */
export function priceEvidence(
  field: string,
  choice: PriceChoice,
  page: Pick<PageText, "text" | "steps">,
  url: string,
): Evidence[] {
  const found: Evidence[] = [];
  if (choice.visible) {
    const { reading, piece } = choice.visible;
    found.push(visibleEvidence(field, { ...reading, element: piece.element }, page, url));
  }
  if (choice.claimed)
    found.push(claim(field, choice.claimed.rule, choice.claimed.quote, choice.claimed.element, url));
  return found;
}

/** Where the other fields were read: the first structured product that gives the value. */
export function claimEvidence(
  facts: Readonly<Record<string, string | undefined>>,
  products: readonly StructuredProduct[],
  url: string,
): Evidence[] {
  return Object.entries(facts).flatMap(([field, value]) => {
    if (value === undefined) return [];
    const source = products.find((product) => isGivenBy(product, field, value));
    return [claim(field, source?.rule ?? "visible-text", value, source?.element, url)];
  });
}

function isGivenBy(product: StructuredProduct, field: string, value: string): boolean {
  const given = Object.entries(product).find(([key]) => key === field)?.[1];
  return typeof given === "string" && given.startsWith(value);
}

function claim(
  field: string,
  rule: Evidence["rule"],
  quote: string,
  element: Element | undefined,
  url: string,
): Evidence {
  return {
    field,
    rule,
    ...(element && placeOf(element)),
    quote: quote.slice(0, 2000),
    before: "",
    after: "",
    url,
  };
}
