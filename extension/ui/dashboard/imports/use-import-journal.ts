import { useEffect, useMemo, useRef, useState } from "react";
import {
  forgetOpenImport,
  keepOpenImport,
  type OpenImport,
  openImportOf,
  readOpenImport,
} from "./import-journal.ts";
import type { ImportState } from "./import-state.ts";

/** Held by the window whose import is kept, so that another one does not take it for interrupted. */
const OPEN_IMPORT_LOCK = "dosar-open-import";

export interface ImportJournal {
  /** An import that ended with its window; undefined when there is none. */
  readonly interrupted: OpenImport | undefined;
  readonly discard: () => void;
}

/** Keeps the open import up to date, and finds the one that an earlier window has left. */
export function useImportJournal(state: ImportState): ImportJournal {
  const [interrupted, setInterrupted] = useState<OpenImport>();
  const open = useMemo(() => openImportOf(state), [state]);
  const isOwner = useLock(open !== undefined);
  const wasOpen = useRef(false);
  useEffect(() => {
    findInterrupted().then(setInterrupted, reportError);
  }, []);
  useEffect(() => {
    if (open !== undefined && isOwner) {
      wasOpen.current = true;
      keepOpenImport(localStorage, open);
      setInterrupted(undefined);
    } else if (open === undefined && wasOpen.current) {
      wasOpen.current = false;
      forgetOpenImport(localStorage);
    }
  }, [open, isOwner]);
  return {
    interrupted,
    discard() {
      forgetOpenImport(localStorage);
      setInterrupted(undefined);
    },
  };
}

async function findInterrupted(): Promise<OpenImport | undefined> {
  const { held = [] } = await navigator.locks.query();
  const isOpenElsewhere = held.some(({ name }) => name === OPEN_IMPORT_LOCK);
  return isOpenElsewhere ? undefined : readOpenImport(localStorage);
}

/** Whether the lock is ours while it is wanted; another window that has it keeps it. */
function useLock(isWanted: boolean): boolean {
  const [isOurs, setOurs] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    navigator.locks
      .request(OPEN_IMPORT_LOCK, { ifAvailable: true }, (lock) => {
        if (lock === null) return undefined;
        setOurs(true);
        return held;
      })
      .catch(reportError);
    return () => {
      setOurs(false);
      release();
    };
  }, [isWanted]);
  return isOurs;
}
