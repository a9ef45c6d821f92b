import { countLinesOfClients, countLinesOfProducts } from "../store/ledger/count-lines-of.ts";
import { idsOf } from "../store/merged-ids.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { readMergedIds } from "../store/read-merged-ids.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { RecordOf, RecordWrite } from "../store/tables.ts";
import { companionsOf, countsOf, removalsOf } from "./deletion-companions.ts";
import type { ListTable } from "./list-table.ts";

export interface DeletionPlan<T extends ListTable = ListTable> {
  readonly table: T;
  /** Those that would be deleted. */
  readonly ids: readonly RecordOf<T>["id"][];
  /** Clients and products with sales lines: a ledger without its client says nothing, so they can only be archived. */
  readonly blockedIds: readonly RecordOf<T>["id"][];
  /** What goes along, as a person counts it: a note that was corrected is one note. */
  readonly counts: ReturnType<typeof countsOf>;
}

/** What deleting would take along; writes nothing. Ids that are gone are left out. For products: reads the whole ledger. */
export async function planDeletion<T extends ListTable>(options: {
  readonly store: Store;
  readonly table: T;
  readonly ids: readonly RecordOf<T>["id"][];
}): Promise<DeletionPlan<T>> {
  const { store, table } = options;
  const found = await Promise.all([...new Set(options.ids)].map((id) => getRecord(store, table, id)));
  const known = found.flatMap((record) => (record === undefined ? [] : [record.id]));
  const blocked = await blockedOf(store, table, known);
  const ids = known.filter((id) => !blocked.has(id));
  const companions = await companionsOf(store, table, ids);
  return { table, ids, blockedIds: known.filter((id) => blocked.has(id)), counts: countsOf(companions) };
}

/** Deletes what the plan names, but for what has sales lines by now, with all that is of it now, in one write. */
export async function deleteRecords<T extends ListTable>(options: {
  readonly store: Store;
  readonly plan: Pick<DeletionPlan<T>, "table" | "ids">;
}): Promise<{ readonly revision: Revision }> {
  const { store, plan } = options;
  const { revision } = await rewriteRecords(store, async () => {
    const { table, ids } = await planDeletion({ store, ...plan });
    const companions = await companionsOf(store, table, ids);
    // The id of each is one of the table's, which TypeScript cannot follow through the parameter.
    const own = ids.map((id) => ({ table, id, removed: true }) as RecordWrite);
    return { writes: [...own, ...removalsOf(companions)] };
  });
  return { revision };
}

async function blockedOf(
  store: Store,
  table: ListTable,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (table !== "clients" && table !== "products") return new Set();
  const mergedIds = await readMergedIds(store);
  const ownerOf = new Map(ids.flatMap((id) => idsOf(mergedIds, table, id).map((own) => [own, id] as const)));
  const counts = await (table === "clients" ? countLinesOfClients : countLinesOfProducts)(store, [
    ...ownerOf.keys(),
  ]);
  return new Set([...counts.keys()].map((id) => ownerOf.get(id) ?? id));
}
