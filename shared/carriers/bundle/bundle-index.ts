/** A data file as what the pane asks of it: made once when the file is opened, then every question is a look-up. */
import type { Client } from "../../model/client.ts";
import type { Contact } from "../../model/contact.ts";
import type { LatestPrice } from "../../model/latest-price.ts";
import type { Note } from "../../model/note.ts";
import type { PriceObservation } from "../../model/price-observation.ts";
import type { Segment } from "../../model/segment.ts";
import type { Stamp } from "../../model/stamp.ts";
import { type Bundle, recordsOf } from "./bundle.ts";

export interface BundleIndex {
  readonly bundle: Bundle;
  /** By id, in the order of the ids. */
  readonly clients: ReadonlyMap<string, Client>;
  readonly contactsOf: (clientId: string) => readonly Contact[];
  readonly notes: readonly Note[];
  readonly segments: readonly Segment[];
  readonly prices: readonly LatestPrice[];
  readonly stampOf: (clientId: string, field: string) => Stamp | undefined;
}

export function indexBundle(bundle: Bundle): BundleIndex {
  const clients = recordsOf(bundle, "clients").toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const contacts = recordsOf(bundle, "contacts");
  const stamps = new Map(
    bundle.records.flatMap((entry) =>
      entry.table === "clients" ? [[entry.record.id as string, entry] as const] : [],
    ),
  );
  return {
    bundle,
    clients: new Map(clients.map((client) => [client.id as string, client])),
    contactsOf: (clientId) =>
      contacts
        .filter((contact) => contact.clientId === clientId)
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    notes: recordsOf(bundle, "notes"),
    segments: recordsOf(bundle, "segments"),
    prices: latestPrices(bundle),
    stampOf(clientId, field) {
      const entry = stamps.get(clientId);
      return entry && (entry.fieldStamps?.[field] ?? entry.stamp);
    },
  };
}

/** As the store has them: the newest observation of each offer, with the one before in the same currency. */
function latestPrices(bundle: Bundle): readonly LatestPrice[] {
  const competitors = new Map(
    recordsOf(bundle, "competitors").map((competitor) => [competitor.id, competitor]),
  );
  const byOffer = new Map<string, PriceObservation[]>();
  for (const observation of standing(recordsOf(bundle, "observations"))) {
    const known = byOffer.get(observation.offerId);
    if (known === undefined) byOffer.set(observation.offerId, [observation]);
    else known.push(observation);
  }
  return recordsOf(bundle, "offers").flatMap((offer) => {
    const seen = (byOffer.get(offer.id) ?? []).toSorted((a, b) => (a.observedAt < b.observedAt ? -1 : 1));
    const latest = seen.at(-1);
    const competitor = competitors.get(offer.competitorId);
    if (latest === undefined || competitor === undefined) return [];
    const previous = seen.slice(0, -1).findLast(({ price }) => price.currency === latest.price.currency);
    return [{ offer, competitor, latest, ...(previous && { previous }) }];
  });
}

/** Without those that a correction superseded. */
export function standing<Item extends { readonly id: string; readonly supersedes?: string | undefined }>(
  items: readonly Item[],
): readonly Item[] {
  const superseded = new Set(items.flatMap(({ supersedes }) => supersedes ?? []));
  return items.filter(({ id }) => !superseded.has(id));
}
