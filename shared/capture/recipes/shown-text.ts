import { textOfElement } from "../element-text.ts";
import { type Layout, OWN_LAYOUT } from "../layout.ts";
import { elementsInside } from "./anchor-matches.ts";

/** What a person can read of an element: its text, else the value of a field or the label that stands for a picture of it. */
export function shownText(element: Element, { isHidden }: Layout = OWN_LAYOUT): string {
  if (isHidden(element)) return "";
  const text = textOfElement(element, new Set(elementsInside(element).filter(isHidden)));
  if (text !== "") return text;
  const value = element.tagName.toUpperCase() === "INPUT" ? element.getAttribute("value") : null;
  return (value ?? element.getAttribute("aria-label") ?? "").replace(/\s+/g, " ").trim().slice(0, 200);
}
