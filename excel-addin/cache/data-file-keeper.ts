/** Remembers the open data file for this session of Excel, where the browser allows it; never longer. */
export interface KeptFile {
  readonly name: string;
  readonly blob: Blob;
}

export interface DataFileKeeper {
  read(): Promise<KeptFile | undefined>;
  /** False when the browser blocks storage and the file is gone with the pane. */
  keep(file: KeptFile): Promise<boolean>;
  forget(): Promise<void>;
}

const DATABASE = "dosar-data-file";
const FILES = "files";
const KEY = "open";
/** Ends with the session; a file that it does not name is of an earlier one and is let go. */
const MARK = "dosar.data-file";

export function createDataFileKeeper(
  indexedDbOf: () => IDBFactory,
  sessionStorageOf: () => Storage,
): DataFileKeeper {
  return {
    async read() {
      try {
        if (sessionStorageOf().getItem(MARK) === null) {
          await remove(indexedDbOf);
          return undefined;
        }
        const files = await openFiles(indexedDbOf(), "readonly");
        // Only this module writes here.
        return (await answerOf(files.get(KEY))) as KeptFile | undefined;
      } catch {
        return undefined;
      }
    },
    async keep(file) {
      try {
        const files = await openFiles(indexedDbOf(), "readwrite");
        await answerOf(files.put(file, KEY));
        sessionStorageOf().setItem(MARK, "open");
        return true;
      } catch {
        return false;
      }
    },
    async forget() {
      try {
        sessionStorageOf().removeItem(MARK);
        await remove(indexedDbOf);
      } catch {
        // Storage that may not be touched holds nothing of ours.
      }
    },
  };
}

async function remove(indexedDbOf: () => IDBFactory): Promise<void> {
  const files = await openFiles(indexedDbOf(), "readwrite");
  await answerOf(files.delete(KEY));
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
