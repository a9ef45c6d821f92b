/** What a person may correct before a price is kept, and what becomes of it. */
import type { ConfirmedCapture } from "../../../shared/actions/save-offer.ts";
import type { Availability, Capture, CapturedPrice, Vat } from "../../../shared/model/capture.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";
import type { ReadPage } from "./use-page-capture.ts";

export interface OfferDraft {
  readonly name: string;
  readonly competitorName: string;
  readonly brand: string;
  readonly priceText: string;
  readonly oldPriceText: string;
  readonly vat: Vat;
  readonly availability: Availability | undefined;
}

export type DraftFault = "name" | "price" | "oldPrice";

export type ConfirmedDraft = { readonly capture: ConfirmedCapture } | { readonly fault: DraftFault };

/** A text with a price that the person selected on the page; it counts instead of the price that was found. */
export type SelectedPrice = Evidence;

export function draftOf(page: ReadPage, selected: SelectedPrice | undefined, locale: string): OfferDraft {
  const { capture, known, competitor } = page;
  return {
    name: known?.offer.name ?? capture.name ?? "",
    competitorName: competitor?.name ?? capture.siteName ?? capture.host,
    brand: capture.brand ?? "",
    priceText: selected?.quote.slice(0, 200) ?? printPrice(capture.price, locale),
    oldPriceText: printPrice(capture.oldPrice, locale),
    vat: capture.price?.vat ?? "unknown",
    availability: capture.availability,
  };
}

/**
 * The capture as the draft lets it stand. A price whose text was not touched stays exactly as the page gave it; a typed
 * one is read by `readTyped`. The page's own readings stay in the evidence beside what the person chose.
 */
export async function confirmDraft(options: {
  readonly draft: OfferDraft;
  readonly capture: Capture;
  readonly selected: SelectedPrice | undefined;
  readonly locale: string;
  readonly readTyped: (text: string) => Promise<CapturedPrice | undefined>;
}): Promise<ConfirmedDraft> {
  const { draft, capture, selected, locale, readTyped } = options;
  const name = draft.name.trim();
  if (name === "") return { fault: "name" };
  const price = await chosenPrice(draft.priceText, [capture.price, ...capture.otherPrices]);
  if (price === undefined) return { fault: "price" };
  const isOfPage = [capture.price, ...capture.otherPrices].includes(price);
  const hasOldPrice = draft.oldPriceText.trim() !== "";
  const oldPrice = hasOldPrice ? await chosenPrice(draft.oldPriceText, [capture.oldPrice]) : undefined;
  if (hasOldPrice && oldPrice === undefined) return { fault: "oldPrice" };
  const { brand: _, oldPrice: __, availability: ___, unitPrices, ...rest } = capture;
  const brand = draft.brand.trim();
  return {
    capture: {
      ...rest,
      name,
      competitorName: draft.competitorName.trim() || capture.host,
      price: { ...price, vat: isOfPage || price.vat === "unknown" ? draft.vat : price.vat },
      ...(brand !== "" && { brand }),
      ...(oldPrice && { oldPrice }),
      // They stand beside the page's main price, and say nothing of another.
      ...(price === capture.price && unitPrices && { unitPrices }),
      ...(draft.availability && { availability: draft.availability }),
      evidence: evidenceOf(capture, price, selected),
    },
  };

  async function chosenPrice(
    text: string,
    readings: readonly (CapturedPrice | undefined)[],
  ): Promise<CapturedPrice | undefined> {
    return readings.find((reading) => reading && printPrice(reading, locale) === text) ?? readTyped(text);
  }
}

export function printPrice(price: CapturedPrice | undefined, locale: string): string {
  return price ? printUnitPrice(price.price, locale) : "";
}

/** The evidence of the price that is kept stands first, under "price"; that of the page's main one stays beside it. */
function evidenceOf(capture: Capture, price: CapturedPrice, selected: SelectedPrice | undefined): Evidence[] {
  if (price === capture.price) return capture.evidence;
  const isSelected = selected !== undefined && price.quote === selected.quote.slice(0, 200);
  const ofPage = capture.otherPrices.includes(price)
    ? capture.evidence.filter(({ field, quote }) => field === "otherPrice" && folded(quote) === price.quote)
    : [];
  const typed: Evidence = {
    field: "price",
    rule: "typed",
    quote: price.quote,
    before: "",
    after: "",
    url: capture.url,
  };
  const chosen = isSelected ? [selected] : ofPage.length > 0 ? ofPage : [typed];
  const others = capture.evidence
    .filter((evidence) => !ofPage.includes(evidence))
    .map((evidence) => (evidence.field === "price" ? { ...evidence, field: "otherPrice" } : evidence));
  return [...chosen.map((evidence) => ({ ...evidence, field: "price" })), ...others].slice(0, 40);
}

/** As the quote of a captured price is. */
function folded(quote: string): string {
  return quote.replace(/\s+/g, " ").slice(0, 200);
}
