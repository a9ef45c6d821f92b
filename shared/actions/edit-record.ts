import type { Client } from "../model/client.ts";
import type { Competitor } from "../model/competitor.ts";
import type { Segment } from "../model/segment.ts";
import { type NameTaken, namesakeOf } from "../model/segment-namesake.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { countLinesOfClients } from "../store/ledger/count-lines-of.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { getRecord, listRecords } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { RecordOf, RecordWrite } from "../store/tables.ts";
import { bareHostOf } from "./bare-host.ts";
import { findHolder, idsOfCodes, idsOfHosts } from "./codes-of-record.ts";
import { EDITABLE_FIELDS, type EditableTable, type RecordChanges } from "./list-table.ts";
import { type NotValid, parseRecord } from "./parse-record.ts";

/**
 * "gone": deleted or merged meanwhile. "exists": the record `id` has the code or host; merge the two instead.
 * "has-sales": a code under which sales lines stand cannot be taken from its client. The name of a segment is its own.
 */
export type EditProblem =
  | { readonly code: "gone" }
  | { readonly code: "exists"; readonly id: string; readonly field: "codes" | "hosts" }
  | { readonly code: "has-sales"; readonly field: "codes" }
  | NameTaken
  | NotValid;

interface EditOptions<T extends EditableTable> {
  readonly store: Store;
  readonly table: T;
  readonly id: RecordOf<T>["id"];
  readonly changes: RecordChanges<T>;
}

/** Changes the fields named and no other. `revision` is 0, which undoes nothing, when nothing differed. */
export async function editRecord<T extends EditableTable>(
  options: EditOptions<T>,
): Promise<Result<{ readonly revision: Revision }, EditProblem>> {
  const { store } = options;
  const { revision, planned } = await rewriteRecords(store, () => planEdit(options));
  return planned.problem === undefined ? succeed({ revision }) : fail(planned.problem);
}

async function planEdit<T extends EditableTable>(options: EditOptions<T>) {
  const { store, table, id } = options;
  const known = await getRecord(store, table, id);
  const edited = known === undefined ? fail({ code: "gone" as const }) : await edit(options, known);
  if (!edited.ok) return { writes: [], problem: edited.problem };
  // The table and its record belong together, which TypeScript cannot follow through the parameter.
  const write = { table, record: edited.value } as RecordWrite;
  return { writes: isSame(known, edited.value) ? [] : [write], problem: undefined };
}

async function edit<T extends EditableTable>(
  { store, table, changes }: EditOptions<T>,
  known: RecordOf<T>,
): Promise<Result<RecordOf<T>, EditProblem>> {
  const fields: readonly string[] = EDITABLE_FIELDS[table];
  const named = Object.entries(changes).filter(([field]) => fields.includes(field));
  const typed = { ...known, ...Object.fromEntries(named) };
  if ("hosts" in typed) typed.hosts = bareHostsOf(typed.hosts as Competitor["hosts"]);
  const leading = await leadHere(store, table, known, typed);
  if (!leading.ok) return leading;
  const taken = await nameTakenBy(store, table, changes, typed.id);
  return taken === undefined ? parseRecord(table, { ...typed, ...leading.value }) : fail(taken);
}

async function nameTakenBy(
  store: Store,
  table: EditableTable,
  changes: { readonly name?: string | undefined },
  id: string,
): Promise<NameTaken | undefined> {
  if (table !== "segments" || changes.name === undefined) return undefined;
  return namesakeOf({ id: id as Segment["id"], name: changes.name }, await listRecords(store, "segments"));
}

/** The ids that shall lead to a record after its codes or hosts were changed. */
async function leadHere(
  store: Store,
  table: EditableTable,
  known: object,
  typed: object,
): Promise<Result<{ readonly mergedIds?: readonly string[] | undefined }, EditProblem>> {
  const before = derivedIdsOf(known);
  const after = derivedIdsOf(typed);
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  if (added.length + removed.length === 0) return succeed({});
  const { id: ownId, mergedIds = [] } = known as Client | Competitor;
  if (table === "clients" && (await countLinesOfClients(store, removed)).size > 0) {
    return fail({ code: "has-sales", field: "codes" });
  }
  const coded = table === "clients" ? "clients" : "competitors";
  const holder = await findHolder(store, coded, added, ownId);
  if (holder !== undefined) {
    return fail({ code: "exists", id: holder, field: coded === "clients" ? "codes" : "hosts" });
  }
  const kept = new Set<string>([...mergedIds.filter((id) => !removed.includes(id)), ...added]);
  kept.delete(ownId);
  return succeed({ mergedIds: kept.size > 0 ? [...kept] : undefined });
}

function bareHostsOf(hosts: Competitor["hosts"]): Competitor["hosts"] {
  return [...new Set(hosts.map(bareHostOf))];
}

function derivedIdsOf(record: object): readonly string[] {
  if ("codes" in record) return idsOfCodes(record.codes as Client["codes"]);
  return "hosts" in record ? idsOfHosts(record.hosts as Competitor["hosts"]) : [];
}

function isSame(before: object | undefined, after: object): boolean {
  return before !== undefined && textOf(before) === textOf(after);
}

function textOf(record: object): string {
  return JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
