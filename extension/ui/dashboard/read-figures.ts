/** What the frame of the dashboard and its start show; the lists read their own tables. Cheap: counts and directories. */

import { listConnections } from "../../../shared/actions/list-connections.ts";
import type { Connection } from "../../../shared/model/connection.ts";
import type { Settings } from "../../../shared/model/setting.ts";
import { countUnseenWatches } from "../../../shared/store/find-watches.ts";
import { countLines } from "../../../shared/store/ledger/count-lines.ts";
import { ledgerSpan } from "../../../shared/store/ledger/ledger-span.ts";
import { totalsOfLedger } from "../../../shared/store/ledger/ledger-totals.ts";
import { countRecords } from "../../../shared/store/list-record-page.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord } from "../../../shared/store/read-records.ts";
import type { OverviewFigures } from "./start/figure-list.tsx";

export interface DashboardFigures {
  readonly overview: OverviewFigures;
  readonly dataLabel?: string;
  /** Of how many watched offers there are changes to see. */
  readonly unseenCount: number;
  readonly asking: readonly Connection[];
  readonly granted: readonly Connection[];
  readonly ended: readonly Connection[];
}

export async function readFigures(store: Store): Promise<DashboardFigures> {
  const [span, clientCount, offerCount, noteCount, lineCount, unassignedCount, connections, unseenCount] =
    await Promise.all([
      ledgerSpan(store),
      countRecords(store, "clients"),
      countRecords(store, "offers"),
      countRecords(store, "notes"),
      countLines(store),
      countUnassigned(store),
      listConnections({ store, now: store.now() }),
      countUnseenWatches(store),
    ]);
  return {
    overview: { clientCount, lineCount, unassignedCount, offerCount, noteCount, ...(span && { span }) },
    ...(span?.labels.length && { dataLabel: span.labels.join(", ") }),
    ...connections,
    unseenCount,
  };
}

/** They stand first in each import, so that few blocks are opened. */
async function countUnassigned(store: Store): Promise<number> {
  const totals = await totalsOfLedger(store, "client", { unassigned: true });
  return totals.reduce((sum, { lineCount }) => sum + lineCount, 0);
}

/** The person's choices; an empty record when none were made. */
export async function readSettings(store: Store): Promise<Settings> {
  return (await getRecord(store, "settings", "settings")) ?? { id: "settings" };
}
