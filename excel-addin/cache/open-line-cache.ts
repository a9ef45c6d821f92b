import type { PulledPart } from "../../shared/carriers/pull-sales.ts";
import { createMemoryCache, type LineCache, MAX_CACHED_LINES, surplusKeys } from "./line-cache.ts";

const DATABASE = "dosar-pane";
const VERSION = 1;
const PARTS = "parts";
/** Small records beside the parts, so that deciding what to let go reads no lines. */
const USES = "uses";

interface Use {
  readonly key: string;
  readonly lineCount: number;
  readonly usedAtMs: number;
}

/** A cache in IndexedDB, or in memory where the browser blocks it in a frame of another site. */
export async function openLineCache(
  indexedDbOf: () => IDBFactory,
  nowMs: () => number,
  maxLines = MAX_CACHED_LINES,
): Promise<LineCache> {
  try {
    return cacheOver(await openDatabase(indexedDbOf()), nowMs, maxLines);
  } catch {
    return createMemoryCache(maxLines);
  }
}

function cacheOver(database: IDBDatabase, nowMs: () => number, maxLines: number): LineCache {
  let current = 0;
  return {
    async read(key) {
      const { parts, uses, done } = begin(database);
      const [part, use] = await Promise.all([
        // Only this module writes here, through `keep`.
        answerOf(parts.get(key)) as Promise<PulledPart | undefined>,
        answerOf(uses.get(key)) as Promise<Use | undefined>,
      ]);
      if (use) uses.put({ ...use, usedAtMs: nowMs() });
      await done;
      return part;
    },
    async keep(key, part, epoch) {
      if (epoch !== current) return;
      const { parts, uses, done } = begin(database);
      parts.put(part, key);
      uses.put({ key, lineCount: part.lineCount, usedAtMs: nowMs() } satisfies Use);
      const all = (await answerOf(uses.getAll())) as Use[];
      const oldestFirst = all.toSorted((a, b) => a.usedAtMs - b.usedAtMs);
      for (const surplus of surplusKeys(oldestFirst, maxLines)) {
        parts.delete(surplus);
        uses.delete(surplus);
      }
      await done;
    },
    epoch: () => current,
    async clear() {
      current++;
      const { parts, uses, done } = begin(database);
      parts.clear();
      uses.clear();
      await done;
    },
  };
}

function begin(database: IDBDatabase) {
  const transaction = database.transaction([PARTS, USES], "readwrite", { durability: "relaxed" });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  return { parts: transaction.objectStore(PARTS), uses: transaction.objectStore(USES), done };
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(PARTS);
    request.result.createObjectStore(USES, { keyPath: "key" });
  };
  return answerOf(request);
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
