import { z } from "zod";
import { Instant } from "./day.ts";
import { ConnectionId, WorkbookId } from "./ids.ts";

/** A pairing between the extension and one add-in origin, made by the person in both windows. */
export const Connection = z.strictObject({
  id: ConnectionId,
  /** Exactly scheme, host and port of the task pane. */
  origin: z.string().max(300),
  workbookId: WorkbookId.optional(),
  workbookName: z.string().max(300).optional(),
  state: z.enum(["asked", "granted", "refused", "revoked"]),
  /** The six digits that both windows show while asked. */
  code: z.string().regex(/^\d{6}$/),
  /** Proves later requests; given to the pane once, never written to a workbook. */
  secret: z.string().max(100),
  askedAt: Instant,
  grantedAt: Instant.optional(),
  lastUsedAt: Instant.optional(),
});
export type Connection = z.infer<typeof Connection>;
