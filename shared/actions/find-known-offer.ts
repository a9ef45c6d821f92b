import type { Capture } from "../model/capture.ts";
import type { CompetitorId } from "../model/ids.ts";
import type { Offer } from "../model/offer.ts";
import { findOfferByUrl } from "../store/find-offers.ts";
import { competitorIdOf } from "../store/identity.ts";
import type { Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";
import { listRecords } from "../store/read-records.ts";

/** "address": it is the same offer. The others need a person's word: a code found elsewhere, or its page with other codes. */
export type FoundBy = "address" | "gtin" | "sku" | "renamed";

export interface KnownOffer {
  readonly offer: Offer;
  readonly foundBy: FoundBy;
}

/** What of a page says which offer it is. */
export type PageIdentity = Pick<Capture, "url" | "ownUrl" | "host" | "gtin" | "sku">;

/** The offers of one firm, read when first asked for: many pages of it are looked for among the same ones. */
export type OffersOfSite = () => Promise<readonly Offer[]>;

export function offersOfSite(store: Store, host: string): OffersOfSite {
  return offersOfCompetitor(store, competitorIdOf(host));
}

/** The same for a firm that is known by its record, whether it has a site or not. */
export function offersOfCompetitor(store: Store, competitorId: CompetitorId): OffersOfSite {
  let offers: Promise<readonly Offer[]> | undefined;
  return () => {
    offers ??= listOffersOf(store, competitorId);
    return offers;
  };
}

/**
 * The offer that a page sells, as far as it is known: by its canonical address, by the address in view, by GTIN or by SKU
 * among the offers of the same firm. Cost: two reads by id; for a page that is not found so, all offers once.
 */
export async function findKnownOffer(
  store: Store,
  page: PageIdentity,
  ofSite: OffersOfSite = offersOfSite(store, page.host),
): Promise<KnownOffer | undefined> {
  const atAddress =
    (await findOfferByUrl(store, page.url)) ??
    (page.ownUrl === undefined ? undefined : await findOfferByUrl(store, page.ownUrl));
  if (atAddress && !hasOtherCodes(atAddress, page)) return { offer: atAddress, foundBy: "address" };
  if (atAddress === undefined && page.gtin === undefined && page.sku === undefined) return undefined;
  const offers = await ofSite();
  const isAlike = (offer: Offer) => offer.id !== atAddress?.id && !hasOtherCodes(offer, page);
  const here = offers.find((offer) => isAlike(offer) && offer.url === page.url);
  if (here) return { offer: here, foundBy: "address" };
  const byGtin = page.gtin === undefined ? undefined : offers.find(({ gtin }) => gtin === page.gtin);
  if (byGtin) return { offer: byGtin, foundBy: "gtin" };
  const bySku =
    page.sku === undefined ? undefined : offers.find((one) => isAlike(one) && one.sku === page.sku);
  if (bySku) return { offer: bySku, foundBy: "sku" };
  return atAddress && { offer: atAddress, foundBy: "renamed" };
}

/** Both name the code and it differs; a GTIN says more than a shop's own SKU. */
function hasOtherCodes(offer: Offer, { gtin, sku }: PageIdentity): boolean {
  if (offer.gtin !== undefined && gtin !== undefined) return offer.gtin !== gtin;
  return offer.sku !== undefined && sku !== undefined && offer.sku !== sku;
}

/** Also those that were saved of a firm that was merged into it since. */
async function listOffersOf(store: Store, id: CompetitorId): Promise<readonly Offer[]> {
  const [competitor, offers] = await Promise.all([
    findRecord(store, "competitors", id),
    listRecords(store, "offers"),
  ]);
  const ids = new Set<string>(competitor ? [competitor.id, ...(competitor.mergedIds ?? [])] : []);
  return offers.filter(({ competitorId }) => ids.has(competitorId));
}
