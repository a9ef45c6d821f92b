import { isLetter, isNumeric } from "../price/character-kind.ts";
import type { StructuredProduct } from "./structured-product.ts";

/** What identifies the page's own product among all that its structured data names. */
export interface PageIdentity {
  readonly heading: string | undefined;
  readonly title: string;
  readonly url: string;
}

const RULE_ORDER = ["json-ld", "microdata", "rdfa", "open-graph", "shop-data"];

/**
 * The page's own product first, then what other rules say of the same one. Empty when all that is named stands in a list
 * of others.
 */
export function chooseProducts(
  products: readonly StructuredProduct[],
  page: PageIdentity,
): StructuredProduct[] {
  const scored = products
    .map((product, index) => ({ product, index, score: scoreOf(product, page) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || ruleOrder(a.product) - ruleOrder(b.product) || a.index - b.index);
  const seen = new Set<string>();
  return scored
    .filter(({ product }) => !seen.has(product.rule) && seen.add(product.rule))
    .map(({ product }) => product);
}

/** Share of the words that two names have in common, 0 to 1. */
export function nameOverlap(a: string, b: string): number {
  const left = wordsOf(a);
  const right = new Set(wordsOf(b));
  if (left.length === 0 || right.size === 0) return 0;
  const common = left.filter((word) => right.has(word)).length;
  return (2 * common) / (left.length + right.size);
}

function scoreOf(product: StructuredProduct, { heading, title, url }: PageIdentity): number {
  let score = product.isListed ? -2 : 1;
  const name = product.name ?? "";
  if (name !== "") {
    score += 3 * Math.max(heading ? nameOverlap(name, heading) : 0, nameOverlap(name, title));
    if (title.includes(name) || heading === name) score += 1;
  }
  if (product.url && isSamePage(product.url, url)) score += 2;
  if (product.prices.length > 0) score += 1;
  return score;
}

function isSamePage(written: string, url: string): boolean {
  if (!URL.canParse(written, url)) return false;
  const theirs = new URL(written, url);
  const ours = new URL(url);
  return theirs.pathname.length > 1 && theirs.pathname === ours.pathname;
}

function ruleOrder({ rule }: StructuredProduct): number {
  return RULE_ORDER.indexOf(rule);
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  const lower = text.toLowerCase();
  let start = 0;
  for (let index = 0; index <= lower.length; index += 1) {
    const unit = lower.charCodeAt(index);
    if (isLetter(unit) || isNumeric(unit)) continue;
    if (index > start) words.push(lower.slice(start, index));
    start = index + 1;
  }
  return words;
}
