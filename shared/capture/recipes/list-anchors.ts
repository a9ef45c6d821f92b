import type { Anchor } from "../../model/recipe.ts";
import { labelOf } from "./anchor-matches.ts";
import { findOne } from "./find-anchored.ts";
import { namesOf } from "./name-element.ts";

const MOST_OWN = 3;
const MOST_SCOPED = 3;
const MOST_LEVELS = 8;
const LANDMARKS = new Set(["MAIN", "ARTICLE", "FORM", "TABLE", "DL"]);
/** Names tried of an element and of each element around it. */
const NAMES_TRIED = 4;

/**
 * The ways to an element that another page of the same shop is likely to have too, the surest first. Each was tried: it
 * leads to this element, or to another that says the same.
 */
export function listAnchors(element: Element, accepts: (text: string) => boolean): Anchor[] {
  const leadsHere = (anchor: Anchor) => {
    const found = findOne(element.ownerDocument, anchor, accepts);
    return found !== undefined && (found === element || found.textContent === element.textContent);
  };
  const css = (selector: string): Anchor => ({ by: "css", selector });
  const own = namesOf(element).map(css).filter(leadsHere).slice(0, MOST_OWN);
  const scoped = listScoped(element, (selector) => leadsHere(css(selector))).map(css);
  const label = labelOf(element);
  const labelled: Anchor[] = label ? [{ by: "label", label, tag: tagOf(element) }] : [];
  const named = [...scoped.slice(0, 1), ...own, ...scoped.slice(1), ...labelled.filter(leadsHere)];
  // Beside a name they would only point at the first of several, where the name has stopped telling which.
  if (named.length > 0) return named;
  const places = listPlaces(element).map((selector): Anchor => ({ by: "place", selector }));
  const agreeing = places.filter(leadsHere);
  return agreeing.length > 1 ? agreeing : [];
}

/** By a name of something around it, nearest first, one for each; such a name keeps prices of other products out. */
function listScoped(element: Element, leadsHere: (selector: string) => boolean): string[] {
  const found: string[] = [];
  const names = namesOf(element).slice(0, NAMES_TRIED);
  let path = tagOf(element);
  let level = 0;
  for (let at = element.parentElement; at && level < MOST_LEVELS && found.length < MOST_SCOPED; level += 1) {
    const inside = names.length > 0 ? names.map((name) => ` ${name}`) : [` > ${path}`];
    const around = namesOf(at).slice(0, NAMES_TRIED);
    const selector = around.flatMap((name) => inside.map((own) => `${name}${own}`)).find(leadsHere);
    if (selector) found.push(selector);
    path = `${tagOf(at)} > ${path}`;
    at = at.parentElement;
    if (at?.tagName.toUpperCase() === "HTML") break;
  }
  return found;
}

/** By tags and positions from the page's top, and from the nearest element around it that has a name. */
function listPlaces(element: Element): string[] {
  const { body } = element.ownerDocument;
  const places = [placeFrom(body, "body", element)];
  for (let at = element.parentElement; at && at !== body; at = at.parentElement) {
    const [name = LANDMARKS.has(at.tagName.toUpperCase()) ? tagOf(at) : undefined] = namesOf(at);
    if (name === undefined) continue;
    places.push(placeFrom(at, name, element));
    break;
  }
  return places.filter((place) => place.length <= 1000);
}

function placeFrom(root: Element, name: string, element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const tag = at.tagName;
    const alike = [...(at.parentElement?.children ?? [])].filter((child) => child.tagName === tag);
    steps.unshift(`${tagOf(at)}:nth-of-type(${alike.indexOf(at) + 1})`);
  }
  return [name, ...steps].join(" > ");
}

function tagOf(element: Element): string {
  return element.tagName.toLowerCase();
}
