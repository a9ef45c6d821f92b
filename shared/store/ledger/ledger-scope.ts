import type { Client } from "../../model/client.ts";
import { type Day, dayNumberOf } from "../../model/day.ts";
import type { ClientId, SegmentId } from "../../model/ids.ts";
import { fitsSegment } from "../../model/segment.ts";
import { idsOf } from "../merged-ids.ts";
import type { Store } from "../open-store.ts";
import { readMergedIds } from "../read-merged-ids.ts";
import { getRecord, listRecords } from "../read-records.ts";
import type { BlockSummary } from "./ledger-rows.ts";

/** Which lines are wanted; all conditions hold together, none means the whole ledger. */
export interface SalesScope {
  /** An id that was merged into another stands for that client. */
  readonly clientIds?: readonly ClientId[];
  /** The clients that fit the segment's rule now. */
  readonly segmentId?: SegmentId;
  readonly from?: Day;
  readonly to?: Day;
  /** Only the lines that name no client. */
  readonly unassigned?: boolean;
}

/**
 * A scope with its clients looked up, each with the ids that were merged into it; `clients` absent means any, "" is
 * unassigned. Days since 1970-01-01.
 */
export interface ResolvedScope {
  readonly clients?: ReadonlySet<string>;
  readonly firstDay: number;
  readonly lastDay: number;
}

export async function resolveScope(store: Store, scope: SalesScope): Promise<ResolvedScope> {
  const clients = await clientsOf(store, scope);
  return {
    ...(clients && { clients }),
    firstDay: scope.from === undefined ? Number.NEGATIVE_INFINITY : dayNumberOf(scope.from),
    lastDay: scope.to === undefined ? Number.POSITIVE_INFINITY : dayNumberOf(scope.to),
  };
}

export function canHold(scope: ResolvedScope, block: BlockSummary): boolean {
  if (block.lastDay < scope.firstDay || block.firstDay > scope.lastDay) return false;
  if (scope.clients === undefined) return true;
  for (const client of scope.clients) {
    if (client >= block.firstClient && client <= block.lastClient) return true;
  }
  return false;
}

async function clientsOf(store: Store, scope: SalesScope): Promise<ReadonlySet<string> | undefined> {
  if (scope.unassigned === true) return new Set([""]);
  const wanted = scope.clientIds && (await withMerged(store, scope.clientIds));
  if (scope.segmentId === undefined) return wanted;
  const members = await membersOf(store, scope.segmentId);
  const ids = members.map(({ id }) => id).filter((id) => wanted === undefined || wanted.has(id));
  return withMerged(store, ids);
}

async function withMerged(store: Store, ids: readonly ClientId[]): Promise<ReadonlySet<string>> {
  const mergedIds = await readMergedIds(store);
  if (mergedIds.survivors.clients.size === 0) return new Set<string>(ids);
  return new Set<string>(ids.flatMap((id) => idsOf(mergedIds, "clients", id)));
}

/** No members when the segment is gone. */
async function membersOf(store: Store, segmentId: SegmentId): Promise<readonly Client[]> {
  const segment = await getRecord(store, "segments", segmentId);
  if (segment === undefined) return [];
  return (await listRecords(store, "clients")).filter((client) => fitsSegment(client, segment));
}
