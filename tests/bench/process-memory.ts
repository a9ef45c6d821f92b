/** What the processes of a browser take of memory, by Linux's own account; elsewhere unknown. */
import { readdirSync, readFileSync } from "node:fs";

export interface MemoryWatch {
  /** The most that any page of the browser has held of its own since the start, in bytes; undefined where it is unknown. */
  readonly stop: () => number | undefined;
}

const EVERY_MS = 50;

/** Watches the pages' processes among all that descend from this one: memory of their own, the program's shared code left out. */
export function watchPageMemory(): MemoryWatch {
  let most: number | undefined;
  const look = () => {
    for (const id of pageProcessIds()) {
      const bytes = ownBytesOf(id);
      if (bytes !== undefined) most = Math.max(most ?? 0, bytes);
    }
  };
  const timer = setInterval(look, EVERY_MS);
  look();
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

function pageProcessIds(): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of numbersIn("/proc")) {
    const parent = /^PPid:\s+(\d+)/m.exec(textOf(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(name, Number(parent));
  }
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (id === process.pid || isOurs(parents.get(id)));
  return [...parents.keys()].filter(
    (id) => isOurs(id) && textOf(`/proc/${id}/cmdline`).includes("--type=renderer"),
  );
}

/** Anonymous and shared memory, which hold what a page makes: heaps, typed arrays, messages on their way. */
function ownBytesOf(id: number): number | undefined {
  const status = textOf(`/proc/${id}/status`);
  const kilobytes = [/^RssAnon:\s+(\d+) kB/m, /^RssShmem:\s+(\d+) kB/m].map((one) => one.exec(status)?.[1]);
  if (kilobytes[0] === undefined) return undefined;
  return kilobytes.reduce((sum, value) => sum + Number(value ?? 0) * 1024, 0);
}

function numbersIn(folder: string): readonly number[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // The process has ended meanwhile, or the system keeps no such files.
    return "";
  }
}
