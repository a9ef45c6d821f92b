import { z } from "zod";
import type { Client } from "./client.ts";
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

/** Whether every condition holds for the client; an unknown field fits no value. */
export function fitsSegment(client: Client, { conditions }: Pick<Segment, "conditions">): boolean {
  return conditions.every(({ field, values }) => {
    const own = field === "tag" ? client.tags : [client[field] ?? ""];
    const wanted = new Set(values.map((value) => value.toLowerCase()));
    return own.some((value) => value !== "" && wanted.has(value.toLowerCase()));
  });
}
