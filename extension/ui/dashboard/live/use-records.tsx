import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from "react";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { RecordOf, TableName } from "../../../../shared/store/tables.ts";
import { createLiveRecords, type LiveRecords } from "./live-records.ts";

const Live = createContext<LiveRecords | undefined>(undefined);

/** Keeps the tables that the views below ask for; going from view to view reads nothing again. */
export function LiveRecordsProvider(props: { readonly store: Store; readonly children: ReactNode }) {
  const live = useMemo(() => createLiveRecords(props.store, reportError), [props.store]);
  return <Live.Provider value={live}>{props.children}</Live.Provider>;
}

/** All records of a table, always as they are now; undefined until they are read. */
export function useRecords<T extends TableName>(table: T): readonly RecordOf<T>[] | undefined {
  const live = useContext(Live);
  if (live === undefined) throw new Error("No LiveRecordsProvider above this view.");
  const watch = useCallback((onChange: () => void) => live.watch(table, onChange), [live, table]);
  return useSyncExternalStore(watch, () => live.current(table));
}
