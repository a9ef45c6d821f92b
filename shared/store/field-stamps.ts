/**
 * Who wrote each field of a record last, read back from the change log: a field carries the stamp of the newest write
 * that changed it, or the one that a merge brought with it.
 */
import type { Stamp } from "../model/stamp.ts";
import { canonicalText } from "../std/canonical-text.ts";
import type { ChangeEntry, ChangeRow, LearnedStamps } from "./database.ts";
import type { Store } from "./open-store.ts";
import type { StoredRow, TableName } from "./tables.ts";

export interface WriterStamps {
  /** By field; a field that the record lacks was cleared then. */
  readonly fields: ReadonlyMap<string, Stamp>;
  /** When the record was removed, if it is gone. */
  readonly removedStamp?: Stamp;
  /** "field|stamp" of values that lost a merge here before. */
  readonly lost: ReadonlySet<string>;
}

export function recordKeyOf(table: string, id: string): string {
  return `${table}\n${id}`;
}

export function lostKeyOf(field: string, stamp: Stamp): string {
  return `${field}|${stamp}`;
}

interface Tracked {
  /** The record after the write that is looked at next; undefined where there was none. */
  after: Readonly<Record<string, unknown>> | undefined;
  readonly fields: Map<string, Stamp>;
  removedStamp?: Stamp;
  readonly lost: Set<string>;
}

/**
 * Cost: one pass over the change log, newest first, and the rows of `tables`. By `recordKeyOf`. No record of a table in
 * `onlyRemovals` is read: of those it is told when they were removed, and not who wrote their fields.
 */
export async function readWriterStamps(
  store: Store,
  tables: ReadonlySet<TableName>,
  onlyRemovals: ReadonlySet<TableName> = new Set(),
): Promise<ReadonlyMap<string, WriterStamps>> {
  const tracked = new Map<string, Tracked>();
  const bodyOf = async (table: TableName, row: StoredRow) =>
    onlyRemovals.has(table) ? undefined : await openBody(store, row);
  for (const table of [...tables].filter((one) => !onlyRemovals.has(one))) {
    const rows: StoredRow[] = await store.database.table(table).toArray();
    for (const row of rows) tracked.set(recordKeyOf(table, row.id), track(await openBody(store, row)));
  }
  const rows = await store.database.changes.orderBy("revision").reverse().toArray();
  const takenBack = new Set<string>();
  for (const row of rows) {
    const isOfTables = ({ table }: ChangeEntry) => table !== "ledger" && tables.has(table);
    for (const learned of row.learned ?? []) addLearned(learned, tracked);
    for (const entry of row.entries.filter(isOfTables)) {
      const before =
        entry.before && entry.table !== "ledger" ? await bodyOf(entry.table, entry.before) : undefined;
      addWrite(row, { entry, before }, tracked, takenBack);
    }
  }
  return tracked;
}

function addLearned(
  { table, ids, fields, stamp }: LearnedStamps,
  tracked: ReadonlyMap<string, Tracked>,
): void {
  for (const id of ids) {
    const record = tracked.get(recordKeyOf(table, id));
    for (const field of fields) if (record && !record.fields.has(field)) record.fields.set(field, stamp);
  }
}

function addWrite(
  row: ChangeRow,
  { entry, before }: { readonly entry: ChangeEntry; readonly before: Tracked["after"] },
  tracked: Map<string, Tracked>,
  takenBack: Set<string>,
): void {
  const key = recordKeyOf(entry.table, entry.id);
  const record = tracked.get(key) ?? track(undefined);
  tracked.set(key, record);
  const isUndone = takenBack.has(`${row.revision}\n${key}`);
  if (!isUndone && row.undoes === undefined) stampChanges(record, before, row.stamp, entry);
  // An undo and what it took back are as if neither had been; an undo that was taken back is nothing either.
  if (!isUndone) for (const undone of row.undoes ?? []) takenBack.add(`${undone}\n${key}`);
  record.after = before;
}

function stampChanges(
  record: Tracked,
  before: Tracked["after"],
  stamp: Stamp,
  { merge, removed }: ChangeEntry,
): void {
  for (const [field, lost] of Object.entries(merge?.lostStamps ?? {}))
    record.lost.add(lostKeyOf(field, lost));
  if (removed) {
    if (record.fields.size === 0) record.removedStamp ??= stamp;
    return;
  }
  const changed = changedFields(before, record.after);
  for (const field of [...changed, ...Object.keys(merge?.stamps ?? {})]) {
    if (!record.fields.has(field)) record.fields.set(field, merge?.stamps[field] || stamp);
  }
}

function changedFields(before: Tracked["after"] = {}, after: Tracked["after"] = {}): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  names.delete("id");
  return [...names].filter((name) => canonicalText(before[name]) !== canonicalText(after[name]));
}

function track(after: Tracked["after"]): Tracked {
  return { after, fields: new Map(), lost: new Set() };
}

async function openBody({ vault }: Store, { body }: StoredRow): Promise<Readonly<Record<string, unknown>>> {
  // Only the store seals these bodies, and each is a record.
  return (await vault.open(body)) as Readonly<Record<string, unknown>>;
}
