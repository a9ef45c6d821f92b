/** Remembers the open data file of each workbook for this session of Excel, where the browser allows it; never longer. */
import type { WorkbookId } from "../../shared/model/ids.ts";

export interface KeptFile {
  readonly name: string;
  readonly blob: Blob;
}

export interface DataFileKeeper {
  read(): Promise<KeptFile | undefined>;
  /** False when the browser blocks storage, or the workbook has no id, and the file is gone with the pane. */
  keep(file: KeptFile): Promise<boolean>;
  forget(): Promise<void>;
}

export interface DataFileKeeperOptions {
  readonly indexedDbOf: () => IDBFactory;
  readonly sessionStorageOf: () => Storage;
  readonly findWorkbookId: () => Promise<WorkbookId | undefined>;
  /** The same; a workbook that has none gets one where it can be written to. */
  readonly giveWorkbookId: () => Promise<WorkbookId | undefined>;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

interface Entry extends KeptFile {
  readonly usedAtMs: number;
}

const DATABASE = "dosar-data-file";
const FILES = "files";
/** Followed by the workbook's id; names the file's key and ends with the session, which alone can find the file then. */
const MARK = "dosar.data-file.";
/** Other windows' files stay that long after their last use, since only their own sessions know whether they have ended. */
const MAX_UNUSED_MS = 24 * 3_600_000;

export function createDataFileKeeper(options: DataFileKeeperOptions): DataFileKeeper {
  const { indexedDbOf, sessionStorageOf, findWorkbookId, giveWorkbookId, newId, nowMs } = options;
  let workbookId: WorkbookId | undefined;

  return {
    async read() {
      try {
        workbookId ??= await findWorkbookId();
        const files = await openFiles(indexedDbOf(), "readwrite");
        await removeUnused(files, nowMs());
        const key = workbookId && sessionStorageOf().getItem(MARK + workbookId);
        // Only this module writes here.
        const entry = key ? ((await answerOf(files.get(key))) as Entry | undefined) : undefined;
        if (!key || !entry) return undefined;
        await answerOf(files.put({ ...entry, usedAtMs: nowMs() } satisfies Entry, key));
        return { name: entry.name, blob: entry.blob };
      } catch {
        return undefined;
      }
    },
    async keep({ name, blob }) {
      try {
        workbookId ??= await giveWorkbookId();
        if (workbookId === undefined) return false;
        const mark = MARK + workbookId;
        const [before, key] = [sessionStorageOf().getItem(mark), newId()];
        const files = await openFiles(indexedDbOf(), "readwrite");
        if (before !== null) files.delete(before);
        await answerOf(files.put({ name, blob, usedAtMs: nowMs() } satisfies Entry, key));
        sessionStorageOf().setItem(mark, key);
        return true;
      } catch {
        return false;
      }
    },
    async forget() {
      try {
        workbookId ??= await findWorkbookId();
        const mark = MARK + workbookId;
        const key = sessionStorageOf().getItem(mark);
        if (key === null) return;
        sessionStorageOf().removeItem(mark);
        const files = await openFiles(indexedDbOf(), "readwrite");
        await answerOf(files.delete(key));
      } catch {
        // Storage that may not be touched holds nothing of ours.
      }
    },
  };
}

async function removeUnused(files: IDBObjectStore, nowMs: number): Promise<void> {
  const keys = await answerOf(files.getAllKeys());
  for (const key of keys) {
    const { usedAtMs } = (await answerOf(files.get(key))) as Partial<Entry>;
    // An entry of a version that kept no time is of an earlier session.
    if (usedAtMs === undefined || nowMs - usedAtMs > MAX_UNUSED_MS) files.delete(key);
  }
}

async function openFiles(factory: IDBFactory, mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(FILES);
  const database = await answerOf(request);
  return database.transaction(FILES, mode).objectStore(FILES);
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
