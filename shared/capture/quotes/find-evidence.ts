import type { Evidence } from "../../model/evidence.ts";
import type { TimeBudget } from "../deadline.ts";
import { type PageText, pieceAt, readPageText } from "../page-text.ts";
import { type QuotePlace, quotePlaces } from "./quote-places.ts";

/** What of evidence is needed to find its words again. */
export type Findable = Pick<Evidence, "quote" | "before" | "after" | "selector" | "xpath">;

export interface FoundEvidence {
  readonly page: PageText;
  readonly place: QuotePlace;
  /** The innermost element that holds the number, else the beginning of the words. */
  readonly element: Element;
}

/**
 * The words of evidence on a page, exactly as they were read: in the element of its CSS path, else of its XPath, else
 * anywhere beside what stood beside them. Undefined when they stand at neither: the same amount somewhere else may be
 * another product's.
 */
export function findEvidence(
  document: Document,
  evidence: Findable,
  budget?: TimeBudget,
): FoundEvidence | undefined {
  const page = readPageText(document, { budget });
  const places = quotePlaces(page.text, evidence).flatMap((place) => {
    const digit = place.start + Math.max(0, page.text.slice(place.start, place.end).search(/\p{Nd}/u));
    const piece = pieceAt(page, digit);
    return piece ? [{ page, place, element: piece.element }] : [];
  });
  for (const element of elementsOf(document, evidence)) {
    const inside = best(places.filter((found) => element.contains(found.element)));
    if (inside) return inside;
  }
  const found = best(places);
  const hadNothingBeside = evidence.before === "" && evidence.after === "";
  const isSure = hadNothingBeside ? places.length === 1 : (found?.place.sameSides ?? 0) > 0;
  return isSure ? found : undefined;
}

/** Of several the first that has the most in common with what was read. */
function best(found: readonly FoundEvidence[]): FoundEvidence | undefined {
  return found.toSorted((a, b) => b.place.sameSides - a.place.sameSides)[0];
}

function elementsOf(document: Document, { selector, xpath }: Findable): Element[] {
  const ways = [() => bySelector(document, selector), () => byXPath(document, xpath)];
  return ways.flatMap((way) => way() ?? []);
}

function bySelector(document: Document, selector: string | undefined): Element | undefined {
  try {
    return (selector && document.querySelector(selector)) || undefined;
  } catch {
    // A tag that no selector can name.
    return undefined;
  }
}

function byXPath(document: Document, xpath: string | undefined): Element | undefined {
  try {
    const found = xpath && document.evaluate(xpath, document, null, 9, null).singleNodeValue;
    return (found as Element | null | "" | undefined) || undefined;
  } catch {
    return undefined;
  }
}
