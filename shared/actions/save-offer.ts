import type { Capture, CapturedPrice } from "../model/capture.ts";
import type { Competitor } from "../model/competitor.ts";
import type { Instant } from "../model/day.ts";
import type { CompetitorId, ObservationId, OfferId } from "../model/ids.ts";
import type { Offer } from "../model/offer.ts";
import type { PriceObservation } from "../model/price-observation.ts";
import { type CheckedUnitPrice, checkUnitPrice } from "../price/packs/check-unit-price.ts";
import { packOfOffer } from "../price/packs/pack-of-offer.ts";
import { statedPack } from "../price/packs/stated-packs.ts";
import { findOfferByUrl } from "../store/find-offers.ts";
import { competitorIdOf, offerIdOf } from "../store/identity.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { RecordWrite } from "../store/tables.ts";
import { findKnownOffer, type OffersOfSite, type PageIdentity } from "./find-known-offer.ts";
import { afterVisit } from "./watch-schedule.ts";

/** As many as an offer may have; the oldest addresses are forgotten first. */
const MOST_MERGED = 50;

/** A capture as the person lets it stand: what it is called and what it costs are known by then. */
export interface ConfirmedCapture extends Omit<Capture, "name" | "price"> {
  readonly name: string;
  readonly price: CapturedPrice;
  readonly competitorName: string;
  /** Where the firm is known otherwise than by a host, which is empty then. */
  readonly competitorId?: CompetitorId | undefined;
  /** What the person wrote of the pack; empty where the name is to tell again, absent where they said nothing. */
  readonly pack?: string | undefined;
}

/** What the person said of an offer that was found by something else than its address. */
export type SaidIdentity = { readonly sameAs: OfferId } | "another";

export interface SaveOfferOptions {
  readonly store: Store;
  readonly capture: ConfirmedCapture;
  /** Without a word a page is the offer of its address, and never merged with another. */
  readonly said?: SaidIdentity | undefined;
  /** Handed in by who saves many pages of one site. */
  readonly ofSite?: OffersOfSite;
  /** It is a row of a list, which has no data of its own: what the offer's page said stands. */
  readonly isRow?: boolean;
  readonly now: Instant;
  readonly newId: () => string;
}

export interface SavedOffer {
  readonly revision: Revision;
  readonly offerId: OfferId;
  readonly observationId: ObservationId;
}

/**
 * Keeps the price that a page shows now, with its offer and competitor, in one write. An offer that is known keeps the
 * day on which it was first seen; its name, address and codes become those of the page. Whatever of them was archived is
 * so no more, and a watched one has been looked at.
 */
export async function saveOffer(options: SaveOfferOptions): Promise<SavedOffer> {
  const { revision, planned } = await rewriteRecords(options.store, () => planOffer(options));
  return { revision, offerId: planned.offerId, observationId: planned.observationId };
}

/** The offer that a capture would be saved as; undefined when it would be a new one. */
export async function findSavedOffer(
  store: Store,
  capture: PageIdentity,
  said?: SaidIdentity,
  ofSite?: OffersOfSite,
): Promise<Offer | undefined> {
  return (await identify(store, capture, said, ofSite)).knownOffer;
}

interface Identity {
  readonly knownOffer: Offer | undefined;
  /** One of its codes is that of an offer that is known elsewhere, and nobody has said whether they are one. */
  readonly isAlike: boolean;
}

async function identify(
  store: Store,
  capture: PageIdentity,
  said?: SaidIdentity,
  ofSite?: OffersOfSite,
): Promise<Identity> {
  if (said === "another") return { knownOffer: undefined, isAlike: false };
  if (said !== undefined)
    return { knownOffer: await findRecord(store, "offers", said.sameAs), isAlike: false };
  const known = await findKnownOffer(store, capture, ofSite);
  const isOurs = known?.foundBy === "address";
  return { knownOffer: isOurs ? known.offer : undefined, isAlike: known !== undefined && !isOurs };
}

