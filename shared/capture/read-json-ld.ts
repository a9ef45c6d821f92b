import type { Vat } from "../model/capture.ts";
import { Deadline } from "./deadline.ts";
import { foldSpace } from "./element-text.ts";
import { parseLooseJson } from "./parse-loose-json.ts";
import { readGtin } from "./read-gtin.ts";
import {
  readAvailability,
  type StructuredMeasure,
  type StructuredPrice,
  type StructuredProduct,
} from "./structured-product.ts";

/** An object of JSON that nobody has checked. */
export type Item = Readonly<Record<string, unknown>>;

const PRODUCT_TYPES =
  /(?:^|[/#:])(?:Product|ProductModel|IndividualProduct|SomeProducts|ProductGroup|Vehicle|Car|Motorcycle|Book|SoftwareApplication|MobileApplication|VideoGame|Event|MusicEvent|TheaterEvent|Course|MenuItem|Movie)$/i;
const OTHER_KEYS =
  /^(?:isRelatedTo|isSimilarTo|isAccessoryOrSparePartFor|itemListElement|review|aggregateRating|breadcrumb)$/;
const DEEPEST = 12;

/** The products of all JSON-LD scripts, in the order of the page. Broken scripts are mended or passed over. */
export function readJsonLd(document: Document, deadline = new Deadline(undefined)): StructuredProduct[] {
  const products: StructuredProduct[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    if (deadline.isOver()) break;
    const root = parseLooseJson(script.textContent ?? "");
    if (root !== undefined) findProducts(root, false, 0, products, indexById(root));
  }
  return products;
}

/** Nodes of a graph, for the offers that are named by their id alone. */
export type ById = ReadonlyMap<string, Item>;

function findProducts(
  value: unknown,
  isListed: boolean,
  depth: number,
  into: StructuredProduct[],
  byId: ById,
): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const one of value) findProducts(one, isListed, depth + 1, into, byId);
    return;
  }
  if (!isItem(value)) return;
  if (isProduct(value)) {
    const product = productOf(value, isListed, byId);
    into.push(product);
    for (const variant of listOf(value.hasVariant)) findProducts(variant, true, depth + 1, into, byId);
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === "object" && child !== null) {
      findProducts(child, isListed || OTHER_KEYS.test(key), depth + 1, into, byId);
    }
  }
}

/** What an item says of a product; its type is not asked. */
export function productOf(item: Item, isListed: boolean, byId: ById): StructuredProduct {
  const offers = offersOf(item, byId);
  const variantOffers =
    offers.length > 0
      ? []
      : listOf(item.hasVariant)
          .filter(isItem)
          .flatMap((one) => offersOf(one, byId));
  const all = offers.length > 0 ? offers : variantOffers;
  const first = all[0];
  return {
    rule: "json-ld",
    name: textOf(item.name),
    url: textOf(item.url) ?? textOf(first?.url) ?? textOf(item["@id"]),
    brand: nameOf(item.brand) ?? nameOf(item.manufacturer),
    gtin: gtinOf(item) ?? all.map(gtinOf).find((gtin) => gtin !== undefined),
    mpn: textOf(item.mpn),
    sku: textOf(item.sku) ?? textOf(first?.sku) ?? textOf(item.productID),
    availability: availabilityOf(all),
    prices: pricesOf(item, all),
    measures: measuresOf(item, all),
    element: undefined,
    isListed,
  };
}

function measuresOf(item: Item, offers: readonly Item[]): StructuredMeasure[] {
  const priced = offers.flatMap((offer) => [offer, ...listOf(offer.priceSpecification).filter(isItem)]);
  return [
    ...priced.flatMap((one) =>
      measureOf("price", one.referenceQuantity ?? one.unitPricingMeasure, one.price),
    ),
    ...measureOf("size", item.size),
    ...measureOf("weight", item.weight),
  ];
}

/** A text, or a number with its unit apart. */
function measureOf(of: StructuredMeasure["of"], value: unknown, amount?: unknown): StructuredMeasure[] {
  const written = isItem(value) ? [value.value, value.unitCode ?? value.unitText] : [value];
  const text = written.flatMap((part) => textOf(part) ?? []).join(" ");
  const price = textOf(amount)?.slice(0, 40);
  return text === "" ? [] : [{ of, text, ...(price !== undefined && { amount: price }) }];
}

