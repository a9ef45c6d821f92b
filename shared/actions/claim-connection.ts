import {
  CODE_LIFETIME_MS,
  type Connection,
  type ConnectionScope,
  isOpenQuestion,
  scopesOf,
} from "../model/connection.ts";
import type { Instant } from "../model/day.ts";
import type { ConnectionId } from "../model/ids.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

export type ConnectionAnswer =
  | { readonly state: "asked"; readonly remainingMs: number }
  | { readonly state: "granted"; readonly secret: string; readonly scopes: ConnectionScope[] }
  | { readonly state: "refused" | "expired" };

export interface ClaimConnectionOptions {
  readonly store: Store;
  readonly connectionId: ConnectionId;
  readonly origin: string;
  readonly now: Instant;
  readonly newSecret: () => string;
  readonly hashOf: (text: string) => Promise<string>;
}

/**
 * What became of a pane's question. Once granted, makes the secret, keeps its hash alone and gives the secret out.
 *
 * A pane that lost the reply asks again and gets another secret, the earlier one ceasing to count, until the first
 * request with it: from then on the answer is "expired", so that nobody can take over a connection in use.
 */
export async function claimConnection(options: ClaimConnectionOptions): Promise<ConnectionAnswer> {
  const { store, connectionId } = options;
  const { planned } = await rewriteRecords(store, async () => {
    const connection = await getRecord(store, "connections", connectionId);
    const claim = await claimOf(connection, options);
    const writes = claim.claimed ? [{ table: "connections" as const, record: claim.claimed }] : [];
    return { answer: claim.answer, writes };
  });
  return planned.answer;
}

async function claimOf(
  connection: Connection | undefined,
  { origin, now, newSecret, hashOf }: ClaimConnectionOptions,
): Promise<{ readonly answer: ConnectionAnswer; readonly claimed?: Connection }> {
  if (connection?.origin !== origin) return { answer: { state: "expired" } };
  if (connection.state === "refused") return { answer: { state: "refused" } };
  if (isOpenQuestion(connection, now))
    return { answer: { state: "asked", remainingMs: remainingMsOf(connection, now) } };
  if (connection.state !== "granted" || connection.lastUsedAt !== undefined)
    return { answer: { state: "expired" } };

  const secret = newSecret();
  const claimed: Connection = { ...connection, secretHash: await hashOf(secret) };
  return { answer: { state: "granted", secret, scopes: [...scopesOf(claimed)] }, claimed };
}

/** How much longer the code of a question may be compared; 0 when the time is over. */
export function remainingMsOf(connection: Connection, now: Instant): number {
  return Math.max(0, Date.parse(connection.askedAt) + CODE_LIFETIME_MS - Date.parse(now));
}
