import { z } from "zod";
import { ClientId, SegmentId, TargetId } from "./ids.ts";
import { Money } from "./money.ts";
import { Month } from "./month.ts";
import { Quantity } from "./quantity.ts";

/** The three plans that a KAM answers for. */
export const TargetPlan = z.enum(["sales", "active-clients", "new-clients"]);
export type TargetPlan = z.infer<typeof TargetPlan>;

/** For whom or for what a target is set: for all of the person's clients, or for a part. */
export const TargetScope = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("all") }),
  z.strictObject({ kind: z.literal("segment"), id: SegmentId }),
  z.strictObject({ kind: z.literal("client"), id: ClientId }),
  /** A category of our products. */
  z.strictObject({ kind: z.literal("category"), name: z.string().min(1).max(200) }),
]);
export type TargetScope = z.infer<typeof TargetScope>;

/** What one plan wants of one month. One a plan, scope and month; targets of sales are net of VAT. */
export const Target = z
  .strictObject({
    id: TargetId,
    plan: TargetPlan,
    scope: TargetScope,
    month: Month,
    /** Of sales in money. */
    amount: Money.optional(),
    /** Of sales in the products' own unit. */
    quantity: Quantity.optional(),
    /** Of clients. */
    count: z.int().min(0).optional(),
  })
  .refine(({ plan, amount, quantity, count }) =>
    plan === "sales"
      ? count === undefined && (amount ?? quantity) !== undefined
      : count !== undefined && (amount ?? quantity) === undefined,
  );
export type Target = z.infer<typeof Target>;
