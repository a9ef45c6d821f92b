import { type Connection, isOpenQuestion } from "../model/connection.ts";
import type { Instant } from "../model/day.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";

export interface ConnectionList {
  /** Questions whose code can still be compared, oldest first. */
  readonly asking: readonly Connection[];
  /** Workbooks that may read, last connected first. */
  readonly granted: readonly Connection[];
  /** Those that were refused or taken back in the last month, the newest first. */
  readonly ended: readonly Connection[];
}

/** Long enough to see after a holiday what was refused before it. */
const ENDED_SHOWN_MS = 30 * 24 * 60 * 60 * 1000;

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
    ended: connections
      .filter((connection) => isOver(connection) && !isLongOver(connection, options.now))
      .toSorted((a, b) => compareTexts(endOf(b), endOf(a))),
  };
}

/** Whether it ended so long ago that it need not be shown, nor kept. */
export function isLongOver(connection: Connection, now: Instant): boolean {
  return isOver(connection) && Date.parse(now) - Date.parse(endOf(connection)) > ENDED_SHOWN_MS;
}

function isOver({ state }: Connection): boolean {
  return state === "refused" || state === "revoked";
}

/** Records from before the end was noted know only their beginning. */
function endOf({ endedAt, grantedAt, askedAt }: Connection): Instant {
  return endedAt ?? grantedAt ?? askedAt;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
