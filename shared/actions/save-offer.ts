import type { Capture, CapturedPrice } from "../model/capture.ts";
import type { Competitor } from "../model/competitor.ts";
import type { Instant } from "../model/day.ts";
import type { ObservationId, OfferId } from "../model/ids.ts";
import type { Offer } from "../model/offer.ts";
import type { PriceObservation } from "../model/price-observation.ts";
import { competitorIdOf, offerIdOf } from "../store/identity.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";
import { getRecord } from "../store/read-records.ts";
import { saveRecords } from "../store/save-records.ts";

/** A capture as the person lets it stand: what it is called and what it costs are known by then. */
export interface ConfirmedCapture extends Omit<Capture, "name" | "price"> {
  readonly name: string;
  readonly price: CapturedPrice;
  readonly competitorName: string;
}

/**
 * Keeps the price that a page shows now, with its offer and competitor, in one write. An offer that is known keeps the
 * day on which it was first seen; its name and codes become those of the page. Whatever of them was archived is so no more.
 */
export async function saveOffer(options: {
  readonly store: Store;
  readonly capture: ConfirmedCapture;
  readonly now: Instant;
  readonly newId: () => string;
}): Promise<{ readonly revision: Revision; readonly offerId: OfferId }> {
  const { store, capture, now, newId } = options;
  const offerId = offerIdOf(capture.url);
  const [knownOffer, knownCompetitor] = await Promise.all([
    getRecord(store, "offers", offerId),
    findRecord(store, "competitors", competitorIdOf(capture.host)),
  ]);
  const competitorId = knownCompetitor?.id ?? competitorIdOf(capture.host);
  const competitor: Competitor = {
    ...inLists(knownCompetitor),
    id: competitorId,
    name: capture.competitorName,
    hosts: [...new Set([...(knownCompetitor?.hosts ?? []), capture.host])],
  };
  const { url, name, brand, gtin, mpn, sku } = capture;
  const offer: Offer = {
    ...inLists(knownOffer),
    id: offerId,
    competitorId,
    url,
    name,
    ...present({ brand, gtin, mpn, sku }),
    firstSeenAt: knownOffer?.firstSeenAt ?? now,
  };
  const { price, vat, unit } = capture.price;
  const observation: PriceObservation = {
    id: newId() as ObservationId,
    offerId,
    observedAt: now,
    price,
    vat,
    evidence: capture.evidence,
    ...present({ unit, oldPrice: capture.oldPrice?.price, availability: capture.availability }),
  };
  const revision = await saveRecords(store, [
    { table: "competitors", record: competitor },
    { table: "offers", record: offer },
    { table: "observations", record: observation },
  ]);
  return { revision, offerId };
}

/** What a person clips again is wanted again. */
function inLists<Kept extends { readonly archivedAt?: Instant | undefined }>(
  known: Kept | undefined,
): Omit<Kept, "archivedAt"> | undefined {
  if (known === undefined) return undefined;
  const { archivedAt: _, ...kept } = known;
  return kept;
}

function present<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Object.entries loses the keys' types; nothing but undefined values was taken away.
  return Object.fromEntries(entries) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}
