/** DOSAR.PRICE: what a competitor asked for one thing, last or on a day. */

import { indexNames, type NameIndex } from "../../analysis/name-index.ts";
import type { Competitor } from "../../model/competitor.ts";
import type { Day, Instant } from "../../model/day.ts";
import type { FormulaProblem } from "../../model/formula.ts";
import type { CompetitorId, OfferId } from "../../model/ids.ts";
import type { LatestPrice } from "../../model/latest-price.ts";
import type { MatchedProduct } from "../../model/match.ts";
import type { UnitPrice } from "../../model/unit-price.ts";
import { webAddressOf } from "../../model/web-address.ts";
import { toNumber } from "../../std/decimal.ts";
import { groupBy } from "../../std/group-by.ts";
import { fail, type Result, succeed } from "../../std/result.ts";
import type { DayOf } from "../sheet-request.ts";
import { isAbsent, readDayArgument, readText } from "./formula-arguments.ts";
import { severalFound } from "./formula-names.ts";

export interface PriceQuery {
  readonly offerId: OfferId;
  /** The price at the end of that day; the latest when absent. */
  readonly day: Day | undefined;
}

/** A price and when it was seen. */
export interface SeenPrice {
  readonly observedAt: Instant;
  readonly price: UnitPrice;
}

/** How formulas name competitors and what they sell. */
export interface OfferNames {
  readonly competitors: NameIndex<Competitor>;
  readonly offersOf: (competitorId: CompetitorId) => NameIndex<LatestPrice>;
}

/** An offer is known by its own name, address and codes, and by the product of ours that it was matched with. */
export function offerNames(prices: readonly LatestPrice[], matches: readonly MatchedProduct[]): OfferNames {
  const productsByOffer = groupBy(matches, ({ offerId }) => offerId);
  const pricesByCompetitor = groupBy(prices, ({ competitor }) => competitor.id);
  const competitors = [...pricesByCompetitor.values()].flatMap((group) => group[0]?.competitor ?? []);
  const indexes = new Map(
    [...pricesByCompetitor].map(([id, group]) => [
      id,
      indexNames(group, ({ offer }) => [
        offer.name,
        offer.url,
        offer.gtin,
        offer.mpn,
        offer.sku,
        ...(productsByOffer.get(offer.id) ?? []).flatMap(({ sku, name }) => [sku, name]),
      ]),
    ]),
  );
  return {
    competitors: indexNames(competitors, ({ name, hosts }) => [
      name,
      ...hosts.flatMap((host) => [host, host.replace(/^www\./, "")]),
    ]),
    offersOf: (competitorId) => indexes.get(competitorId) ?? indexNames([], () => []),
  };
}

export function readPriceQuery(
  [offer, competitor, day]: readonly unknown[],
  names: OfferNames,
): Result<PriceQuery, FormulaProblem> {
  const wanted = readText(offer, "offer");
  if (!wanted.ok) return wanted;
  const seller = readText(competitor, "competitor");
  if (!seller.ok) return seller;
  const until = isAbsent(day) ? succeed(undefined) : readDayArgument(day, "day");
  if (!until.ok) return until;
  const found = offerNamed(wanted.value, seller.value, names);
  return found.ok ? succeed({ offerId: found.value, day: until.value }) : found;
}

/** As on the page, in its currency. `seen` in any order. */
export function answerPrice(
  { day }: PriceQuery,
  seen: readonly SeenPrice[],
  dayOf: DayOf,
): Result<number, FormulaProblem> {
  const oldestFirst = seen.toSorted((a, b) => (a.observedAt < b.observedAt ? -1 : 1));
  const known = oldestFirst.findLast(({ observedAt }) => day === undefined || dayOf(observedAt) <= day);
  if (known) return succeed(toNumber(known.price));
  const [first] = oldestFirst;
  // An offer without any price is not listed, so there is a first one.
  return first ? fail({ code: "no-price-yet", day: dayOf(first.observedAt) }) : fail({ code: "unexpected" });
}

function offerNamed(text: string, seller: string, names: OfferNames): Result<OfferId, FormulaProblem> {
  const competitors = names.competitors.find(seller);
  const [competitor] = competitors;
  if (competitor === undefined) return fail({ code: "unknown-competitor", text: seller });
  if (competitors.length > 1) {
    return fail(
      severalFound(
        seller,
        competitors.map(({ hosts, name }) => hosts[0] ?? name),
      ),
    );
  }
  const all = names.offersOf(competitor.id).find(text);
  const inUse = all.filter(({ offer }) => offer.archivedAt === undefined);
  const offers = inUse.length > 0 ? inUse : all;
  const [found] = offers;
  if (found === undefined) return fail({ code: "unknown-offer", text, competitor: competitor.name });
  if (offers.length === 1) return succeed(found.offer.id);
  return fail(
    severalFound(
      text,
      offers.map(({ offer }) => webAddressOf(offer.url) ?? offer.sku ?? offer.name),
    ),
  );
}
