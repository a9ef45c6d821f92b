import type { Availability, Capture, CapturedPrice, CaptureFlag, PriceDifference } from "../model/capture.ts";
import type { PriceContext } from "../price/price-reading.ts";
import { capturedPrice } from "./captured-price.ts";
import { choosePrice, type PriceChoice } from "./choose-price.ts";
import { chooseProducts } from "./choose-product.ts";
import { chooseVariant } from "./choose-variant.ts";
import { Deadline, type TimeBudget } from "./deadline.ts";
import { foldSpace } from "./element-text.ts";
import { findUnitPrices } from "./find-unit-prices.ts";
import { findVisiblePrices } from "./find-visible-prices.ts";
import { type Layout, OWN_LAYOUT } from "./layout.ts";
import { claimEvidence, priceEvidence } from "./make-evidence.ts";
import { type NamedDifference, nameDifference } from "./name-difference.ts";
import { addressInView, canonicalAddress, hostOf, ownAddress } from "./page-address.ts";
import { type PageText, readPageText } from "./page-text.ts";
import { readJsonLd } from "./read-json-ld.ts";
import { readMarkup } from "./read-markup.ts";
import { readMeta, readOpenGraph } from "./read-meta.ts";
import { readName } from "./read-name.ts";
import { readShopData } from "./read-shop-data.ts";
import { claimedCurrencyOf, readStructuredPrices } from "./read-structured-prices.ts";
import { readVisibleAvailability, readVisibleGtin } from "./read-visible-facts.ts";
import {
  type ReadableRecipe,
  type RecipeReading,
  readByRecipes,
  recipeChoice,
} from "./recipes/read-by-recipes.ts";
import { type StructuredProduct, statedMeasures } from "./structured-product.ts";

export interface ReadOptions {
  /** Past it the rest of the page is left unread, and the capture says so by the flag "partial". Without one all is read. */
  readonly budget?: TimeBudget;
  /** The person's own for this site; what they find goes before the generic reading. */
  readonly recipes?: readonly ReadableRecipe[];
  /** How a page is drawn that is read outside of its window; without it the document's own window tells. */
  readonly layout?: Layout;
  /** Whether what is handed in is only a part of the page. */
  readonly isCut?: boolean;
}

/**
 * What a page says of the one product that it sells. Reads only; touches nothing of the page and asks no network.
 * Where a document has no layout (a parsed file) the sizes of type are not weighed.
 */
export function readPage(document: Document, address: string, options: ReadOptions = {}): Capture {
  const deadline = new Deadline(options.budget);
  const { layout = OWN_LAYOUT, isCut = false } = options;
  const metas = readMeta(document);
  const page = readPageText(document, { budget: options.budget, isOfOneProduct: true });
  const title = foldSpace(document.title ?? "").slice(0, 500);
  const url = canonicalAddress(document, address, metas.get("og:url"));
  const ownUrl = ownAddress(address);
  const seenAt = addressInView(address);
  const openGraph = readOpenGraph(metas);
  const all = [
    ...readJsonLd(document, deadline),
    ...readMarkup(document, deadline),
    ...(openGraph ? [openGraph] : []),
  ];
  // Where schema.org and Open Graph name a price, the shop's own data would only say it again.
  const isPriced = all.some(({ prices }) => prices.length > 0);
  if (!isPriced) all.push(...readShopData(document, address, deadline));
  const products = chooseProducts(all, { heading: page.heading, title, url: address }).map((product) =>
    chooseVariant(product, address),
  );
  const context = contextOf(document, address, products);
  const claims = readStructuredPrices(products, context);
  const seen = findVisiblePrices(page, context, { deadline, layout });
  const told = readByRecipes(document, options.recipes ?? [], context, layout);
  const chosen = choosePrice(claims, seen, recipeChoice(told, seen));
  const difference = nameDifference(chosen, { claims, seen, text: page.text });
  const currency = (choice: PriceChoice | undefined) => choice && priceOfChoice(choice, context);
  const price = currency(chosen.main);
  const perUnit = findUnitPrices(chosen.main, seen);
  const unitPrices = perUnit.flatMap((choice) => currency(choice) ?? []);
  const siteName = metas.get("og:site_name")?.slice(0, 200);
  const openGraphTitle = metas.get("og:title");
  const name = told.name ?? readName(products, { heading: page.heading, title, siteName, openGraphTitle });
  const facts = factsOf(products, page, chosen.main?.visible?.reading.start);
  const isPartial = isCut || page.isCut || deadline.hasCut;
  const oldPrice = price && currency(chosen.old);
  return {
    url,
    ...(ownUrl !== url && { ownUrl }),
    pageTitle: title,
    host: hostOf(new URL(address)),
    ...defined({ siteName, name, price, oldPrice, ...facts }),
    ...statedMeasures(products),
    ...(unitPrices.length > 0 && { unitPrices }),
    otherPrices: chosen.others.flatMap((choice) => currency(choice) ?? []),
    flags: [...(price ? chosen.flags : []), ...flagsOfReading(isPartial, told)],
    ...defined({
      recipeIndex: told.recipeIndex,
      difference: price && difference && capturedDifference(difference, context),
    }),
    evidence: [
      ...(chosen.main && price ? priceEvidence("price", chosen.main, page, seenAt) : []),
      ...chosen.others.flatMap((choice) =>
        priceOfChoice(choice, context) ? priceEvidence("otherPrice", choice, page, seenAt) : [],
      ),
      ...(chosen.old && oldPrice ? priceEvidence("oldPrice", chosen.old, page, seenAt) : []),
      ...perUnit.flatMap((choice) => priceEvidence("unitPrice", choice, page, seenAt)),
      ...claimEvidence({ name, ...facts }, products, seenAt),
    ].slice(0, 40),
  };
}

