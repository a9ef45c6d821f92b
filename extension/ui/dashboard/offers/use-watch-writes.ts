import { useState } from "react";
import { makeDue, markChangesSeen, startWatch, stopWatch } from "../../../../shared/actions/change-watch.ts";
import type { OfferId } from "../../../../shared/model/ids.ts";
import type { Revision, Store } from "../../../../shared/store/open-store.ts";
import type { DashboardHost } from "../dashboard-host.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureToast, useProblemToast, useSavedToast } from "../use-saved-toast.tsx";
import type { OfferItem } from "./offer-item.ts";

export type WatchHost = Pick<DashboardHost, "askForSites" | "checkOffers">;

/** What a person does with watched offers. A refused permission is said; a stopped or started watch can be taken back. */
export function useWatchWrites(store: Store, host: WatchHost) {
  const { watch } = usePageSetting().words;
  const tell = useSavedToast(store);
  const tellProblem = useProblemToast();
  const tellFailure = useFailureToast();
  const [isChecking, setChecking] = useState(false);

  const check = async (ids: readonly OfferId[]) => {
    setChecking(true);
    const isDone = await host.checkOffers(ids).finally(() => setChecking(false));
    if (!isDone) tellProblem(watch.notChecked);
  };
  /** Asks first of all: the browser lets nobody ask later than in the turn of the click. */
  const withSites = (items: readonly OfferItem[], go: () => Promise<void>) => {
    host
      .askForSites(items.map(({ offer }) => offer.url))
      .then((isAllowed) => (isAllowed ? go() : tellProblem(watch.notAllowed)))
      .catch(tellFailure);
  };
  const write = (writing: Promise<Revision>, message: string) => {
    writing.then((revision) => tell(message, revision), tellFailure);
  };
  return {
    isChecking,
    start: (item: OfferItem, intervalHours: number) =>
      withSites([item], async () => {
        const offerIds = [item.offer.id];
        tell(
          watch.started(item.name),
          await startWatch({ store, offerIds, intervalHours, now: store.now() }),
        );
        await check(offerIds);
      }),
    stop: (item: OfferItem) =>
      write(stopWatch({ store, offerIds: [item.offer.id], now: store.now() }), watch.stopped(item.name)),
    /** Also what waited for a permission. */
    checkNow: (items: readonly OfferItem[]) => {
      const ids = items.map(({ offer }) => offer.id);
      withSites(items, async () => {
        await makeDue({ store, offerIds: ids, now: store.now() });
        await check(ids);
      });
    },
    markSeen: (items: readonly OfferItem[], what: string) =>
      write(markChangesSeen({ store, offerIds: items.map(({ offer }) => offer.id) }), watch.seen(what)),
  };
}
