import { listChangesSince, revisionOf } from "../../../../shared/store/change-log.ts";
import type { Revision, Store } from "../../../../shared/store/open-store.ts";
import { getRecord, listRecords } from "../../../../shared/store/read-records.ts";
import type { RecordOf, TableName } from "../../../../shared/store/tables.ts";
import { watchStore } from "../../../../shared/store/watch-store.ts";

/** Whole tables of the store, kept in memory and brought up to date after every write of any window. */
export interface LiveRecords {
  /** Calls back when `table` was read or has changed. The first caller has it read. */
  readonly watch: (table: TableName, onChange: () => void) => () => void;
  /** In the order of their ids; undefined until read. A record that nothing changed stays the same object. */
  readonly current: <T extends TableName>(table: T) => readonly RecordOf<T>[] | undefined;
}

/** Many changed records are read faster with the whole table. */
const MOST_READ_ONE_BY_ONE = 500;

interface StoredRecord {
  readonly id: string;
}

interface LiveTable {
  revision: Revision;
  byId: Map<string, StoredRecord>;
  list: readonly StoredRecord[];
}

type Listeners = Map<TableName, Set<() => void>>;

/**
 * Memory is paid for speed: 20,000 clients are some 10 MB, and a write costs the records that it touched, not a new
 * read of the table. `onFail` hears of a store that cannot be read.
 */
export function createLiveRecords(store: Store, onFail: (reason: unknown) => void): LiveRecords {
  const tables = new Map<TableName, LiveTable>();
  const listeners: Listeners = new Map();
  const renew = inTurn(async () => {
    const watched = [...listeners.keys()];
    const changed = await renewTables(store, tables, watched);
    for (const table of changed) for (const tell of listeners.get(table) ?? []) tell();
  }, onFail);
  watchStore(store, renew);
  return {
    watch(table, onChange) {
      const own = listeners.get(table) ?? new Set();
      listeners.set(table, own.add(onChange));
      if (!tables.has(table)) renew();
      return () => own.delete(onChange);
    },
    // The table of a name holds its records: TypeScript loses the tie between the key and the value of a map.
    current: <T extends TableName>(table: T) => tables.get(table)?.list as readonly RecordOf<T>[] | undefined,
  };
}

/** Calls made while one runs are answered by one more run after it. */
function inTurn(run: () => Promise<void>, onFail: (reason: unknown) => void): () => void {
  let state: "idle" | "running" | "wanted" = "idle";
  const start = async () => {
    do {
      state = "running";
      await run();
    } while (isWanted());
    state = "idle";
  };
  const isWanted = () => state === "wanted";
  return () => {
    if (state !== "idle") {
      state = "wanted";
      return;
    }
    start().catch((reason) => {
      state = "idle";
      onFail(reason);
    });
  };
}

/** The names of the tables that are not as they were. */
async function renewTables(
  store: Store,
  tables: Map<TableName, LiveTable>,
  watched: readonly TableName[],
): Promise<readonly TableName[]> {
  // Read first: what is written meanwhile is then read once more, never missed.
  const revision = await revisionOf(store);
  const known = watched.flatMap((name) => tables.get(name)?.revision ?? []);
  const oldest = known.length > 0 ? Math.min(...known) : revision;
  const changes = oldest < revision ? await listChangesSince(store, oldest, new Set(watched)) : [];
  const changedIds = new Map<string, Set<string>>();
  for (const { table, id } of changes) {
    const ids = changedIds.get(table) ?? new Set();
    changedIds.set(table, ids.add(id));
  }
  const isChanged = await Promise.all(
    watched.map((name) => renewTable(store, tables, name, changedIds.get(name) ?? new Set(), revision)),
  );
  return watched.filter((_, index) => isChanged[index]);
}

async function renewTable(
  store: Store,
  tables: Map<TableName, LiveTable>,
  name: TableName,
  changedIds: ReadonlySet<string>,
  revision: Revision,
): Promise<boolean> {
  const kept = tables.get(name);
  if (kept === undefined || changedIds.size > MOST_READ_ONE_BY_ONE) {
    const list: readonly StoredRecord[] = await listRecords(store, name);
    tables.set(name, { revision, list, byId: new Map(list.map((record) => [record.id, record])) });
    return true;
  }
  kept.revision = revision;
  if (changedIds.size === 0) return false;
  await Promise.all([...changedIds].map((id) => renewRecord(store, kept, name, id)));
  kept.list = listOf(kept, changedIds);
  return true;
}

async function renewRecord(store: Store, kept: LiveTable, name: TableName, id: string): Promise<void> {
  const record = await getRecord(store, name, id);
  if (record === undefined) kept.byId.delete(id);
  else kept.byId.set(id, record);
}

/** Most writes change a record or two: then the order of the ids is the one that stood, and nothing is sorted. */
function listOf({ byId, list }: LiveTable, changedIds: ReadonlySet<string>): readonly StoredRecord[] {
  const standing = list.flatMap(({ id }) => byId.get(id) ?? []);
  if (standing.length === byId.size) return standing;
  const known = new Set(list.map(({ id }) => id));
  const added = [...changedIds].filter((id) => !known.has(id)).flatMap((id) => byId.get(id) ?? []);
  return [...standing, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}
