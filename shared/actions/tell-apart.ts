import type { OfferId } from "../model/ids.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** As many as an offer may be told apart from; the oldest are forgotten first. */
const MOST_OTHERS = 50;

/** Remembers that two offers, however alike, are not one: nobody is asked again. Nothing is written of one that is gone. */
export async function tellApart(
  store: Store,
  offerId: OfferId,
  otherId: OfferId,
): Promise<{ readonly revision: Revision }> {
  const { revision } = await rewriteRecords(store, async () => {
    const offer = await getRecord(store, "offers", offerId);
    if (offer === undefined) return { writes: [] };
    const otherThan = [...new Set([...(offer.otherThan ?? []), otherId])].slice(-MOST_OTHERS);
    return { writes: [{ table: "offers" as const, record: { ...offer, otherThan } }] };
  });
  return { revision };
}
