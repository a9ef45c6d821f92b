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
 * The words of evidence on a page, exactly as they were read: beside what stood beside them, rather in the element of its
 * path than elsewhere. Beside something else only in that element, and only where they stand once or an id leads there: the
 * same amount somewhere else, or where a list has been sorted anew, may be another product's.
 */
export function findEvidence(
  document: Document,
  evidence: Findable,
  budget?: TimeBudget,
): FoundEvidence | undefined {
  const whole = findOn(readPageText(document, { budget }), document, evidence);
  if (whole?.place.sameSides === 2) return whole;
  // A price of one product was read so, and has what stands beyond such blocks beside it.
  const bare = findOn(readPageText(document, { budget, isOfOneProduct: true }), document, evidence);
  return best([bare, whole].filter((found) => found !== undefined));
}

function findOn(page: PageText, document: Document, evidence: Findable): FoundEvidence | undefined {
  const places = placesOn(page, evidence);
  const inPath = elementsOf(document, evidence).flatMap((element) =>
    places.filter((found) => element.contains(found.element)),
  );
  const found = best([...inPath, ...places]);
  if (found === undefined || found.place.sameSides > 0) return found;
  const hadNothingBeside = evidence.before === "" && evidence.after === "";
  const isOnlyOne = places.length === 1 && (inPath.length > 0 || hadNothingBeside);
  return isOnlyOne || (inPath.length > 0 && UNCOUNTED_ID.test(evidence.selector ?? "")) ? found : undefined;
}

/** From an id down without counting: what stands first in a list today may stand third tomorrow. */
const UNCOUNTED_ID = /^#[^:]+$/;

function placesOn(page: PageText, evidence: Findable): readonly FoundEvidence[] {
  return quotePlaces(page.text, evidence).flatMap((place) => {
    const digit = place.start + Math.max(0, page.text.slice(place.start, place.end).search(/\p{Nd}/u));
    const piece = pieceAt(page, digit);
    return piece ? [{ page, place, element: piece.element }] : [];
  });
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
