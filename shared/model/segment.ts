import { z } from "zod";
import { SegmentId } from "./ids.ts";

/** One condition over a client's field: the field's value is one of those named (compared without case). */
export const SegmentCondition = z.strictObject({
  field: z.enum(["country", "city", "category", "status", "priceColumn", "tag"]),
  values: z.array(z.string().max(200)).min(1).max(500),
});
export type SegmentCondition = z.infer<typeof SegmentCondition>;

/** A saved rule with a name: the clients for which every condition holds; no condition means all clients. */
export const Segment = z.strictObject({
  id: SegmentId,
  name: z.string().min(1).max(200),
  conditions: z.array(SegmentCondition).max(20),
});
export type Segment = z.infer<typeof Segment>;
