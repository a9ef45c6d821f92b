import type { Offer } from "../model/offer.ts";
import { comparableText } from "../std/comparable-text.ts";
import { groupBy } from "../std/group-by.ts";

/** By what two offers of one firm look like one: its barcode, article number or page, or nothing but its name. */
export type AlikeBy = "gtin" | "sku" | "url" | "name";

/** Two offers of which only a person can say whether they are one; the first is the one that is known longer. */
export interface AlikeOffers {
  readonly by: AlikeBy;
  readonly first: Offer;
  readonly second: Offer;
}

/** An offer with the firm that it is of now, also where that took over the one that it was saved under. */
export interface OfferOfFirm {
  readonly offer: Offer;
  readonly firmId: string;
}

/** A shorter one is a number of a line rather than of an article. */
const SHORTEST_SKU = 3;
/** What so many offers of one firm are called names a kind of thing. */
const MOST_OF_A_NAME = 3;

/**
 * Pairs of offers that are probably one: moved to another address, renamed, or both clipped and in a price list. Archived ones are left
 * out, and those that the person has told apart. Cost: linear in the offers.
 */
export function alikeOffers(offers: readonly OfferOfFirm[]): readonly AlikeOffers[] {
  const standing = offers.filter(({ offer }) => offer.archivedAt === undefined);
  const found = [
    ...pairsBy("gtin", standing, ({ gtin }) => gtin),
    ...pairsBy("sku", standing, ({ sku }) =>
      sku !== undefined && sku.length >= SHORTEST_SKU ? sku : undefined,
    ),
    ...pairsBy("url", standing, ({ url }) => url),
    ...pairsBy("name", standing, ({ name }) => comparableText(name)),
  ];
  const byIds = new Map<string, AlikeOffers>();
  for (const pair of found) {
    const key = [pair.first.id, pair.second.id].toSorted().join("\n");
    if (!byIds.has(key)) byIds.set(key, pair);
  }
  return [...byIds.values()];
}

function pairsBy(
  by: AlikeBy,
  offers: readonly OfferOfFirm[],
  keyOf: (offer: Offer) => string | undefined,
): AlikeOffers[] {
  const groups = groupBy(offers, ({ offer, firmId }) => {
    const key = keyOf(offer);
    return key === undefined ? undefined : `${firmId}\n${key}`;
  });
  return [...groups].flatMap(([key, group]) => {
    if (key === undefined || (by === "name" && group.length > MOST_OF_A_NAME)) return [];
    return pairsOf(
      group.map(({ offer }) => offer),
      by,
    );
  });
}

/** Each with the oldest of those that it may be one with; an offer that is in a pair already waits until that is decided. */
function pairsOf(offers: readonly Offer[], by: AlikeBy): AlikeOffers[] {
  const apart: Offer[] = [];
  return offers.toSorted(byFirstSeen).flatMap((second) => {
    const first = apart.find((one) => mayBeOne(one, second, by));
    if (first) return { by, first, second };
    apart.push(second);
    return [];
  });
}

function mayBeOne(a: Offer, b: Offer, by: AlikeBy): boolean {
  if (isToldApart(a, b) || isToldApart(b, a)) return false;
  // At one address another code is what makes them two; it may have been given anew.
  return by === "url" || !hasOtherCode(a, b);
}

function isToldApart({ otherThan = [] }: Offer, { id, mergedIds = [] }: Offer): boolean {
  return [id, ...mergedIds].some((one) => otherThan.includes(one));
}

/** A barcode says more than a firm's own number, which may have been given anew. */
function hasOtherCode(a: Offer, b: Offer): boolean {
  if (a.gtin !== undefined && b.gtin !== undefined) return a.gtin !== b.gtin;
  return a.sku !== undefined && b.sku !== undefined && a.sku !== b.sku;
}

function byFirstSeen(a: Offer, b: Offer): number {
  if (a.firstSeenAt !== b.firstSeenAt) return a.firstSeenAt < b.firstSeenAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
