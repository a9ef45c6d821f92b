/** A data file as what the pane asks of it: made once when the file is opened, then every question is a look-up. */
import type { Client } from "../../model/client.ts";
import type { Contact } from "../../model/contact.ts";
import type { LatestPrice } from "../../model/latest-price.ts";
import type { MatchedProduct } from "../../model/match.ts";
import type { Note } from "../../model/note.ts";
import type { PriceObservation } from "../../model/price-observation.ts";
import type { Product } from "../../model/product.ts";
import type { Segment } from "../../model/segment.ts";
import type { Stamp } from "../../model/stamp.ts";
import { groupBy } from "../../std/group-by.ts";
import { type Bundle, recordsOf } from "./bundle.ts";
import { type BundleSurvivors, survivorsOf } from "./bundle-survivors.ts";

export interface BundleIndex {
  readonly bundle: Bundle;
  readonly survivors: BundleSurvivors;
  /** By id, in the order of the ids. */
  readonly clients: ReadonlyMap<string, Client>;
  /** Those that are not archived, by name. */
  readonly contactsOf: (clientId: string) => readonly Contact[];
  readonly notes: readonly Note[];
  readonly segments: readonly Segment[];
  readonly prices: readonly LatestPrice[];
  /** What was asked for an offer, oldest first. */
  readonly seenOf: (offerId: string) => readonly PriceObservation[];
  /** Confirmed by the person. */
  readonly matches: readonly MatchedProduct[];
  readonly products: readonly Product[];
  /** Who wrote or cleared the field last; undefined where nobody ever did. */
  readonly stampOf: (clientId: string, field: string) => Stamp | undefined;
}

export function indexBundle(bundle: Bundle): BundleIndex {
  const clients = recordsOf(bundle, "clients").toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const contacts = recordsOf(bundle, "contacts");
  const survivors = survivorsOf(bundle);
  const seen = seenByOffer(bundle, survivors);
  const stamps = new Map(
    bundle.records.flatMap((entry) =>
      entry.table === "clients" ? [[entry.record.id as string, entry] as const] : [],
    ),
  );
  return {
    bundle,
    survivors,
    clients: new Map(clients.map((client) => [client.id as string, client])),
    contactsOf: (clientId) =>
      contacts
        .filter(
          (contact) =>
            survivors.idOf("clients", contact.clientId) === clientId && contact.archivedAt === undefined,
        )
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    notes: recordsOf(bundle, "notes"),
    segments: recordsOf(bundle, "segments"),
    prices: latestPrices(bundle, seen),
    seenOf: (offerId) => seen.get(offerId) ?? [],
    matches: confirmedMatches(bundle),
    products: recordsOf(bundle, "products"),
    stampOf(clientId, field) {
      const entry = stamps.get(survivors.idOf("clients", clientId));
      return (
        entry?.fieldStamps?.[field] ?? (entry && Object.hasOwn(entry.record, field) ? entry.stamp : undefined)
      );
    },
  };
}

/** As the store has them: the newest observation of each offer, with the one before in the same currency. */
function latestPrices(
  bundle: Bundle,
  seenByOfferId: ReadonlyMap<string, readonly PriceObservation[]>,
): readonly LatestPrice[] {
  const competitors = new Map(
    recordsOf(bundle, "competitors").map((competitor) => [competitor.id, competitor]),
  );
  return recordsOf(bundle, "offers").flatMap((offer) => {
    const seen = seenByOfferId.get(offer.id) ?? [];
    const latest = seen.at(-1);
    const competitor = competitors.get(offer.competitorId);
    if (latest === undefined || competitor === undefined) return [];
    const previous = seen.slice(0, -1).findLast(({ price }) => price.currency === latest.price.currency);
    return [{ offer, competitor, latest, ...(previous && { previous }) }];
  });
}

/** Oldest first, without what was corrected. */
function seenByOffer(
  bundle: Bundle,
  { idOf }: BundleSurvivors,
): ReadonlyMap<string, readonly PriceObservation[]> {
  const observations = standing(recordsOf(bundle, "observations")).toSorted((a, b) =>
    a.observedAt < b.observedAt ? -1 : 1,
  );
  return groupBy(observations, ({ offerId }) => idOf("offers", offerId) as string);
}

function confirmedMatches(bundle: Bundle): readonly MatchedProduct[] {
  const products = new Map(recordsOf(bundle, "products").map((product) => [product.id, product]));
  return recordsOf(bundle, "matches").flatMap(({ offerId, productId, state }) => {
    const product = productId && products.get(productId);
    return state === "confirmed" && productId && product
      ? [{ offerId, productId, sku: product.sku, name: product.name }]
      : [];
  });
}

/** Without those that a correction superseded. */
export function standing<Item extends { readonly id: string; readonly supersedes?: string | undefined }>(
  items: readonly Item[],
): readonly Item[] {
  const superseded = new Set(items.flatMap(({ supersedes }) => supersedes ?? []));
  return items.filter(({ id }) => !superseded.has(id));
}
