import type { Connection } from "../model/connection.ts";
import type { Instant } from "../model/day.ts";
import type { ConnectionId } from "../model/ids.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** The person does not let the workbook read. A question that was answered or replaced meanwhile stays as it is. */
export async function refuseConnection(options: {
  readonly store: Store;
  readonly connectionId: ConnectionId;
  readonly now: Instant;
}): Promise<void> {
  const { store, connectionId, now } = options;
  await rewriteRecords(store, async () => {
    const connection = await getRecord(store, "connections", connectionId);
    if (connection?.state !== "asked") return { writes: [] };
    const refused: Connection = { ...connection, state: "refused", endedAt: now };
    return { writes: [{ table: "connections" as const, record: refused }] };
  });
}
