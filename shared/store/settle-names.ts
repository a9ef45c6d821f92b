import type { Segment } from "../model/segment.ts";
import { namesakeOf } from "../model/segment-namesake.ts";
import { comparableText } from "../std/comparable-text.ts";
import { revisionOf } from "./change-log.ts";
import type { Revision, Store } from "./open-store.ts";
import { listRecords, openRows } from "./read-records.ts";
import { type SealedWrite, sealWrites } from "./save-records.ts";

/** What an undo does with segments whose name of before another one in use has by now. */
export interface SettledNames {
  /** What stood when it was worked out; after any later write it must be worked out anew. */
  readonly basedOn: Revision;
  /** Keys of those that would be renamed: they keep the name that they have. */
  readonly keeping: readonly string[];
  /** Those that would come back: into the archive, where the person finds them and can rename them. */
  readonly staying: readonly SealedWrite[];
}

/** Of the segments that taking back a write would give a name that it took from them. */
export async function settleNames(store: Store, revision: Revision): Promise<SettledNames> {
  const basedOn = await revisionOf(store);
  const entries = (await store.database.changes.get(revision))?.entries ?? [];
  const rows = entries.flatMap((entry) => (entry.table === "segments" && entry.before ? [entry.before] : []));
  if (rows.length === 0) return { basedOn, keeping: [], staying: [] };
  const present = await listRecords(store, "segments");
  const inUse = present.filter(({ archivedAt }) => archivedAt === undefined);
  const taken = (await openRows(store, "segments", rows)).filter(
    (before) => isNameGiven(before, present) && namesakeOf(before, inUse) !== undefined,
  );
  const isHere = ({ id }: Segment) => inUse.some((segment) => segment.id === id);
  const archivedAt = store.now();
  const staying = await sealWrites(
    store,
    taken
      .filter((segment) => !isHere(segment))
      .map((segment) => ({ table: "segments" as const, record: { archivedAt, ...segment } })),
  );
  return { basedOn, keeping: taken.filter(isHere).map(({ id }) => `segments\n${id}`), staying };
}

/** Whether the undo gives an unarchived segment a name that it does not have now. */
function isNameGiven(before: Segment, present: readonly Segment[]): boolean {
  if (before.archivedAt !== undefined) return false;
  const now = present.find(({ id }) => id === before.id);
  if (now === undefined || now.archivedAt !== undefined) return true;
  return comparableText(now.name) !== comparableText(before.name);
}
