import type { Connection } from "../model/connection.ts";
import type { Instant } from "../model/day.ts";
import type { ConnectionId } from "../model/ids.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/**
 * Takes the permission back: from the next request on the workbook reads nothing. Its sheets stay as they are. Returns
 * the write, which can be undone: a pane that has not asked meanwhile then goes on as before. Undefined when the
 * connection was not granted.
 */
export async function revokeConnection(options: {
  readonly store: Store;
  readonly connectionId: ConnectionId;
  readonly now: Instant;
}): Promise<Revision | undefined> {
  const { store, connectionId, now } = options;
  const { revision } = await rewriteRecords(store, async () => {
    const connection = await getRecord(store, "connections", connectionId);
    if (connection?.state !== "granted") return { writes: [] };
    const { secretHash: _secretHash, ...rest } = connection;
    const revoked: Connection = { ...rest, state: "revoked", endedAt: now };
    return { writes: [{ table: "connections" as const, record: revoked }] };
  });
  return revision === 0 ? undefined : revision;
}