/** The writes that keep one capture, worked out from the store as it stands, and its offer as it was known before. */
export async function planOffer({ store, capture, said, ofSite, isRow, now, newId }: SaveOfferOptions) {
  const { knownOffer, isAlike } = await identify(store, capture, said, ofSite);
  const offerId = knownOffer?.id ?? (await freeOfferId(store, capture));
  const [competitor, watch] = await Promise.all([
    competitorOf(store, capture),
    getRecord(store, "watches", offerId),
  ]);
  const offer = offerOf(capture, { offerId, knownOffer, competitorId: competitor.id, isRow, now });
  const observation = observationOf(capture, { offer, now, newId });
  const writes: readonly RecordWrite[] = [
    { table: "competitors", record: competitor },
    { table: "offers", record: offer },
    { table: "observations", record: observation },
    ...(watch ? [{ table: "watches" as const, record: afterVisit(watch, now) }] : []),
  ];
  return { writes, offerId, observationId: observation.id, knownOffer, isAlike };
}

/** Its address's own id; where another product stood at that address before, one of its codes as well. */
async function freeOfferId(store: Store, { url, gtin, sku }: ConfirmedCapture): Promise<OfferId> {
  const isTaken = (await findOfferByUrl(store, url)) !== undefined;
  return isTaken ? offerIdOf(`${url}\n${gtin ?? sku ?? ""}`) : offerIdOf(url);
}

async function competitorOf(store: Store, capture: ConfirmedCapture): Promise<Competitor> {
  const { host, competitorName, competitorId = competitorIdOf(host) } = capture;
  const known = await findRecord(store, "competitors", competitorId);
  const hosts = [...(known?.hosts ?? []), host].filter((one) => one !== "");
  return {
    ...inLists(known),
    id: known?.id ?? competitorId,
    name: competitorName,
    hosts: [...new Set(hosts)],
  };
}

interface OfferContext {
  readonly offerId: OfferId;
  readonly knownOffer: Offer | undefined;
  readonly competitorId: Competitor["id"];
  readonly isRow: boolean | undefined;
  readonly now: Instant;
}

function offerOf(
  capture: ConfirmedCapture,
  { offerId, knownOffer, competitorId, isRow, now }: OfferContext,
): Offer {
  const { url, name, brand, gtin, mpn, sku, pack } = capture;
  const mergedIds = withAddress(knownOffer, url);
  const pagePack = isRow ? knownOffer?.pagePack : statedPack(capture)?.text;
  const { pack: packBefore, pagePack: _, ...kept } = inLists(knownOffer) ?? {};
  return {
    ...kept,
    id: offerId,
    competitorId,
    url,
    name,
    ...present({ brand, gtin, mpn, sku, pack: (pack ?? packBefore) || undefined, pagePack }),
    firstSeenAt: knownOffer?.firstSeenAt ?? now,
    ...(mergedIds.length > 0 && { mergedIds }),
  };
}

/** An offer that moved is found at its new address from now on, and at the old one still. */
function withAddress(knownOffer: Offer | undefined, url: string): OfferId[] {
  if (knownOffer === undefined) return [];
  const { id, url: knownUrl, mergedIds = [] } = knownOffer;
  const isMoved = knownUrl !== url && offerIdOf(url) !== id;
  return isMoved ? [...new Set([...mergedIds, offerIdOf(url)])].slice(-MOST_MERGED) : mergedIds;
}

function observationOf(
  capture: ConfirmedCapture,
  { offer, now, newId }: { readonly offer: Offer } & Pick<SaveOfferOptions, "now" | "newId">,
): PriceObservation {
  const { evidence, oldPrice, availability, unitPrices = [] } = capture;
  const { price, vat, unit } = capture.price;
  const checked = checkUnitPrice(capture.price, unitPrices, packOfOffer(offer));
  return {
    id: newId() as ObservationId,
    offerId: offer.id,
    observedAt: now,
    price,
    vat,
    evidence,
    ...present({ unit, oldPrice: oldPrice?.price, availability, unitPrice: measurePriceOf(checked) }),
  };
}

/** One that differs from the price and the pack was shown to the person, who let those stand. */
function measurePriceOf(checked: CheckedUnitPrice | undefined): PriceObservation["unitPrice"] {
  if (checked === undefined || checked.verdict === "differs") return undefined;
  const { price, unit } = checked.named;
  return unit === undefined ? undefined : { price, unit };
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