function flagsOfReading(isPartial: boolean, { isMissed }: RecipeReading): CaptureFlag[] {
  const told = [isPartial && ("partial" as const), isMissed && ("recipe-missed" as const)];
  return told.filter((flag) => flag !== false);
}

export function contextOf(
  document: Document,
  address: string,
  products: readonly StructuredProduct[],
): PriceContext {
  const language = languageOf(document);
  const place: PriceContext = {
    host: new URL(address).hostname,
    ...defined({ language: language || undefined }),
  };
  return { ...place, ...defined({ currency: claimedCurrencyOf(products, place) }) };
}

function languageOf(document: Document): string | null | undefined {
  const own = document.documentElement.getAttribute("lang");
  if (own) return own;
  const named = document.querySelector('meta[http-equiv="content-language" i],meta[property="og:locale"]');
  return named?.getAttribute("content");
}

/** In the currency that the page's data claims, else in the one that is written; undefined when none is known. */
export function priceOfChoice(
  { amount, claimed, visible }: PriceChoice,
  context: PriceContext,
): CapturedPrice | undefined {
  const { currency, vat = "unknown", unit, quote } = visible?.reading ?? {};
  return capturedPrice(
    {
      amount,
      currency: claimed?.currency ?? currency,
      vat: vat === "unknown" ? (claimed?.vat ?? "unknown") : vat,
      unit: unit ?? claimed?.unit,
      quote: quote ?? claimed?.quote ?? "",
    },
    context,
  );
}

function capturedDifference(
  { kind, claimed, seen }: NamedDifference,
  context: PriceContext,
): PriceDifference | undefined {
  const ofData = priceOfChoice({ amount: claimed.amount, claimed, visible: undefined, score: 0 }, context);
  const inSight = priceOfChoice(
    { amount: seen.reading.amount, claimed: undefined, visible: seen, score: 0 },
    context,
  );
  return ofData && inSight && { kind, claimed: ofData, seen: inSight };
}

interface Facts {
  readonly brand: string | undefined;
  readonly gtin: string | undefined;
  readonly mpn: string | undefined;
  readonly sku: string | undefined;
  readonly availability: Availability | undefined;
}

function factsOf(
  products: readonly StructuredProduct[],
  page: PageText,
  priceStart: number | undefined,
): Facts {
  const first = <Key extends "brand" | "gtin" | "mpn" | "sku" | "availability">(key: Key) =>
    products.map((product) => product[key]).find((value) => value !== undefined);
  return {
    brand: first("brand")?.slice(0, 200),
    gtin: first("gtin") ?? readVisibleGtin(page.text),
    mpn: first("mpn")?.slice(0, 100),
    sku: first("sku")?.slice(0, 100),
    availability: first("availability") ?? readVisibleAvailability(page, priceStart),
  };
}

/** Only the fields that have a value, so that an unknown one is absent. */
function defined<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Object.entries loses the keys' types; nothing but undefined values was taken away.
  return Object.fromEntries(entries) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}
