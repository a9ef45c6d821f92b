import { groupBy } from "../std/group-by.ts";

/** Steps of paths that were worked out before; for many paths in one page, so that no list's siblings are counted for each. */
export type KnownSteps = Map<Element, string>;

/** A CSS path that leads back to an element: from the nearest id down by tag and position. At most 1000 characters. */
export function pathOf(element: Element, known: KnownSteps = new Map()): string {
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
