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
import { saveRecords } from "../store/save-records.ts";

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
  const { store, connectionId, origin, now } = options;
  const connection = await getRecord(store, "connections", connectionId);
  if (connection?.origin !== origin) return { state: "expired" };
  if (connection.state === "refused") return { state: "refused" };
  if (isOpenQuestion(connection, now)) return { state: "asked", remainingMs: remainingMsOf(connection, now) };
  if (connection.state !== "granted" || connection.lastUsedAt !== undefined) return { state: "expired" };

  const secret = options.newSecret();
  const claimed: Connection = { ...connection, secretHash: await options.hashOf(secret) };
  await saveRecords(store, [{ table: "connections", record: claimed }]);
  return { state: "granted", secret, scopes: [...scopesOf(claimed)] };
}

/** How much longer the code of a question may be compared; 0 when the time is over. */
export function remainingMsOf(connection: Connection, now: Instant): number {
  return Math.max(0, Date.parse(connection.askedAt) + CODE_LIFETIME_MS - Date.parse(now));
}
