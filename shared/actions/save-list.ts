import { isSamePrice } from "../analysis/market-change.ts";
import type { CapturedPrice } from "../model/capture.ts";
import type { CapturedList, CapturedRow } from "../model/captured-list.ts";
import type { Instant } from "../model/day.ts";
import type { Evidence } from "../model/evidence.ts";
import type { CompetitorId } from "../model/ids.ts";
import type { LatestPrice } from "../model/latest-price.ts";
import type { AlikeRow } from "../model/list-draft.ts";
import { formerAddressOf, rowAddressesOf, rowAddressOf } from "../model/list-rows.ts";
import type { UnitPrice } from "../model/unit-price.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { RecordWrite } from "../store/tables.ts";
import { findKnownOffer, type KnownOffer, offersOfCompetitor, offersOfSite } from "./find-known-offer.ts";
import { findKnownPrice } from "./find-known-price.ts";
import { type ConfirmedCapture, planOffer, type SaidIdentity } from "./save-offer.ts";

/** A row as the person lets it stand, with the one price that was chosen for it. */
export interface ConfirmedRow extends Omit<CapturedRow, "prices"> {
  readonly price: CapturedPrice;
  readonly evidence: Evidence;
  /** The page on which the row stood. */
  readonly listUrl: string;
  readonly pack?: string | undefined;
  /** What the person said of a row that was found by something else than its address. */
  readonly said?: SaidIdentity | undefined;
}

export interface ListSource {
  readonly host: string;
  readonly title: string;
  readonly competitorName: string;
  /** Where the firm is known otherwise than by a host, which is empty then. */
  readonly competitorId?: CompetitorId | undefined;
}

export interface SaveListOptions {
  readonly store: Store;
  readonly source: ListSource;
  readonly rows: readonly ConfirmedRow[];
  readonly now: Instant;
  readonly newId: () => string;
}

/** How many of the rows were offers that nobody knew, had another price than last time, or the same. */
export interface ListCounts {
  readonly newCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  /** Of the new ones, those with a code of an offer that is known elsewhere: only a person can say whether they are one. */
  readonly alikeCount: number;
}

export type SavedList = ListCounts & { readonly revision: Revision };

/** Keeps the prices of all rows in one write, which one undo takes back. */
export async function saveList(options: SaveListOptions): Promise<SavedList> {
  const { revision, planned } = await rewriteRecords(options.store, () => planList(options));
  return { revision, ...planned.counts };
}

/** What is known of a row's offer, or the one that it may be; neither where it is new. */
export interface RowOffer {
  readonly known?: LatestPrice;
  readonly alike?: AlikeRow;
}

/** Of a list's rows, one a row in their order. */
export async function findRowOffers(
  store: Store,
  { host, url, rows }: Pick<CapturedList, "host" | "url" | "rows">,
): Promise<readonly RowOffer[]> {
  const ofSite = offersOfSite(store, host);
  const addresses = rowAddressesOf(rows.map((row) => ({ listUrl: url, row })));
  return Promise.all(
    rows.map(async (row, index) => {
      const page = { ...row, host, ...placeOf(url, addresses[index] ?? rowAddressOf(url, row)) };
      const found = await findKnownOffer(store, page, ofSite);
      const price = found && (await findKnownPrice(store, found.offer));
      return found && price ? rowOfferOf(found, price) : {};
    }),
  );
}

function rowOfferOf({ offer, foundBy }: KnownOffer, price: LatestPrice): RowOffer {
  if (foundBy === "address") return { known: price };
  return { alike: { offerId: offer.id, name: offer.name, foundBy, price: price.latest.price } };
}

/** The writes that keep all rows, worked out from the store as it stands. */
export async function planList({ store, source, rows, now, newId }: SaveListOptions) {
  const { host, competitorId } = source;
  const ofSite =
    competitorId === undefined ? offersOfSite(store, host) : offersOfCompetitor(store, competitorId);
  const plans = await Promise.all(
    rows.map(async (row) => {
      const plan = await planOffer({
        store,
        capture: captureOf(row, source),
        said: row.said,
        ofSite,
        isRow: true,
        now,
        newId,
      });
      const last = plan.knownOffer && (await findKnownPrice(store, plan.knownOffer));
      const standing = standingOf(last?.latest.price, row.price.price);
      return { writes: plan.writes, standing, isAlike: plan.isAlike };
    }),
  );
  const countOf = (wanted: Standing) => plans.filter(({ standing }) => standing === wanted).length;
  const counts: ListCounts = {
    newCount: countOf("new"),
    changedCount: countOf("changed"),
    sameCount: countOf("same"),
    alikeCount: plans.filter(({ isAlike }) => isAlike).length,
  };
  return { writes: withoutRepeats(plans.flatMap(({ writes }) => writes)), counts };
}

type Standing = "new" | "changed" | "same";

function standingOf(last: UnitPrice | undefined, now: UnitPrice): Standing {
  if (last === undefined) return "new";
  return isSamePrice(last, now) ? "same" : "changed";
}

/** Each row's plan names the one competitor. */
function withoutRepeats(writes: readonly RecordWrite[]): readonly RecordWrite[] {
  const first = writes.find(({ table }) => table === "competitors");
  return writes.filter((write) => write.table !== "competitors" || write === first);
}

function captureOf(row: ConfirmedRow, source: ListSource): ConfirmedCapture {
  const { name, gtin, sku, oldPrice, price, evidence, listUrl, pack } = row;
  return {
    ...placeOf(listUrl, rowAddressOf(listUrl, row)),
    pageTitle: source.title,
    host: source.host,
    competitorName: source.competitorName,
    competitorId: source.competitorId,
    name,
    ...(gtin !== undefined && { gtin }),
    ...(sku !== undefined && { sku }),
    pack,
    price,
    ...(oldPrice && { oldPrice }),
    otherPrices: [],
    flags: [],
    evidence: [evidence],
  };
}

/** With the address at which an offer without a page of its own may stand since before; a saving moves it. */
function placeOf(listUrl: string, url: string): { readonly url: string; readonly ownUrl?: string } {
  const ownUrl = formerAddressOf(listUrl, url);
  return ownUrl === undefined ? { url } : { url, ownUrl };
}
