/** Data files in the change log: each that was saved or merged has a row of its own, found by its batch id. */
import { DataFileNote } from "../model/data-file.ts";
import { appendChange } from "./change-log.ts";
import type { ChangeRow } from "./database.ts";
import type { Revision, Store } from "./open-store.ts";

const PREFIX = "data-file:";

export interface LoggedDataFile {
  readonly revision: Revision;
  readonly note: DataFileNote;
  readonly isUndone: boolean;
}

export function dataFileBatchId(id: string): string {
  return `${PREFIX}${id}`;
}

/** Newest first. */
export async function listDataFiles({ database, vault }: Store): Promise<readonly LoggedDataFile[]> {
  const rows = await database.changes.where("batchId").startsWith(PREFIX).toArray();
  const undone = new Set(rows.flatMap(({ undoes = [] }) => undoes));
  const files = await Promise.all(
    rows.map(async ({ revision = 0, dataFile }: ChangeRow) => {
      const note = DataFileNote.safeParse(await vault.open(dataFile));
      return note.success ? { revision, note: note.data, isUndone: undone.has(revision) } : undefined;
    }),
  );
  return files.filter((file) => file !== undefined).toSorted((a, b) => b.revision - a.revision);
}

/** Notes that a file was saved; it changes no record. */
export async function noteSavedFile(store: Store, note: DataFileNote): Promise<Revision> {
  const dataFile = await store.vault.seal(note);
  return store.database.transaction("rw", store.database.changes, () =>
    appendChange(store, [], dataFileBatchId(note.id), { dataFile }),
  );
}
