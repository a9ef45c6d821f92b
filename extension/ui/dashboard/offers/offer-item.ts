import { type MarketChange, marketChangeOf } from "../../../../shared/analysis/market-change.ts";
import type { Competitor } from "../../../../shared/model/competitor.ts";
import type { Instant } from "../../../../shared/model/day.ts";
import type { Match } from "../../../../shared/model/match.ts";
import type { Offer } from "../../../../shared/model/offer.ts";
import type { PriceObservation } from "../../../../shared/model/price-observation.ts";
import type { Product } from "../../../../shared/model/product.ts";
import type { Watch } from "../../../../shared/model/watch.ts";
import { type ComparablePrice, comparablePriceOf } from "../../../../shared/price/packs/comparable-price.ts";
import { readPack } from "../../../../shared/price/packs/read-pack.ts";
import type { SearchEntry } from "../../../../shared/search/search-entry.ts";
import type { ListItem } from "../list/list-column.ts";
import { byKnownId } from "../live/by-known-id.ts";
import { changeRatioOf } from "./price-change.ts";

/** One line of the list of offers. */
export interface OfferItem extends ListItem {
  readonly offer: Offer;
  /** Undefined when the competitor is gone. */
  readonly competitor: Competitor | undefined;
  /** What was seen, oldest first, without what was corrected. */
  readonly observations: readonly PriceObservation[];
  readonly latest: PriceObservation | undefined;
  /** Since the look before in the same currency. */
  readonly changeRatio: number | undefined;
  /** The latest price of a kilogram, a litre or a piece, where the price or the offer's pack tells. */
  readonly comparable: ComparablePrice | undefined;
  /** Ours that it was confirmed to be the same as. */
  readonly product: Product | undefined;
  /** Undefined when it was never watched. */
  readonly watch: Watch | undefined;
  /** Undefined when there is none to tell. */
  readonly change: MarketChange | undefined;
}

export interface OfferParts {
  readonly competitor: Competitor | undefined;
  readonly observations: readonly PriceObservation[];
  readonly product: Product | undefined;
  readonly watch: Watch | undefined;
}

export function offerItemOf(offer: Offer, parts: OfferParts): OfferItem {
  const { observations, watch } = parts;
  const latest = observations.at(-1);
  const previous = observations
    .slice(0, -1)
    .findLast(({ price }) => price.currency === latest?.price.currency);
  return {
    id: offer.id,
    name: offer.name,
    isArchived: offer.archivedAt !== undefined,
    offer,
    ...parts,
    latest,
    comparable:
      latest && comparablePriceOf(latest, offer.pack === undefined ? undefined : readPack(offer.pack)),
    changeRatio: latest && changeRatioOf({ latest, previous }),
    change: watch && marketChangeOf(observations, watch),
  };
}

export function offerEntryOf({ offer, competitor }: OfferItem): SearchEntry<string> {
  const { id, name, brand, gtin, mpn, sku, pack, url } = offer;
  return {
    id,
    names: [name, ...present([competitor?.name])],
    codes: present([gtin, mpn, sku]),
    texts: present([brand, pack, url]),
  };
}

/** Observations by the offer that they are of now, oldest first, without those that a later one took the place of. */
export function observationsByOffer(
  offers: readonly Offer[],
  observations: readonly PriceObservation[],
): ReadonlyMap<string, readonly PriceObservation[]> {
  const superseded = new Set(observations.flatMap(({ supersedes }) => supersedes ?? []));
  const offerById = byKnownId(offers);
  const byOffer = new Map<string, PriceObservation[]>();
  for (const observation of observations) {
    if (superseded.has(observation.id)) continue;
    const offerId = offerById.get(observation.offerId)?.id ?? observation.offerId;
    const group = byOffer.get(offerId);
    if (group === undefined) byOffer.set(offerId, [observation]);
    else group.push(observation);
  }
  for (const group of byOffer.values()) group.sort(byTime);
  return byOffer;
}

/** Products by the offer that was confirmed to be the same. */
export function productsByOffer(
  matches: readonly Match[],
  products: readonly Product[],
): ReadonlyMap<string, Product> {
  const productById = byKnownId(products);
  const byOffer = new Map<string, Product>();
  for (const { state, offerId, productId } of matches) {
    const product = productById.get(productId ?? "");
    if (state === "confirmed" && product !== undefined) byOffer.set(offerId, product);
  }
  return byOffer;
}

function byTime(a: { readonly observedAt: Instant }, b: { readonly observedAt: Instant }): number {
  return a.observedAt < b.observedAt ? -1 : Number(a.observedAt > b.observedAt);
}

function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined);
}
