import {
  areLinesTrueSince,
  type PulledPart,
  type PulledSales,
  type PullProblem,
  type PullSalesOptions,
  pullSales,
} from "../../shared/carriers/pull-sales.ts";
import type { SalesScope } from "../../shared/messages/bridge-protocol.ts";
import { type Result, succeed } from "../../shared/std/result.ts";
import type { LineCache } from "./line-cache.ts";

/**
 * The lines of a scope, from the cache where they are still true, else over the bridge. A pull that ended early goes
 * on where it stopped. A cache that fails costs time and nothing else.
 */
export async function pullCachedSales(
  cache: LineCache,
  options: Omit<PullSalesOptions, "resumeFrom">,
): Promise<Result<PulledSales, PullProblem>> {
  // A data file is in memory already.
  if (options.source.kind === "data-file") return pullSales(options);
  const epoch = cache.epoch();
  const key = keyOf(options);
  const kept = await cache.read(key).catch(() => undefined);
  if (kept && isWhole(kept)) {
    const isTrue = await areLinesTrueSince(options, kept.revision);
    if (!isTrue.ok) return isTrue;
    if (isTrue.value) return succeed({ lines: kept.pages.flat(), revision: kept.revision });
  }

  let newest: PulledPart | undefined;
  const pulled = await pullSales({
    ...options,
    resumeFrom: kept && !isWhole(kept) ? kept : undefined,
    onPart(part) {
      newest = part;
      options.onPart?.(part);
    },
  });
  if (newest) await cache.keep(key, newest, epoch).catch(() => undefined);
  return pulled;
}

function isWhole(part: PulledPart): boolean {
  return part.after === undefined;
}

/** The source is part of the key: what one was allowed to read is not another's. */
function keyOf({ source, scope }: { source: { readonly id: string }; scope: SalesScope }): string {
  const { clientIds, segmentId, from, to, unassigned } = scope;
  return JSON.stringify([source.id, clientIds ?? null, segmentId ?? null, from, to, unassigned]);
}
