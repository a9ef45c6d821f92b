import { z } from "zod";
import { comparableText } from "../std/comparable-text.ts";
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
    /** Compared without case, diacritics and superfluous blanks. */
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
  return testOf(conditions, clientReader);
}

/** The same of products. */
export function segmentProductTest({
  productConditions = [],
}: Pick<Segment, "productConditions">): (product: Product) => boolean {
  return testOf(productConditions, productReader);
}

function testOf<Subject, Condition extends Pick<SegmentCondition, "values" | "isExcluding">>(
  conditions: readonly Condition[],
  readerOf: (condition: Condition) => Reader<Subject>,
): (subject: Subject) => boolean {
  const tests = conditions.map((condition) => {
    const read = readerOf(condition);
    const isWanted = wantedTest(condition.values);
    const { isExcluding = false } = condition;
    return (subject: Subject) => {
      const value = read(subject);
      const isNamed = typeof value === "string" ? value !== "" && isWanted(value) : value?.some(isWanted);
      return (isNamed ?? false) !== isExcluding;
    };
  });
  return (subject) => tests.every((holds) => holds(subject));
}

/** Thousands of clients share some dozens of towns: each spelling is made comparable once. */
function wantedTest(values: readonly string[]): (value: string) => boolean {
  const wanted = new Set(values.map(comparableText));
  const verdicts = new Map<string, boolean>();
  return (value) => {
    const known = verdicts.get(value);
    if (known !== undefined) return known;
    const isWanted = wanted.has(comparableText(value));
    verdicts.set(value, isWanted);
    return isWanted;
  };
}

/** What a client has in the field that a condition names; empty when nothing is known. */
export function valuesOfClient(
  client: Client,
  { field, customName }: Pick<SegmentCondition, "field" | "customName">,
): readonly string[] {
  return listed(clientReader({ field, customName })(client));
}

/** What a product has in the field that a condition names; empty when nothing is known. */
export function valuesOfProduct(
  product: Product,
  { field, customName }: Pick<ProductCondition, "field" | "customName">,
): readonly string[] {
  return listed(productReader({ field, customName })(product));
}

/** What a subject has in a field: one text or several; empty or undefined when nothing is known. */
type Reader<Subject> = (subject: Subject) => string | readonly string[] | undefined;

function clientReader({ field, customName }: Pick<SegmentCondition, "field" | "customName">): Reader<Client> {
  if (field === "tag") return ({ tags }) => tags;
  if (field === "custom") return ({ customFields }) => ownField(customFields, customName);
  return (client) => client[field];
}

function productReader({
  field,
  customName,
}: Pick<ProductCondition, "field" | "customName">): Reader<Product> {
  if (field === "tag") return ({ tags }) => tags;
  if (field === "custom") return ({ customFields }) => ownField(customFields, customName);
  return (product) => product[field];
}

function listed(value: string | readonly string[] | undefined): readonly string[] {
  if (typeof value !== "string") return value ?? [];
  return value === "" ? [] : [value];
}
