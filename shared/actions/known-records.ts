import { type MergeableTable, survivorIdOf } from "../store/merged-ids.ts";
import type { Store } from "../store/open-store.ts";
import { readMergedIds } from "../store/read-merged-ids.ts";
import { listRecords } from "../store/read-records.ts";
import type { RecordOf } from "../store/tables.ts";

/** The records of a table as the rows that were read so far leave them; a merged id finds what it was merged into. */
export interface KnownRecords<T extends MergeableTable> {
  readonly find: (id: string | undefined) => RecordOf<T> | undefined;
  /** From now on the record is found by another's id, too. */
  readonly findAlso: (id: string, ofId: string) => void;
  readonly keep: (record: RecordOf<T>) => void;
  readonly list: () => readonly RecordOf<T>[];
}

export async function readKnown<T extends MergeableTable>(store: Store, table: T): Promise<KnownRecords<T>> {
  const mergedIds = await readMergedIds(store);
  const byId = new Map<string, RecordOf<T>>();
  const alsoFound = new Map<string, string>();
  for (const record of await listRecords(store, table)) byId.set(record.id, record);
  return {
    find: (id) =>
      id === undefined ? undefined : byId.get(alsoFound.get(id) ?? survivorIdOf(mergedIds, table, id)),
    findAlso: (id, ofId) => {
      alsoFound.set(id, ofId);
    },
    keep: (record) => {
      byId.set(record.id, record);
    },
    list: () => [...byId.values()],
  };
}
