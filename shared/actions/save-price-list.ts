import type { CapturedList } from "../model/captured-list.ts";
import type { Instant } from "../model/day.ts";
import type { CompetitorId } from "../model/ids.ts";
import type { LatestPrice } from "../model/latest-price.ts";
import { rowAddressesOf, rowAddressOf } from "../model/list-rows.ts";
import type { Offer } from "../model/offer.ts";
import { comparableText } from "../std/comparable-text.ts";
import { findOfferByUrl } from "../store/find-offers.ts";
import { competitorIdOfName } from "../store/identity.ts";
import type { Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";
import { listRecords } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";
import { offersOfCompetitor } from "./find-known-offer.ts";
import { findKnownPrice } from "./find-known-price.ts";
import { type ConfirmedRow, planList, type SavedList } from "./save-list.ts";

/** Whose price list a file is, as the person said: a name, and the record where they chose one. */
export interface PriceListOwner {
  readonly id?: CompetitorId | undefined;
  readonly name: string;
}

export interface SavePriceListOptions {
  readonly store: Store;
  readonly owner: PriceListOwner;
  /** What the file is called. */
  readonly title: string;
  readonly rows: readonly ConfirmedRow[];
  readonly now: Instant;
  readonly newId: () => string;
}

/**
 * Keeps the prices of a file's rows in one write, which one undo takes back. A file has no address: an offer is known by
 * its firm and its code, else its name, so that next month's list goes on with this month's history.
 */
export async function savePriceList(options: SavePriceListOptions): Promise<SavedList> {
  const { store, owner, title, rows, now, newId } = options;
  const { revision, planned } = await rewriteRecords(store, async () => {
    const firm = await firmOf(store, owner);
    const addressOf = await addressesOf(store, firm.id);
    const source = { host: "", title, competitorName: firm.name, competitorId: firm.id };
    const addressed = rows.map((row) => ({ ...row, url: addressOf(rowAddressOf(row.listUrl, row)) }));
    return planList({ store, source, rows: addressed, now, newId });
  });
  return { revision, ...planned.counts };
}

/** The last prices of a file's rows, one a row in their order; undefined where the offer is new. */
export async function findPriceListPrices(
  store: Store,
  owner: PriceListOwner,
  { url, rows }: Pick<CapturedList, "url" | "rows">,
): Promise<readonly (LatestPrice | undefined)[]> {
  const { id } = await firmOf(store, owner);
  const addressOf = await addressesOf(store, id);
  const addresses = rowAddressesOf(rows.map((row) => ({ listUrl: url, row })));
  return Promise.all(
    rows.map(async (row, index) => {
      const address = addresses[index] ?? rowAddressOf(url, row);
      const offer = await findOfferByUrl(store, addressOf(address));
      return offer && findKnownPrice(store, offer);
    }),
  );
}

/** The firm that the person chose, else the one of that name, else a new one. */
async function firmOf(
  store: Store,
  { id, name }: PriceListOwner,
): Promise<{ readonly id: CompetitorId; readonly name: string }> {
  const chosen = id === undefined ? undefined : await findRecord(store, "competitors", id);
  if (chosen) return chosen;
  const wanted = comparableText(name);
  const all = await listRecords(store, "competitors");
  const known = all.find((one) => comparableText(one.name) === wanted);
  return known ?? { id: competitorIdOfName(name), name: name.trim() };
}

/** From the address of a row in its file to that of its offer, which may have been saved of a firm that was merged since. */
async function addressesOf(store: Store, id: CompetitorId): Promise<(rowAddress: string) => string> {
  const offers = await offersOfCompetitor(store, id)();
  const known = new Map(offers.filter(isOfPriceList).map(({ url }) => [fragmentOf(url), url]));
  return (rowAddress) => {
    const fragment = fragmentOf(rowAddress);
    return known.get(fragment) ?? `${PRICE_LIST}${id}${fragment}`.slice(0, 4000);
  };
}

const PRICE_LIST = "price-list:";

function isOfPriceList({ url }: Offer): boolean {
  return url.startsWith(PRICE_LIST);
}

function fragmentOf(url: string): string {
  return url.slice(url.indexOf("#"));
}
