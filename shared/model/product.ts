import { z } from "zod";
import { CustomFields } from "./custom-fields.ts";
import { Instant } from "./day.ts";
import { ProductId, SourceId } from "./ids.ts";
import { UnitPrice } from "./unit-price.ts";

/** Ours, by SKU. */
export const Product = z.strictObject({
  id: ProductId,
  source: SourceId,
  sku: z.string().min(1).max(100),
  name: z.string().max(500),
  category: z.string().max(200).optional(),
  brand: z.string().max(200).optional(),
  gtin: z.string().max(14).optional(),
  unit: z.string().max(40).optional(),
  listPrice: UnitPrice.optional(),
  cost: UnitPrice.optional(),
  /** Net prices by the name of their column of the price list: what a client of that column pays. */
  columnPrices: z
    .record(z.string().min(1).max(40), UnitPrice)
    .refine((prices) => Object.keys(prices).length <= 50)
    .optional(),
  tags: z.array(z.string().max(60)).max(50).optional(),
  customFields: CustomFields.optional(),
  archivedAt: Instant.optional(),
  /** Ids of products that turned out to be this one; lines of their SKUs are this product's. */
  mergedIds: z.array(ProductId).max(50).optional(),
});
export type Product = z.infer<typeof Product>;
