import { type MergeableTable, survivorIdOf } from "../store/merged-ids.ts";
import type { Store } from "../store/open-store.ts";
import { readMergedIds } from "../store/read-merged-ids.ts";
import { listRecords } from "../store/read-records.ts";
import type { RecordOf } from "../store/tables.ts";

/** The records of a table as the rows that were read so far leave them; a merged id finds what it was merged into. */
export interface KnownRecords<T extends MergeableTable> {
  readonly find: (id: string) => RecordOf<T> | undefined;
  readonly keep: (record: RecordOf<T>) => void;
  readonly list: () => Iterable<RecordOf<T>>;
}

export async function readKnown<T extends MergeableTable>(store: Store, table: T): Promise<KnownRecords<T>> {
  const mergedIds = await readMergedIds(store);
  const byId = new Map<string, RecordOf<T>>();
  for (const record of await listRecords(store, table)) byId.set(record.id, record);
  return {
    find: (id) => byId.get(survivorIdOf(mergedIds, table, id)),
    keep: (record) => {
      byId.set(record.id, record);
    },
    list: () => byId.values(),
  };
}
