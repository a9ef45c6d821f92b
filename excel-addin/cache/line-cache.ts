import type { PulledPart } from "../../shared/carriers/pull-sales.ts";

/**
 * Lines that were pulled once, so that a second sheet or a refresh asks only what changed. Nothing depends on it: the
 * browser may block, divide or wipe it at any time.
 */
export interface LineCache {
  /** What was kept last: the whole scope, or the part that had arrived when a pull ended early. */
  read(key: string): Promise<PulledPart | undefined>;
  /** Keeps nothing that was begun in an earlier epoch: it may no longer be read. */
  keep(key: string, part: PulledPart, epoch: number): Promise<void>;
  /** Forgets everything, when the workbook is disconnected. */
  clear(): Promise<void>;
  /** Another one after each `clear`. */
  epoch(): number;
}

/** Lines of all scopes together; 300 thousand take some 100 MB. The scope unused for longest goes first. */
export const MAX_CACHED_LINES = 300_000;

export function createMemoryCache(maxLines = MAX_CACHED_LINES): LineCache {
  // A map remembers the order of insertion: the first key is the one unused for longest.
  const partByKey = new Map<string, PulledPart>();
  let current = 0;

  return {
    read(key) {
      const part = partByKey.get(key);
      if (part) {
        partByKey.delete(key);
        partByKey.set(key, part);
      }
      return Promise.resolve(part);
    },
    keep(key, part, epoch) {
      if (epoch !== current) return Promise.resolve();
      partByKey.delete(key);
      partByKey.set(key, part);
      const entries = [...partByKey].map(([entryKey, { lineCount }]) => ({ key: entryKey, lineCount }));
      for (const surplus of surplusKeys(entries, maxLines)) partByKey.delete(surplus);
      return Promise.resolve();
    },
    clear() {
      current++;
      partByKey.clear();
      return Promise.resolve();
    },
    epoch: () => current,
  };
}

/** The keys to let go so that the rest holds at most `maxLines`; `entries` with the one unused for longest first. */
export function surplusKeys(
  entries: readonly { readonly key: string; readonly lineCount: number }[],
  maxLines: number,
): readonly string[] {
  let total = entries.reduce((sum, { lineCount }) => sum + lineCount, 0);
  const surplus: string[] = [];
  for (const { key, lineCount } of entries) {
    if (total <= maxLines) break;
    surplus.push(key);
    total -= lineCount;
  }
  return surplus;
}
