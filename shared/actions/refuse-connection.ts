import type { ConnectionId } from "../model/ids.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { saveRecords } from "../store/save-records.ts";

/** The person does not let the workbook read. A question that was answered or replaced meanwhile stays as it is. */
export async function refuseConnection(options: {
  readonly store: Store;
  readonly connectionId: ConnectionId;
}): Promise<void> {
  const connection = await getRecord(options.store, "connections", options.connectionId);
  if (connection?.state !== "asked") return;
  await saveRecords(options.store, [{ table: "connections", record: { ...connection, state: "refused" } }]);
}
