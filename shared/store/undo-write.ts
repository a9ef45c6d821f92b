import { appendChange, revisionOf } from "./change-log.ts";
import type { ChangeEntry } from "./database.ts";
import { listPictured } from "./find-pictures.ts";
import type { Revision, Store } from "./open-store.ts";
import { applyWrites, entriesOf, type SealedWrite } from "./save-records.ts";
import { type SettledNames, settleNames } from "./settle-names.ts";
import { type StoredRow, TABLE_NAMES } from "./tables.ts";
import { untilUndisturbed } from "./until-undisturbed.ts";

export interface UndoReport {
  readonly revision: Revision;
  /** Records that another write changed since; they stay as they are. */
  readonly keptCount: number;
}

/** Takes back one write of saveRecords. Unknown or empty: takes back nothing. The undoing is itself a write. */
export async function undoWrite(store: Store, revision: Revision): Promise<UndoReport> {
  const { database } = store;
  const tables = [...TABLE_NAMES.map((name) => database.table(name)), database.changes];
  return undoUndisturbed(store, revision, (names) =>
    database.transaction("rw", tables, async () =>
      (await revisionOf(store)) === names.basedOn ? undoWritesInside(store, [revision], names) : undefined,
    ),
  );
}

/**
 * Takes a write back with the names of its segments settled: no two that are in use get one name. `undo` answers undefined
 * when somebody has written since `basedOn`, and is then asked again.
 */
export function undoUndisturbed(
  store: Store,
  revision: Revision,
  undo: (names: SettledNames) => Promise<UndoReport | undefined>,
): Promise<UndoReport> {
  return untilUndisturbed(async () => undo(await settleNames(store, revision)));
}

/**
 * Inside a transaction over all ordinary tables and the change log; writes are taken back newest first. `staying` are
 * records of those writes that are left in this form in place of what was there before; `keeping` are keys of
 * records that stay as they are now.
 */
export async function undoWritesInside(
  store: Store,
  revisions: readonly Revision[],
  {
    batchId,
    staying = [],
    keeping = [],
  }: {
    readonly batchId?: string | undefined;
    readonly staying?: readonly SealedWrite[];
    readonly keeping?: readonly string[];
  } = {},
): Promise<UndoReport> {
  const stayingByKey = new Map(staying.map((write) => [keyOf(write), write]));
  const undone = new Map<string, SealedWrite>(stayingByKey);
  const kept = new Set(keeping);
  const settled = new Set([...stayingByKey.keys(), ...keeping]);
  for (const revision of revisions.toSorted((a, b) => b - a)) {
    const write = await store.database.changes.get(revision);
    for (const entry of write?.entries ?? []) {
      if (entry.table === "ledger") continue;
      const key = keyOf(entry);
      if (settled.has(key)) continue;
      const isOurs = undone.has(key) || (await isAsWritten(store, entry, revision));
      if (isOurs) undone.set(key, writeBackOf(entry));
      else kept.add(key);
    }
  }
  const writes = [...undone.values(), ...(await withoutSubject(store, undone))];
  const revision = await appendChange(store, await entriesOf(store, writes), batchId, { undoes: revisions });
  await applyWrites(store, writes, revision);
  return { revision, keptCount: kept.size };
}

/** A picture comes after its observation by a write of its own, and goes with it. */
async function withoutSubject(
  store: Store,
  undone: ReadonlyMap<string, SealedWrite>,
): Promise<readonly SealedWrite[]> {
  const gone = [...undone.values()].filter(({ table, row }) => table === "observations" && row === undefined);
  const pictured = await listPictured(
    store,
    gone.map(({ id }) => id),
  );
  return pictured
    .map((id): SealedWrite => ({ table: "pictures", id }))
    .filter((write) => !undone.has(keyOf(write)));
}

function keyOf({ table, id }: Pick<ChangeEntry, "table" | "id">): string {
  return `${table}\n${id}`;
}

/** Whether nothing touched the record after that write. */
async function isAsWritten({ database }: Store, entry: ChangeEntry, revision: Revision): Promise<boolean> {
  const row: StoredRow | undefined = await database.table(entry.table).get(entry.id);
  return row === undefined ? entry.removed === true : row.revision === revision;
}

function writeBackOf(entry: ChangeEntry): SealedWrite {
  const { table, id, before } = entry;
  if (table === "ledger") throw new Error("The ledger is undone by its batch.");
  return before === undefined ? { table, id } : { table, id, row: before };
}
