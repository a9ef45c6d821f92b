import { foldSpace } from "../element-text.ts";
import { ownAddress } from "../page-address.ts";
import { readGtin } from "../read-gtin.ts";
import { readVisibleGtin } from "../read-visible-facts.ts";
import { LABELLED_CODE } from "./list-words-table.ts";

const CODE_ATTRIBUTES = ["data-sku", "data-product-sku", "data-article", "data-code", "data-product-code"];
const GTIN_ATTRIBUTES = ["data-gtin", "data-ean", "data-barcode"];

/** The page that a record leads to: the link that carries its name, else the first to another page. */
export function linkOf(roots: readonly Element[], name: string, address: string): string | undefined {
  let first: string | undefined;
  for (const root of roots) {
    const links = root.tagName.toUpperCase() === "A" ? [root] : [...root.querySelectorAll("a[href]")];
    for (const link of links) {
      const url = addressOf(link, address);
      if (url === undefined) continue;
      if (carries(link, name)) return url;
      first ??= url;
    }
  }
  return first;
}

function carries(link: Element, name: string): boolean {
  const words = foldSpace(link.textContent ?? "");
  return words !== "" && (words.includes(name) || name.startsWith(words.replace(/(?:\.{3}|…)$/, "")));
}

/** Undefined for what leads to no other page of the web. */
export function addressOf(link: Element, address: string): string | undefined {
  const href = link.getAttribute("href") ?? "";
  if (href === "" || href.startsWith("#") || !URL.canParse(href, address)) return undefined;
  const url = new URL(href, address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const own = ownAddress(url.href);
  return own === ownAddress(address) ? undefined : own;
}

/** The shop's own code and the GTIN of a record, from its attributes or behind their labels in its text. */
export function codesOf(
  roots: readonly Element[],
  text: string,
): { readonly sku?: string; readonly gtin?: string } {
  const gtin =
    readGtin(attributeOf(roots, GTIN_ATTRIBUTES)) ??
    readGtin(propertyOf(roots, "gtin")) ??
    readVisibleGtin(text);
  const sku = attributeOf(roots, CODE_ATTRIBUTES) ?? propertyOf(roots, "sku") ?? codeIn(text);
  return { ...(sku !== undefined && { sku: sku.slice(0, 100) }), ...(gtin !== undefined && { gtin }) };
}

/** A code has a digit; a word behind "cod" has none. */
function codeIn(text: string): string | undefined {
  const code = LABELLED_CODE.exec(text)?.[1];
  return code !== undefined && /\d/.test(code) ? code : undefined;
}

function attributeOf(roots: readonly Element[], names: readonly string[]): string | undefined {
  for (const root of roots) {
    for (const name of names) {
      const value = root.getAttribute(name) ?? root.querySelector(`[${name}]`)?.getAttribute(name);
      if (value?.trim()) return value.trim();
    }
  }
  return undefined;
}

/** Of microdata: what the element says to programs, else its words. */
function propertyOf(roots: readonly Element[], name: "gtin" | "sku"): string | undefined {
  for (const root of roots) {
    const element = root.querySelector(`[itemprop^=${name}]`);
    const value = foldSpace(element?.getAttribute("content") ?? element?.textContent ?? "");
    if (value !== "") return value;
  }
  return undefined;
}
