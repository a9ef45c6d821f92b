import { z } from "zod";
import { Instant } from "./day.ts";
import { ClientId, ContactId } from "./ids.ts";

/** A person at a client. */
export const Contact = z.strictObject({
  id: ContactId,
  clientId: ClientId,
  name: z.string().min(1).max(200),
  role: z.string().max(200).optional(),
  phone: z.string().max(100).optional(),
  email: z.string().max(200).optional(),
  archivedAt: Instant.optional(),
  /** Ids of contacts that turned out to be this one; notes about them are about this one. */
  mergedIds: z.array(ContactId).max(50).optional(),
});
export type Contact = z.infer<typeof Contact>;
