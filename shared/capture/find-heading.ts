import { foldSpace } from "./element-text.ts";

/** A page's own heading stands among its first. */
const MOST_HEADINGS = 300;

/** The h1 that the page's title repeats, else one that is called a title, else the first; without any, like words elsewhere. */
export function findHeading(document: Document): Element | undefined {
  const title = foldSpace(document.title ?? "").toLowerCase();
  let named: Element | undefined;
  let first: Element | undefined;
  const headings = [...document.querySelectorAll("h1, [itemprop=name]:not(meta)")].slice(0, MOST_HEADINGS);
  for (const heading of headings) {
    const words = foldSpace(heading.textContent ?? "").toLowerCase();
    if (words.length < 2) continue;
    if (title.includes(words.slice(0, 40))) return heading;
    if (heading.tagName.toUpperCase() !== "H1") continue;
    first ??= heading;
    if (/title|name|product/i.test(`${heading.id} ${heading.getAttribute("class") ?? ""}`)) named ??= heading;
  }
  return named ?? first ?? findTitleWords(document, title);
}

function findTitleWords(document: Document, title: string): Element | undefined {
  if (title.length < 4 || !document.body) return undefined;
  const candidates = document.body.querySelectorAll(
    "h2,h3,h4,[class*=title i],[class*=name i],[id*=title i],[id*=name i]",
  );
  for (const element of candidates) {
    const words = foldSpace((element.textContent ?? "").slice(0, 400)).toLowerCase();
    if (words.length >= 4 && words.length < 200 && title.startsWith(words)) return element;
  }
  return undefined;
}
