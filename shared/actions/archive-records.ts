import type { Instant } from "../model/day.ts";
import type { Segment } from "../model/segment.ts";
import { namesakeOf } from "../model/segment-namesake.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { getRecord, listRecords } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { RecordOf, RecordWrite } from "../store/tables.ts";
import type { EditableTable } from "./list-table.ts";

export interface RecordsOf<T extends EditableTable> {
  readonly store: Store;
  readonly table: T;
  readonly ids: readonly RecordOf<T>["id"][];
}

/** Takes records out of lists and pickers; what was sold to them still counts. `revision` is 0 when nothing changed. */
export async function archiveRecords<T extends EditableTable>({
  now,
  ...records
}: RecordsOf<T> & { readonly now: Instant }): Promise<{ readonly revision: Revision }> {
  const archive = (record: Archivable) =>
    record.archivedAt === undefined ? { ...record, archivedAt: now } : undefined;
  const { revision } = await rewriteRecords(records.store, async () => ({
    writes: await writesOf(records, archive),
  }));
  return { revision };
}

/**
 * Puts archived records back. `revision` is 0 when nothing changed. `staying` are segments whose name another one has
 * that is in use, as after merging a data file: they stay in the archive.
 */
export async function restoreRecords<T extends EditableTable>(
  records: RecordsOf<T>,
): Promise<{ readonly revision: Revision; readonly staying: readonly Segment[] }> {
  const { store, table, ids } = records;
  const restore = ({ archivedAt, ...record }: Archivable) => (archivedAt === undefined ? undefined : record);
  const { revision, planned } = await rewriteRecords(store, async () => {
    const staying = table === "segments" ? await listNamesakes(store, ids) : [];
    const going = ids.filter((id) => !staying.some((segment) => segment.id === id));
    return { staying, writes: await writesOf({ ...records, ids: going }, restore) };
  });
  return { revision, staying: planned.staying };
}

/** Of these archived segments, those whose name one in use has, or one of them that comes before. */
async function listNamesakes(store: Store, ids: readonly string[]): Promise<readonly Segment[]> {
  const segments = await listRecords(store, "segments");
  const inUse = segments.filter(({ archivedAt }) => archivedAt === undefined);
  const staying: Segment[] = [];
  for (const segment of segments)
    if (segment.archivedAt !== undefined && ids.includes(segment.id))
      (namesakeOf(segment, inUse) === undefined ? inUse : staying).push(segment);
  return staying;
}

type Archivable = object & { readonly archivedAt?: Instant | undefined };

async function writesOf<T extends EditableTable>(
  { store, table, ids }: RecordsOf<T>,
  change: (record: Archivable) => object | undefined,
): Promise<readonly RecordWrite[]> {
  const known = await Promise.all([...new Set(ids)].map((id) => getRecord(store, table, id)));
  return known.flatMap((record) => {
    const changed = record && change(record);
    // Whatever was changed is still a record of this table.
    return changed === undefined ? [] : [{ table, record: changed } as RecordWrite];
  });
}
