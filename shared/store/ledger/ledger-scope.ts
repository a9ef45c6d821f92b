import type { Client } from "../../model/client.ts";
import { type Day, dayNumberOf } from "../../model/day.ts";
import type { ClientId, SegmentId } from "../../model/ids.ts";
import { type Segment, segmentTest } from "../../model/segment.ts";
import { idsOf } from "../merged-ids.ts";
import type { Store } from "../open-store.ts";
import { readMergedIds } from "../read-merged-ids.ts";
import { getRecord, listRecords } from "../read-records.ts";
import type { BlockSummary } from "./ledger-rows.ts";
import { type IsWantedSku, productScopeOf } from "./product-scope.ts";

/** Which lines are wanted; all conditions hold together, none means the whole ledger. */
export interface SalesScope {
  /** An id that was merged into another stands for that client. */
  readonly clientIds?: readonly ClientId[];
  /** The clients, and of their lines the products, that fit the segment's rule now. */
  readonly segmentId?: SegmentId;
  /** The same of a rule that is not saved yet. */
  readonly segment?: Segment;
  /** Only products that fit the rule of one of these; instead of a segment. */
  readonly productsOf?: readonly Segment[];
  readonly from?: Day;
  readonly to?: Day;
  /** Only the lines that name no client. */
  readonly unassigned?: boolean;
}

/**
 * A scope with its clients and products looked up, each with the ids that were merged into it; absent means any, client ""
 * is unassigned. Days since 1970-01-01.
 */
export interface ResolvedScope {
  readonly clients?: ReadonlySet<string>;
  readonly isWantedSku?: IsWantedSku;
  readonly firstDay: number;
  readonly lastDay: number;
}

export async function resolveScope(store: Store, scope: SalesScope): Promise<ResolvedScope> {
  const segment = await segmentOf(store, scope);
  const clients = await clientsOf(store, scope, segment);
  const productsOf = segment ? [segment] : scope.productsOf;
  const isWantedSku = productsOf && (await productScopeOf(store, productsOf));
  return {
    ...(clients && { clients }),
    ...(isWantedSku && { isWantedSku }),
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

async function clientsOf(
  store: Store,
  scope: SalesScope,
  segment: Segment | undefined,
): Promise<ReadonlySet<string> | undefined> {
  if (scope.unassigned === true) return new Set([""]);
  const wanted = scope.clientIds && (await withMerged(store, scope.clientIds));
  if (!namesSegment(scope)) return wanted;
  const members = await membersOf(store, segment);
  const ids = members.map(({ id }) => id).filter((id) => wanted === undefined || wanted.has(id));
  return withMerged(store, ids);
}

async function withMerged(store: Store, ids: readonly ClientId[]): Promise<ReadonlySet<string>> {
  const mergedIds = await readMergedIds(store);
  if (mergedIds.survivors.clients.size === 0) return new Set<string>(ids);
  return new Set<string>(ids.flatMap((id) => idsOf(mergedIds, "clients", id)));
}

function namesSegment({ segmentId, segment }: SalesScope): boolean {
  return segmentId !== undefined || segment !== undefined;
}

async function segmentOf(store: Store, { segmentId, segment }: SalesScope): Promise<Segment | undefined> {
  return segment ?? (segmentId && (await getRecord(store, "segments", segmentId)));
}

/** No members when the segment is gone. */
async function membersOf(store: Store, segment: Segment | undefined): Promise<readonly Client[]> {
  if (segment === undefined) return [];
  return (await listRecords(store, "clients")).filter(segmentTest(segment));
}
