import type { Store } from "../../../shared/store/open-store.ts";

/** What the dashboard needs from the browser around it. */
export interface DashboardHost {
  readonly openStore: () => Promise<Store>;
  readonly newId: () => string;
  readonly readClipShortcut: () => Promise<string>;
  readonly onChangeShortcut: () => void;
  readonly startImportWorker: () => Worker;
  readonly startDataFileWorker: () => Worker;
}
