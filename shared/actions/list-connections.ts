import { type Connection, isOpenQuestion } from "../model/connection.ts";
import type { Instant } from "../model/day.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";

export interface ConnectionList {
  /** Questions whose code can still be compared, oldest first. */
  readonly asking: readonly Connection[];
  /** Workbooks that may read, last connected first. */
  readonly granted: readonly Connection[];
}

export async function listConnections(options: {
  readonly store: Store;
  readonly now: Instant;
}): Promise<ConnectionList> {
  const connections = await listRecords(options.store, "connections");
  return {
    asking: connections
      .filter((connection) => isOpenQuestion(connection, options.now))
      .toSorted((a, b) => compareTexts(a.askedAt, b.askedAt)),
    granted: connections
      .filter(({ state }) => state === "granted")
      .toSorted((a, b) => compareTexts(b.grantedAt ?? "", a.grantedAt ?? "")),
  };
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
