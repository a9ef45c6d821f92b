import type { Capture, CaptureFlag } from "../model/capture.ts";
import { choosePrice } from "./choose-price.ts";
import { chooseProducts } from "./choose-product.ts";
import { chooseVariant } from "./choose-variant.ts";
import { foldSpace } from "./element-text.ts";
import { claimEvidence, priceEvidence } from "./make-evidence.ts";
import { addressInView, canonicalAddress, hostOf } from "./page-address.ts";
import { readJsonLd } from "./read-json-ld.ts";
import { readMarkup } from "./read-markup.ts";
import { readMeta, readOpenGraph } from "./read-meta.ts";
import { readName } from "./read-name.ts";
import { contextOf, priceOfChoice } from "./read-page.ts";
import { readStructuredPrices } from "./read-structured-prices.ts";
import {
  type ReadableRecipe,
  type RecipeReading,
  readByRecipes,
  recipeChoice,
} from "./recipes/read-by-recipes.ts";
import { type StructuredProduct, statedMeasures } from "./structured-product.ts";

/** Prices are never looked for in the text in sight: without a layout nobody can tell which of them is the product's. */
const NOTHING_IN_SIGHT = { text: "", steps: new Map() };

/**
 * What the structured data of a page (JSON-LD, microdata, RDFa, Open Graph) say of the one product that it sells. For a
 * document that was parsed and never shown or run; its heading serves only to tell the product from others. What the
 * person's recipes for the site find goes before.
 */
export function readStructuredPage(
  document: Document,
  address: string,
  recipes: readonly ReadableRecipe[] = [],
): Capture {
  const metas = readMeta(document);
  const title = foldSpace(document.title ?? "").slice(0, 500);
  const heading = foldSpace(document.querySelector("h1")?.textContent ?? "") || undefined;
  const url = canonicalAddress(document, address, metas.get("og:url"));
  const seenAt = addressInView(address);
  const openGraph = readOpenGraph(metas);
  const all = [...readJsonLd(document), ...readMarkup(document), ...(openGraph ? [openGraph] : [])];
  const products = chooseProducts(all, { heading, title, url: address }).map((product) =>
    chooseVariant(product, address),
  );
  const context = contextOf(document, address, products);
  const told = readByRecipes(document, recipes, context);
  const chosen = choosePrice(readStructuredPrices(products, context), [], recipeChoice(told, []));
  const price = chosen.main && priceOfChoice(chosen.main, context);
  const oldPrice = price && chosen.old && priceOfChoice(chosen.old, context);
  const siteName = metas.get("og:site_name")?.slice(0, 200);
  const name =
    told.name ?? readName(products, { heading, title, siteName, openGraphTitle: metas.get("og:title") });
  const facts = factsOf(products);
  return {
    url,
    pageTitle: title,
    host: hostOf(new URL(address)),
    ...(name !== undefined && { name }),
    ...(price && { price }),
    ...(oldPrice && { oldPrice }),
    ...facts,
    ...statedMeasures(products),
    otherPrices: [],
    ...toldBy(told, price && chosen.flags),
    evidence: [
      ...(chosen.main && price ? priceEvidence("price", chosen.main, NOTHING_IN_SIGHT, seenAt) : []),
      ...(chosen.old && oldPrice ? priceEvidence("oldPrice", chosen.old, NOTHING_IN_SIGHT, seenAt) : []),
      ...claimEvidence({ name, ...facts }, products, seenAt),
    ].slice(0, 40),
  };
}

function toldBy(
  { isMissed, recipeIndex }: RecipeReading,
  ofPrice: readonly CaptureFlag[] = [],
): Pick<Capture, "flags" | "recipeIndex"> {
  const flags: CaptureFlag[] = isMissed ? [...ofPrice, "recipe-missed"] : [...ofPrice];
  return recipeIndex === undefined ? { flags } : { flags, recipeIndex };
}

/** Each from the first product that names it. */
function factsOf(
  products: readonly StructuredProduct[],
): Pick<Capture, "brand" | "gtin" | "mpn" | "sku" | "availability"> {
  const brand = products.find((product) => product.brand)?.brand?.slice(0, 200);
  const gtin = products.find((product) => product.gtin)?.gtin;
  const mpn = products.find((product) => product.mpn)?.mpn?.slice(0, 100);
  const sku = products.find((product) => product.sku)?.sku?.slice(0, 100);
  const availability = products.find((product) => product.availability)?.availability;
  return {
    ...(brand && { brand }),
    ...(gtin && { gtin }),
    ...(mpn && { mpn }),
    ...(sku && { sku }),
    ...(availability && { availability }),
  };
}
