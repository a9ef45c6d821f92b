import { type Connection, type ConnectionScope, isOpenQuestion, scopesOf } from "../model/connection.ts";
import type { Instant } from "../model/day.ts";
import type { ConnectionId } from "../model/ids.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/**
 * The person has compared the codes and lets the workbook do what it asked for, but for `withheld`. The secret is made when the pane comes for it.
 * Fails with "code-expired" when the two minutes are over or the question was answered or replaced meanwhile.
 */
export async function grantConnection(options: {
  readonly store: Store;
  readonly connectionId: ConnectionId;
  readonly now: Instant;
  readonly withheld?: readonly ConnectionScope[];
}): Promise<Result<Connection, { readonly code: "code-expired" }>> {
  const { store, connectionId, now, withheld = [] } = options;
  const { planned } = await rewriteRecords(store, async () => {
    const connection = await getRecord(store, "connections", connectionId);
    if (!connection || !isOpenQuestion(connection, now)) return { writes: [] };
    const scopes = scopesOf(connection).filter((scope) => !withheld.includes(scope));
    const granted: Connection = { ...connection, state: "granted", grantedAt: now, scopes };
    return { granted, writes: [{ table: "connections" as const, record: granted }] };
  });
  return planned.granted ? succeed(planned.granted) : fail({ code: "code-expired" });
}
