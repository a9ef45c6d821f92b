import { type Connection, type ConnectionScope, isOpenQuestion } from "../model/connection.ts";
import type { Instant } from "../model/day.ts";
import type { ConnectionId, WorkbookId } from "../model/ids.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";
import { saveRecords } from "../store/save-records.ts";
import type { RecordWrite } from "../store/tables.ts";
import { isLongOver } from "./list-connections.ts";

export interface AskConnectionOptions {
  readonly store: Store;
  /** Exactly scheme, host and port of the pane that asks. */
  readonly origin: string;
  readonly workbookId: WorkbookId;
  readonly workbookName?: string | undefined;
  readonly scopes: readonly ConnectionScope[];
  readonly now: Instant;
  readonly newId: () => string;
  /** Six random digits. */
  readonly newCode: () => string;
}

/** A person compares one code at a time; more open questions than this are somebody's mistake or attack. */
const MAX_OPEN_QUESTIONS = 4;

/**
 * Puts the pane's question before the person. A newer question of the same workbook replaces its older one, so
 * asking again is harmless; questions that nobody answered in time and connections that ended long ago are cleared away. Fails with "too-many-questions".
 */
export async function askConnection(
  options: AskConnectionOptions,
): Promise<Result<Connection, { readonly code: "too-many-questions" }>> {
  const { store, origin, workbookId, workbookName, scopes, now } = options;
  const known = await listRecords(store, "connections");
  const isReplaced = (connection: Connection) =>
    connection.state === "asked"
      ? connection.workbookId === workbookId || !isOpenQuestion(connection, now)
      : isLongOver(connection, now);
  const openCount = known.filter(
    (connection) => isOpenQuestion(connection, now) && !isReplaced(connection),
  ).length;
  if (openCount >= MAX_OPEN_QUESTIONS) return fail({ code: "too-many-questions" });

  const connection: Connection = {
    id: options.newId() as ConnectionId,
    origin,
    workbookId,
    ...(workbookName === undefined ? {} : { workbookName }),
    state: "asked",
    code: options.newCode(),
    scopes: [...new Set(scopes)],
    askedAt: now,
  };
  const removed = known
    .filter(isReplaced)
    .map(({ id }): RecordWrite => ({ table: "connections", id, removed: true }));
  await saveRecords(store, [...removed, { table: "connections", record: connection }]);
  return succeed(connection);
}
