import { groupBy } from "../std/group-by.ts";

/** Steps of paths that were worked out before; for many paths in one page, so that no list's siblings are counted for each. */
export type KnownSteps = Map<Element, string>;

/** Two ways back to an element; where a page's ids change or its outer parts do, one of them still leads there. */
export interface ElementPlace {
  readonly selector: string;
  /** Absent where it would be longer than 1000 characters: a part of it leads elsewhere. */
  readonly xpath?: string;
}

/** A CSS path that leads back to an element: from the nearest id down by tag and position. At most 1000 characters. */
function pathOf(element: Element, known: KnownSteps): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < 40; at = at.parentElement) {
    const id = at.id;
    if (id && /^[A-Za-z][\w-]{0,60}$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(stepOf(at, known));
    if (at.tagName.toUpperCase() === "BODY") break;
  }
  return steps.join(" > ").slice(0, 1000);
}

export function placeOf(element: Element, known: KnownSteps = new Map()): ElementPlace {
  const xpath = xpathOf(element, known);
  return { selector: pathOf(element, known), ...(xpath.length <= 1000 && { xpath }) };
}

/** From the document down by tag and position alone. */
function xpathOf(element: Element, known: KnownSteps): string {
  let path = "";
  for (let at: Element | null = element; at && path.length <= 1000; at = at.parentElement) {
    const [tag = "", place = ""] = stepOf(at, known).split(":nth-of-type");
    // By its bare name XPath finds no element of another language, as a drawing is.
    const test = /\/xhtml$/.test(at.namespaceURI ?? "/xhtml") ? tag : `*[local-name()="${at.localName}"]`;
    path = `/${test}${place.replace("(", "[").replace(")", "]")}${path}`;
  }
  return path;
}

function stepOf(element: Element, known: KnownSteps): string {
  const siblings = element.parentElement?.children ?? [element];
  if (!known.has(element)) nameSteps(siblings, known);
  return known.get(element) ?? element.tagName.toLowerCase();
}

function nameSteps(siblings: Iterable<Element>, known: KnownSteps): void {
  const byTag = groupBy(siblings, ({ tagName }) => String(tagName).toLowerCase());
  for (const [tag, elements] of byTag) {
    elements.forEach((element, index) => {
      known.set(element, elements.length === 1 ? tag : `${tag}:nth-of-type(${index + 1})`);
    });
  }
}
