import type { ConnectionId } from "../model/ids.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { saveRecords } from "../store/save-records.ts";

/** Takes the permission back: from the next request on the workbook reads nothing. Its sheets stay as they are. */
export async function revokeConnection(options: {
  readonly store: Store;
  readonly connectionId: ConnectionId;
}): Promise<void> {
  const connection = await getRecord(options.store, "connections", options.connectionId);
  if (connection?.state !== "granted") return;
  const { secretHash: _secretHash, ...rest } = connection;
  await saveRecords(options.store, [{ table: "connections", record: { ...rest, state: "revoked" } }]);
}
