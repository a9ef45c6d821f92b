import type { Connection } from "../model/connection.ts";
import type { Instant } from "../model/day.ts";
import type { ConnectionId } from "../model/ids.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

export interface ProveConnectionOptions {
  readonly store: Store;
  readonly connectionId: ConnectionId;
  readonly secret: string;
  readonly origin: string;
  readonly now: Instant;
  readonly hashOf: (text: string) => Promise<string>;
}

interface ConnectionProblem {
  readonly code: "not-connected" | "other-dosar";
}

/** "Last used" is for a person; writing it more often than hourly would fill the change log with it. */
const USE_NOTED_EVERY_MS = 60 * 60 * 1000;

/**
 * The granted connection that the secret belongs to. Fails with "other-dosar" when this store never had it, and with
 * "not-connected" when it was taken back or the secret is not its own.
 */
export async function proveConnection(
  options: ProveConnectionOptions,
): Promise<Result<Connection, ConnectionProblem>> {
  const { store } = options;
  const { planned } = await rewriteRecords(store, async () => {
    const proven = await provenConnection(options);
    const used = proven.ok ? usedConnection(proven.value, options.now) : undefined;
    if (used === undefined) return { proven, writes: [] };
    return { proven: succeed(used), writes: [{ table: "connections" as const, record: used }] };
  });
  return planned.proven;
}

async function provenConnection(
  options: ProveConnectionOptions,
): Promise<Result<Connection, ConnectionProblem>> {
  const { store, connectionId, secret, origin, hashOf } = options;
  const connection = await getRecord(store, "connections", connectionId);
  if (connection?.origin !== origin) return fail({ code: "other-dosar" });
  if (connection.state !== "granted" || connection.secretHash === undefined)
    return fail({ code: "not-connected" });
  if (connection.secretHash !== (await hashOf(secret))) return fail({ code: "not-connected" });
  return succeed(connection);
}

/** Undefined while its last use was noted a short time ago. */
function usedConnection(connection: Connection, now: Instant): Connection | undefined {
  const { lastUsedAt } = connection;
  const isNoted = lastUsedAt !== undefined && Date.parse(now) - Date.parse(lastUsedAt) < USE_NOTED_EVERY_MS;
  return isNoted ? undefined : { ...connection, lastUsedAt: now };
}
