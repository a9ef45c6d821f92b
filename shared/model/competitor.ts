import { z } from "zod";
import { Instant } from "./day.ts";
import { CompetitorId } from "./ids.ts";

/** A firm whose offers we watch; known by the hosts of its pages. */
export const Competitor = z.strictObject({
  id: CompetitorId,
  name: z.string().min(1).max(200),
  hosts: z.array(z.string().max(253)).max(50),
  country: z.string().max(100).optional(),
  archivedAt: Instant.optional(),
  /** Ids of competitors that turned out to be this one; their hosts and offers are this competitor's. */
  mergedIds: z.array(CompetitorId).max(50).optional(),
});
export type Competitor = z.infer<typeof Competitor>;
