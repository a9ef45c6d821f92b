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

/** Whether every condition over clients holds for this one; an unknown field fits no value. Of many: `segmentTest`. */
export function fitsSegment(client: Client, segment: Pick<Segment, "conditions">): boolean {
  return segmentTest(segment)(client);
}

/** Whether every condition over products holds for this one. Of many: `segmentProductTest`. */
export function isProductOfSegment(product: Product, segment: Pick<Segment, "productConditions">): boolean {
  return segmentProductTest(segment)(product);
}

/** `fitsSegment` with its values made ready once, for the many clients that are asked about. */
export function segmentTest({ conditions }: Pick<Segment, "conditions">): (client: Client) => boolean {
  return testOf(conditions, valuesOfClient);
}

/** The same of products. */
export function segmentProductTest({
  productConditions = [],
}: Pick<Segment, "productConditions">): (product: Product) => boolean {
  return testOf(productConditions, valuesOfProduct);
}

function testOf<Subject, Condition extends Pick<SegmentCondition, "values" | "isExcluding">>(
  conditions: readonly Condition[],
  valuesOf: (subject: Subject, condition: Condition) => readonly string[],
): (subject: Subject) => boolean {
  const tests = conditions.map((condition) => {
    const wanted = new Set(condition.values.map((value) => value.toLowerCase()));
    const isWanted = (value: string) => wanted.has(value.toLowerCase());
    const { isExcluding = false } = condition;
    return (subject: Subject) => valuesOf(subject, condition).some(isWanted) !== isExcluding;
  });
  return (subject) => tests.every((holds) => holds(subject));
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
