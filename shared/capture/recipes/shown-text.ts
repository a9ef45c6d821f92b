import { textOfElement } from "../element-text.ts";
import { isHiddenByMarkup } from "../page-zone.ts";

const MOST_INSIDE = 300;

/** What a person can read of an element: its text, else the value of a field or the label that stands for a picture of it. */
export function shownText(element: Element): string {
  if (isHidden(element)) return "";
  const inside = [...element.querySelectorAll("*")].slice(0, MOST_INSIDE);
  const text = textOfElement(element, new Set(inside.filter(isHidden)));
  if (text !== "") return text;
  const value = element.tagName.toUpperCase() === "INPUT" ? element.getAttribute("value") : null;
  return (value ?? element.getAttribute("aria-label") ?? "").replace(/\s+/g, " ").trim().slice(0, 200);
}

/** By the layout where there is one; of a document that was only parsed just the markup can be asked. */
function isHidden(element: Element): boolean {
  if (element.ownerDocument.defaultView && typeof element.checkVisibility === "function")
    return !element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at; at = at.parentElement) if (isHiddenByMarkup(at)) return true;
  return false;
}
