import { z } from "zod";
import { Instant } from "./day.ts";
import { ConnectionId, WorkbookId } from "./ids.ts";

/** How long the six digits may be compared before the pane has to ask again. */
export const CODE_LIFETIME_MS = 2 * 60 * 1000;

/** What a connected workbook may do: read the parts named, or bring back what the person edited in the pane. */
export const ConnectionScope = z.enum(["clients", "sales", "prices", "notes", "edits"]);
export type ConnectionScope = z.infer<typeof ConnectionScope>;

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
  /** SHA-256 of the secret that proves later requests. The secret itself is only in the pane, never in a workbook. */
  secretHash: z.string().max(100).optional(),
  /** Absent in a connection that was granted before scopes were asked for: everything but edits. */
  scopes: z.array(ConnectionScope).max(10).optional(),
  askedAt: Instant,
  grantedAt: Instant.optional(),
  /** When it was refused or taken back. */
  endedAt: Instant.optional(),
  lastUsedAt: Instant.optional(),
});
export type Connection = z.infer<typeof Connection>;

/** What a connection may do; those of before the scopes read everything and bring nothing back. */
export function scopesOf({ scopes }: Pick<Connection, "scopes">): readonly ConnectionScope[] {
  return scopes ?? ConnectionScope.options.filter((scope) => scope !== "edits");
}

/** Whether the code of an unanswered question may still be compared at `now`. */
export function isOpenQuestion(connection: Connection, now: Instant): boolean {
  return connection.state === "asked" && Date.parse(now) - Date.parse(connection.askedAt) < CODE_LIFETIME_MS;
}
