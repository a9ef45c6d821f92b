import { z } from "zod";
import type { Client } from "./client.ts";
import { ownField } from "./custom-fields.ts";
import { Instant } from "./day.ts";
import { SegmentId } from "./ids.ts";
import type { Product } from "./product.ts";

export const ClientField = z.enum([
  "country",
  "city",
  "category",
  "channel",
  "status",
  "priceColumn",
  "tag",
  "custom",
]);
export type ClientField = z.infer<typeof ClientField>;

export const ProductField = z.enum(["category", "brand", "unit", "tag", "sku", "custom"]);
export type ProductField = z.infer<typeof ProductField>;

const conditionOver = <Field extends z.ZodType>(field: Field) =>
  z.strictObject({
    field,
    /** Which custom field; only beside `field: "custom"`. */
    customName: z.string().min(1).max(60).optional(),
    /** Compared without case. */
    values: z.array(z.string().max(200)).min(1).max(500),
    /** The value must be none of those named; something unknown then fits. */
    isExcluding: z.literal(true).optional(),
  });

/** One condition over a client's field: the field's value is one of those named. */
export const SegmentCondition = conditionOver(ClientField);
export type SegmentCondition = z.infer<typeof SegmentCondition>;

/** The same over a product's field: of the clients' sales, only these products count. */
export const ProductCondition = conditionOver(ProductField);
export type ProductCondition = z.infer<typeof ProductCondition>;

/** A saved rule with a name: the sales of the clients, and of the products, for which every condition holds. */
export const Segment = z.strictObject({
  id: SegmentId,
  name: z.string().min(1).max(200),
  /** None means all clients. */
  conditions: z.array(SegmentCondition).max(20),
  /** None means all products. */
  productConditions: z.array(ProductCondition).max(20).optional(),
  archivedAt: Instant.optional(),
});
export type Segment = z.infer<typeof Segment>;

/** Whether every condition over clients holds for this one; an unknown field fits no value. */
export function fitsSegment(client: Client, { conditions }: Pick<Segment, "conditions">): boolean {
  return conditions.every((condition) => holds(condition, valuesOfClient(client, condition)));
}

/** Whether every condition over products holds for this one. */
export function isProductOfSegment(
  product: Product,
  { productConditions = [] }: Pick<Segment, "productConditions">,
): boolean {
  return productConditions.every((condition) => holds(condition, valuesOfProduct(product, condition)));
}

/** What a client has in the field that a condition names; empty when nothing is known. */
export function valuesOfClient(
  client: Client,
  { field, customName }: Pick<SegmentCondition, "field" | "customName">,
): readonly string[] {
  if (field === "tag") return client.tags;
  return present(field === "custom" ? ownField(client.customFields, customName) : client[field]);
}

/** What a product has in the field that a condition names; empty when nothing is known. */
export function valuesOfProduct(
  product: Product,
  { field, customName }: Pick<ProductCondition, "field" | "customName">,
): readonly string[] {
  if (field === "tag") return product.tags ?? [];
  return present(field === "custom" ? ownField(product.customFields, customName) : product[field]);
}

function present(value: string | undefined): readonly string[] {
  return value === undefined || value === "" ? [] : [value];
}

function holds(
  { values, isExcluding }: Pick<SegmentCondition, "values" | "isExcluding">,
  own: readonly string[],
): boolean {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  const isNamed = own.some((value) => wanted.has(value.toLowerCase()));
  return isExcluding === true ? !isNamed : isNamed;
}
