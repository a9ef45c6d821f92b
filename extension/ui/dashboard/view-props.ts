import type { Settings } from "../../../shared/model/setting.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import type { DashboardHost } from "./dashboard-host.ts";
import type { DashboardFigures } from "./read-figures.ts";

/** What every view of the dashboard is given; each takes what it shows. */
export interface ViewProps {
  readonly host: DashboardHost;
  readonly store: Store;
  readonly settings: Settings;
  readonly figures: DashboardFigures;
}
