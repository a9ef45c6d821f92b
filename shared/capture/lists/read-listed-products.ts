import type { Deadline } from "../deadline.ts";
import { parseLooseJson } from "../parse-loose-json.ts";
import { type Item, isItem, isProduct, listOf, productOf } from "../read-json-ld.ts";
import type { StructuredProduct } from "../structured-product.ts";

const DEEPEST = 14;
const MOST_PRODUCTS = 5000;
/** What is not sold here, or only told of. */
const OTHER_KEYS = /^(?:review|aggregateRating|breadcrumb|isRelatedTo|isSimilarTo)$/;

/**
 * The products that a page's JSON-LD names anywhere: single ones, those of an ItemList or an OfferCatalog, and the pages that a
 * list item names without saying more.
 */
export function readListedProducts(document: Document, deadline: Deadline): StructuredProduct[] {
  const found: StructuredProduct[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    if (deadline.isOver()) break;
    collect(parseLooseJson(script.textContent ?? ""), 0, found);
  }
  return found.slice(0, MOST_PRODUCTS);
}

function collect(value: unknown, depth: number, into: StructuredProduct[]): void {
  if (depth > DEEPEST || into.length >= MOST_PRODUCTS) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, depth + 1, into);
    return;
  }
  if (!isItem(value) || hasType(value, /BreadcrumbList$/)) return;
  const product = productIn(value);
  if (product) into.push(productOf(product, true, new Map()));
  for (const [key, child] of Object.entries(value)) {
    const isPart = product !== undefined && key !== "hasVariant";
    if (!isPart && !OTHER_KEYS.test(key)) collect(child, depth + 1, into);
  }
}

/** The item as a product, when it says what one is called, where it stands or what it costs. */
function productIn(item: Item): Item | undefined {
  if (isProduct(item)) return item;
  const [offered] = listOf(item.itemOffered);
  if (isItem(offered)) return { ...offered, offers: offered.offers ?? item };
  const isPlain = hasType(item, /ListItem$/) && !isItem(item.item);
  return isPlain ? { name: item.name, url: item.url ?? item.item } : undefined;
}

function hasType(item: Item, pattern: RegExp): boolean {
  return listOf(item["@type"]).some((type) => typeof type === "string" && pattern.test(type));
}
