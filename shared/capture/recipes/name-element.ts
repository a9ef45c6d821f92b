import { isStableName, isStableValue, stablePrefixOf } from "./stable-names.ts";

/** Attributes by which the makers of a page name its parts, for search engines, tests or scripts. */
const NAMING =
  /^(?:itemprop|property|name|data-(?:test|testid|test-id|qa|cy|role|ui|hook|name|element|field|component|price-type|marker|auto|selenium|zone|locator))$/;
/** Those of which the presence alone tells. */
const TELLING = /^data-[a-z-]*(?:price|amount|cost|title|product|unit|tsena)[a-z-]*$/;
const MOST = 8;

/** Simple selectors for an element, the ones most likely to last first. Nothing of its position. */
export function namesOf(element: Element): string[] {
  const classes = (element.getAttribute("class") ?? "").split(/\s+/).filter(Boolean).slice(0, 20);
  const stable = classes.filter(isStableName).map((name) => `.${name}`);
  const found = [
    ...attributeNames(element),
    ...(isStableName(element.id) ? [`#${element.id}`] : []),
    ...stable,
    ...(stable.length > 1 ? [stable.slice(0, 3).join("")] : []),
    ...classes.flatMap((name) => stablePrefixOf(name) ?? []).map((prefix) => `[class*="${prefix}"]`),
  ];
  return [...new Set(found)].slice(0, MOST);
}

function attributeNames(element: Element): string[] {
  const found: string[] = [];
  for (const { name, value } of element.attributes) {
    if (NAMING.test(name) && isStableValue(value)) found.push(`[${name}="${value}"]`);
    else if (TELLING.test(name) && !/\d/.test(name)) found.push(`[${name}]`);
    else if (name === "aria-label" && isStableValue(value) && !/\d/.test(value))
      found.push(`[${name}="${value}"]`);
  }
  return found;
}
