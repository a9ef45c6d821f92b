import { z } from "zod";
import { CompetitorId } from "./ids.ts";

/** A firm whose offers we watch; known by the hosts of its pages. */
export const Competitor = z.strictObject({
  id: CompetitorId,
  name: z.string().min(1).max(200),
  hosts: z.array(z.string().max(253)).max(50),
});
export type Competitor = z.infer<typeof Competitor>;
