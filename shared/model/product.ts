import { z } from "zod";
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
});
export type Product = z.infer<typeof Product>;
