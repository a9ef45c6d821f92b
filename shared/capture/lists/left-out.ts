import { foldSpace } from "../element-text.ts";
import { OTHER_PRODUCTS_HEADING } from "../page-words-table.ts";
import { ADVERT_CLASS, NOT_THE_LIST_CLASS } from "./list-words-table.ts";

const LEFT_OUT_TAGS = new Set(["NAV", "FOOTER", "HEADER", "ASIDE", "DIALOG"]);
const LONGEST_HEADING = 80;

/** Whether an element stands in a part of the page that is not its list: a menu, the cart, what was seen recently. */
export function isLeftOut(element: Element): boolean {
  for (let at: Element | null = element; at && at.tagName.toUpperCase() !== "BODY"; at = at.parentElement) {
    if (LEFT_OUT_TAGS.has(at.tagName.toUpperCase())) return true;
    if (NOT_THE_LIST_CLASS.test(namesOf(at)) && at.querySelector("h1") === null) return true;
    if (isUnderOtherHeading(at)) return true;
  }
  return false;
}

export function isAdvert(root: Element): boolean {
  return ADVERT_CLASS.test(namesOf(root));
}

/** A part that begins with "Recently viewed" or the like, or stands right behind such a heading. */
function isUnderOtherHeading(element: Element): boolean {
  const before = element.previousElementSibling;
  if (before && /^H[2-6]$/i.test(before.tagName) && isOtherHeading(before)) return true;
  const first = element.firstElementChild;
  return first !== null && /^H[2-6]$/i.test(first.tagName) && isOtherHeading(first);
}

function isOtherHeading(heading: Element): boolean {
  const words = foldSpace(heading.textContent ?? "");
  return words.length <= LONGEST_HEADING && OTHER_PRODUCTS_HEADING.test(words);
}

function namesOf(element: Element): string {
  return `${element.getAttribute("class") ?? ""} ${element.id ?? ""}`.slice(0, 200);
}