/** In stock when any of the offers is: sizes and colours sell out one by one. */
function availabilityOf(offers: readonly Item[]): StructuredProduct["availability"] {
  const found = offers.flatMap((offer) => readAvailability(textOf(offer.availability)) ?? []);
  return found.includes("in-stock") ? "in-stock" : found[0];
}

function offersOf(item: Item, byId: ById): Item[] {
  const direct = listOf(item.offers).filter(isItem);
  return direct.flatMap((offer) => {
    const known = Object.keys(offer).length === 1 ? byId.get(String(offer["@id"])) : undefined;
    const resolved = known ?? offer;
    const inner = resolved.price === undefined ? listOf(resolved.offers).filter(isItem) : [];
    const hasOwn = resolved.lowPrice !== undefined || inner.length === 0;
    return hasOwn ? [resolved] : inner;
  });
}

function pricesOf(item: Item, offers: readonly Item[]): StructuredPrice[] {
  const prices = offers.flatMap(pricesOfOffer);
  return prices.length > 0 || item.price === undefined ? prices : pricesOfOffer(item);
}

function pricesOfOffer(offer: Item): StructuredPrice[] {
  const variantUrl = textOf(offer.url);
  const currency = textOf(offer.priceCurrency) ?? textOf(offer.currency);
  const found: StructuredPrice[] = [];
  const add = (value: unknown, role: StructuredPrice["role"], own: string | undefined, vat: Vat) => {
    const text = textOf(value);
    if (text !== undefined && /\d/.test(text))
      found.push({ text, currency: own ?? currency, role, vat, element: undefined, variantUrl });
  };
  add(offer.price, "current", undefined, "unknown");
  add(offer.lowPrice, offer.price === undefined ? "low" : "current", undefined, "unknown");
  for (const specification of listOf(offer.priceSpecification).filter(isItem)) {
    // Beside the price the offer names itself it is that of a kilogram or a litre.
    if (offer.price === undefined || !specification.referenceQuantity) addSpecification(specification, add);
  }
  add(offer.highPrice, "high", undefined, "unknown");
  return found;
}

function addSpecification(
  specification: Item,
  add: (value: unknown, role: StructuredPrice["role"], currency: string | undefined, vat: Vat) => void,
): void {
  const kind = `${textOf(specification.priceType) ?? ""} ${textOf(specification.name) ?? ""}`;
  if (/shipping|deliver/i.test(`${textOf(specification["@type"]) ?? ""} ${kind}`)) return;
  const role = /list|strike|regular|MSRP|RRP|suggested/i.test(kind) ? "old" : "current";
  const included = specification.valueAddedTaxIncluded;
  const vat =
    included === true || included === "true"
      ? "included"
      : included === false || included === "false"
        ? "excluded"
        : "unknown";
  const currency = textOf(specification.priceCurrency);
  add(specification.price, role, currency, vat);
  if (specification.price === undefined) add(specification.minPrice, "low", currency, vat);
}

export function isProduct(item: Item): boolean {
  return listOf(item["@type"] ?? item.type).some(
    (type) => typeof type === "string" && PRODUCT_TYPES.test(type),
  );
}

function gtinOf(item: Item): string | undefined {
  for (const key of ["gtin13", "gtin", "gtin14", "gtin12", "gtin8", "ean", "isbn", "productID"]) {
    const gtin = readGtin(textOf(item[key]));
    if (gtin) return gtin;
  }
  return undefined;
}

function nameOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isItem(first) ? textOf(first.name) : textOf(first);
}

export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  if (isItem(value)) return textOf(value["@value"] ?? value["@id"]);
  if (typeof value !== "string") return undefined;
  const folded = foldSpace(value);
  return folded === "" ? undefined : folded;
}

function indexById(root: unknown): Map<string, Item> {
  const found = new Map<string, Item>();
  const nodes = isItem(root) ? listOf(root["@graph"] ?? root) : listOf(root);
  for (const node of nodes) if (isItem(node) && typeof node["@id"] === "string") found.set(node["@id"], node);
  return found;
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
