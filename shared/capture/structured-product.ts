import type { Availability, Capture, StatedMeasure, Vat } from "../model/capture.ts";
import type { Evidence } from "../model/evidence.ts";

/** A price as structured data writes it, not yet read. */
export interface StructuredPrice {
  readonly text: string;
  readonly currency: string | undefined;
  readonly role: "current" | "low" | "high" | "old";
  readonly vat: Vat;
  readonly element: Element | undefined;
  /** The address of the variant that costs this, where the offer has one. */
  readonly variantUrl?: string | undefined;
}

export type StructuredMeasure = Pick<StatedMeasure, "of" | "text" | "amount">;

/** One product of the page's structured data. */
export interface StructuredProduct {
  readonly rule: Evidence["rule"];
  readonly name: string | undefined;
  readonly url: string | undefined;
  readonly brand: string | undefined;
  readonly gtin: string | undefined;
  readonly mpn: string | undefined;
  readonly sku: string | undefined;
  readonly availability: Availability | undefined;
  readonly prices: readonly StructuredPrice[];
  readonly measures?: readonly StructuredMeasure[];
  /** The markup it was read from, where that is an element. */
  readonly element: Element | undefined;
  /** Stands inside a list of other products. */
  readonly isListed: boolean;
}

/** What the conventions of a shop's software say of a product; each knows but a part. */
export type ShopProduct = Partial<Omit<StructuredProduct, "rule" | "isListed">>;

/** Nothing where the page's product has none. They are read where there is room for it, not in the page. */
export function statedMeasures(products: readonly StructuredProduct[]): Pick<Capture, "measures"> {
  const measures = products.flatMap(({ rule, measures: own = [] }) =>
    own.map((measure) => ({ ...measure, text: measure.text.slice(0, 100), rule })),
  );
  return measures.length > 0 ? { measures: measures.slice(0, 8) } : {};
}

const AVAILABILITIES: readonly (readonly [RegExp, Availability])[] = [
  [/discontinued/i, "discontinued"],
  [/outofstock|soldout|oos$/i, "out-of-stock"],
  [/preorder|presale|backorder|madetoorder/i, "pre-order"],
  [/limitedavailability|lowstock/i, "limited"],
  [/instock|onlineonly|instoreonly|available|availablefororder/i, "in-stock"],
];

/** Reads "https://schema.org/InStock", "instock", "in stock". */
export function readAvailability(text: string | undefined): Availability | undefined {
  if (!text) return undefined;
  const bare = text.replace(/[\s_-]/g, "");
  if (/^(?:notavailable|unavailable)$/i.test(bare)) return "out-of-stock";
  return AVAILABILITIES.find(([pattern]) => pattern.test(bare))?.[1];
}
