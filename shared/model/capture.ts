import { z } from "zod";
import { Evidence } from "./evidence.ts";
import { UnitPrice } from "./unit-price.ts";

export const Vat = z.enum(["included", "excluded", "unknown"]);
export type Vat = z.infer<typeof Vat>;

export const Availability = z.enum(["in-stock", "out-of-stock", "pre-order", "limited", "discontinued"]);
export type Availability = z.infer<typeof Availability>;

/** One reading of a price. `quote` is the text as it stands on the page or in its structured data. */
export const CapturedPrice = z.strictObject({
  price: UnitPrice,
  vat: Vat,
  /** What one price buys when the page says so: "kg", "6-pack", "m²". */
  unit: z.string().max(40).optional(),
  quote: z.string().max(200),
});
export type CapturedPrice = z.infer<typeof CapturedPrice>;

/** Why a person should look before saving. */
export const CaptureFlag = z.enum([
  "structured-differs",
  "ambiguous-amount",
  "ambiguous-currency",
  "from-price",
  "range",
  "several-prices",
  /** The page's own price of a kilogram, a litre or a piece is not what its price and its pack come to. */
  "unit-price-differs",
  /** The page was too long to be read to its end in time. */
  "partial",
  /** The person's own recipe for the site found no price; it was read without it. */
  "recipe-missed",
]);
export type CaptureFlag = z.infer<typeof CaptureFlag>;

/** Those of a price itself, not of how its page was read. */
export const PriceFlag = CaptureFlag.exclude(["partial", "recipe-missed"]);
export type PriceFlag = z.infer<typeof PriceFlag>;

/**
 * What the page's data claims and what a buyer sees, where the two differ. "sale": the data still has the price before;
 * "card": one is for holders of the shop's card; "tax": one is without VAT; "range": the price depends on the variant.
 */
export const PriceDifference = z.strictObject({
  kind: z.enum(["sale", "card", "tax", "currency", "range", "other"]),
  claimed: CapturedPrice,
  seen: CapturedPrice,
});
export type PriceDifference = z.infer<typeof PriceDifference>;

/** How much is sold, as the page's data writes it: "9 LTR", "500 g". */
export const StatedMeasure = z.strictObject({
  /** "price": what `amount` buys, the product's price where there is none. "weight" may be that of the parcel. */
  of: z.enum(["price", "size", "weight"]),
  text: z.string().max(100),
  amount: z.string().max(40).optional(),
  rule: Evidence.shape.rule,
});
export type StatedMeasure = z.infer<typeof StatedMeasure>;

/** What a page says just now; nothing of it is saved yet. A field that the page does not give is absent, never empty. */
export const Capture = z.strictObject({
  /** Canonical address without fragment; the identity of the offer. */
  url: z.string().max(4000),
  /** The address in view without marks of advertising; absent where it is the canonical one. */
  ownUrl: z.string().max(4000).optional(),
  pageTitle: z.string().max(500),
  /** Host name without "www."; the competitor is known by it. */
  host: z.string().max(253),
  siteName: z.string().max(200).optional(),
  name: z.string().max(500).optional(),
  brand: z.string().max(200).optional(),
  gtin: z.string().max(14).optional(),
  mpn: z.string().max(100).optional(),
  sku: z.string().max(100).optional(),
  price: CapturedPrice.optional(),
  oldPrice: CapturedPrice.optional(),
  availability: Availability.optional(),
  measures: z.array(StatedMeasure).max(8).optional(),
  /** What a measure costs, as the page says beside the price: "12,40 lei/kg". */
  unitPrices: z.array(CapturedPrice).max(4).optional(),
  /** Other readings that a person may choose instead, best first. */
  otherPrices: z.array(CapturedPrice).max(20),
  flags: z.array(CaptureFlag).max(10),
  /** Which of the recipes handed in has found the price, from 0. */
  recipeIndex: z.int().min(0).optional(),
  /** Only beside the flag "structured-differs". */
  difference: PriceDifference.optional(),
  evidence: z.array(Evidence).max(40),
});
export type Capture = z.infer<typeof Capture>;
