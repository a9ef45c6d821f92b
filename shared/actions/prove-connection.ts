import type { Connection } from "../model/connection.ts";
import type { Instant } from "../model/day.ts";
import type { ConnectionId } from "../model/ids.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { saveRecords } from "../store/save-records.ts";

export interface ProveConnectionOptions {
  readonly store: Store;
  readonly connectionId: ConnectionId;
  readonly secret: string;
  readonly origin: string;
  readonly now: Instant;
  readonly hashOf: (text: string) => Promise<string>;
}

/** "Last used" is for a person; writing it more often than hourly would fill the change log with it. */
const USE_NOTED_EVERY_MS = 60 * 60 * 1000;

/** The granted connection that the secret belongs to; undefined when there is none, or when it was taken back. */
export async function proveConnection(options: ProveConnectionOptions): Promise<Connection | undefined> {
  const { store, connectionId, secret, origin, now, hashOf } = options;
  const connection = await getRecord(store, "connections", connectionId);
  if (connection?.state !== "granted" || connection.origin !== origin) return undefined;
  if (connection.secretHash === undefined || connection.secretHash !== (await hashOf(secret)))
    return undefined;

  const { lastUsedAt } = connection;
  if (lastUsedAt !== undefined && Date.parse(now) - Date.parse(lastUsedAt) < USE_NOTED_EVERY_MS)
    return connection;
  const used: Connection = { ...connection, lastUsedAt: now };
  await saveRecords(store, [{ table: "connections", record: used }]);
  return used;
}
