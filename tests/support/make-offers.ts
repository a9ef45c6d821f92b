import { Competitor } from "../../shared/model/competitor.ts";
import { CurrencyCode } from "../../shared/model/money.ts";
import { Offer } from "../../shared/model/offer.ts";
import { PriceObservation } from "../../shared/model/price-observation.ts";
import type { UnitPrice } from "../../shared/model/unit-price.ts";
import { Watch } from "../../shared/model/watch.ts";
import { competitorIdOf, offerIdOf } from "../../shared/store/identity.ts";
import type { RecordWrite } from "../../shared/store/tables.ts";

export const SHOP = "shop.example";

/** "84.90 RON" as a price. */
export function priceOf(text: string): UnitPrice {
  const [amount = "", currency] = text.split(" ");
  const [, fraction = ""] = amount.split(".");
  return {
    coefficient: Number(amount.replace(".", "")),
    scale: fraction.length,
    currency: CurrencyCode.parse(currency),
  };
}

export function makeCompetitor(host = SHOP): Competitor {
  return Competitor.parse({ id: competitorIdOf(host), name: host, hosts: [host] });
}

/** An offer of shop.example at "/path", first seen on 1 November 2026. */
export function makeOffer(path: string, fields: object = {}): Offer {
  const url = `https://${SHOP}/${path}`;
  return Offer.parse({
    id: offerIdOf(url),
    competitorId: competitorIdOf(SHOP),
    url,
    name: path,
    firstSeenAt: "2026-11-01T08:00:00.000Z",
    ...fields,
  });
}

/** A price seen at an instant: by a person, in the page's structured data and in sight, unless `fields` say otherwise. */
export function makeSeen(offer: Offer, observedAt: string, price: string, fields: object = {}) {
  const evidence = { field: "price", quote: price, before: "", after: "", url: offer.url };
  return PriceObservation.parse({
    id: `${offer.name} ${observedAt}`.slice(0, 64),
    offerId: offer.id,
    observedAt,
    price: priceOf(price),
    vat: "included",
    evidence: [
      { ...evidence, rule: "visible-text" },
      { ...evidence, rule: "json-ld" },
    ],
    ...fields,
  });
}

export function makeWatch(offer: Offer, fields: object = {}): Watch {
  return Watch.parse({
    id: offer.id,
    intervalHours: 24,
    startedAt: "2026-11-20T08:00:00.000Z",
    nextAt: "2026-11-24T08:00:00.000Z",
    state: "watched",
    failureCount: 0,
    misses: [],
    ...fields,
  });
}

export function offerWrites(
  offer: Offer,
  seen: readonly PriceObservation[] = [],
  watch?: Watch,
): readonly RecordWrite[] {
  return [
    { table: "competitors", record: makeCompetitor() },
    { table: "offers", record: offer },
    ...seen.map((record): RecordWrite => ({ table: "observations", record })),
    ...(watch ? [{ table: "watches" as const, record: watch }] : []),
  ];
}
