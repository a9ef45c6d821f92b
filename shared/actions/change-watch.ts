import type { Instant } from "../model/day.ts";
import type { OfferId } from "../model/ids.ts";
import type { Watch } from "../model/watch.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

interface WatchChange {
  readonly store: Store;
  readonly offerIds: readonly OfferId[];
  readonly now: Instant;
}

/** Watches offers anew or again; the first check is due at once. What was missed before stays. */
export function startWatch({
  intervalHours,
  ...options
}: WatchChange & { readonly intervalHours: number }): Promise<Revision> {
  const { now } = options;
  return changeWatches(options, (known, id) => {
    const { stoppedAt: _, ...kept } = known ?? newWatch(id, now);
    return { ...kept, intervalHours, nextAt: now };
  });
}

/** No further checks; the history of this one stays. */
export function stopWatch(options: WatchChange): Promise<Revision> {
  return changeWatches(options, (known) => {
    if (known === undefined || known.stoppedAt !== undefined) return undefined;
    const { nextAt: _, ...kept } = known;
    return { ...kept, stoppedAt: options.now };
  });
}

/** Has waiting checks made now: the person wants them, or has just done what they waited for. */
export function makeDue(options: WatchChange): Promise<Revision> {
  return changeWatches(options, (known) =>
    known === undefined || known.stoppedAt !== undefined || isDue(known, options.now)
      ? undefined
      : { ...known, nextAt: options.now },
  );
}

/** The person has seen the changes of these offers. */
export function markChangesSeen(options: Omit<WatchChange, "now">): Promise<Revision> {
  return changeWatches(options, (known) => {
    if (known?.unseenSince === undefined) return undefined;
    const { unseenSince: _, ...kept } = known;
    return kept;
  });
}

function newWatch(id: OfferId, startedAt: Instant): Watch {
  return { id, intervalHours: 1, startedAt, state: "watched", failureCount: 0, misses: [] };
}

function isDue({ nextAt }: Watch, now: Instant): boolean {
  return nextAt !== undefined && nextAt <= now;
}

/** One write for all; undefined leaves one as it is. */
async function changeWatches(
  { store, offerIds }: Pick<WatchChange, "store" | "offerIds">,
  change: (known: Watch | undefined, id: OfferId) => Watch | undefined,
): Promise<Revision> {
  const { revision } = await rewriteRecords(store, async () => {
    const found = await Promise.all(offerIds.map((id) => getRecord(store, "watches", id)));
    const changed = offerIds.flatMap((id, index) => change(found[index], id) ?? []);
    return { writes: changed.map((record) => ({ table: "watches" as const, record })) };
  });
  return revision;
}
