import type { Instant } from "../model/day.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { RecordOf, RecordWrite } from "../store/tables.ts";
import type { EditableTable } from "./list-table.ts";

export interface RecordsOf<T extends EditableTable> {
  readonly store: Store;
  readonly table: T;
  readonly ids: readonly RecordOf<T>["id"][];
}

/** Takes records out of lists and pickers; what was sold to them still counts. `revision` is 0 when nothing changed. */
export function archiveRecords<T extends EditableTable>({
  now,
  ...records
}: RecordsOf<T> & { readonly now: Instant }): Promise<{ readonly revision: Revision }> {
  return rewriteEach(records, (record) =>
    record.archivedAt === undefined ? { ...record, archivedAt: now } : undefined,
  );
}

/** Puts archived records back. `revision` is 0 when nothing changed. */
export function restoreRecords<T extends EditableTable>(
  records: RecordsOf<T>,
): Promise<{ readonly revision: Revision }> {
  return rewriteEach(records, ({ archivedAt, ...record }) => (archivedAt === undefined ? undefined : record));
}

type Archivable = object & { readonly archivedAt?: Instant | undefined };

async function rewriteEach<T extends EditableTable>(
  { store, table, ids }: RecordsOf<T>,
  change: (record: Archivable) => object | undefined,
): Promise<{ readonly revision: Revision }> {
  const { revision } = await rewriteRecords(store, async () => {
    const known = await Promise.all([...new Set(ids)].map((id) => getRecord(store, table, id)));
    const writes = known.flatMap((record) => {
      const changed = record && change(record);
      // Whatever was changed is still a record of this table.
      return changed === undefined ? [] : [{ table, record: changed } as RecordWrite];
    });
    return { writes };
  });
  return { revision };
}
