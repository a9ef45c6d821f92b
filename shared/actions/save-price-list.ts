import type { CapturedList } from "../model/captured-list.ts";
import type { Day, Instant } from "../model/day.ts";
import type { CompetitorId, ImportBatchId } from "../model/ids.ts";
import type { ImportBatch } from "../model/import-batch.ts";
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
import { type ConfirmedRow, type ListCounts, planList, type SavedList } from "./save-list.ts";
import { withoutSeen } from "./without-seen.ts";

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
  /** The day of the list: its prices were seen then. Absent: now. */
  readonly day?: Day | undefined;
  /** How the file was read, where it is to stand among the imported files. */
  readonly file?: PriceListSource | undefined;
  readonly now: Instant;
  readonly newId: () => string;
}

/** What the history of imports keeps of a price list. */
export type PriceListSource = Pick<
  ImportBatch,
  "source" | "encoding" | "delimiter" | "rowCount" | "rejectedRows" | "rejectedCount" | "label"
>;

/**
 * Keeps the prices of a file's rows in one write, which one undo takes back. A file has no address: an offer is known by
 * its firm and its code, else its name, so that next month's list goes on with this month's history. The same row of the same list of a
 * day is seen once, however often the file comes.
 */
export async function savePriceList(options: SavePriceListOptions): Promise<SavedList> {
  const { store, owner, title, rows, now, newId, day } = options;
  const seenAt = day === undefined || noonOf(day) > now ? now : noonOf(day);
  const batchId = options.file && (newId() as ImportBatchId);
  const { revision, planned } = await rewriteRecords(
    store,
    async () => {
      const firm = await firmOf(store, owner);
      const addressOf = await addressesOf(store, firm.id);
      const source = { host: "", title, competitorName: firm.name, competitorId: firm.id };
      const addressed = rows.map((row) => ({ ...row, url: addressOf(rowAddressOf(row.listUrl, row)) }));
      const list = await planList({ store, source, rows: addressed, now: seenAt, newId });
      const writes = await withoutSeen(store, list.writes, day ?? now.slice(0, 10));
      const batch = batchId && batchOf(options, batchId, list.counts);
      const isNothing = writes.length === 0 || batch === undefined;
      return {
        ...list,
        writes: isNothing ? writes : [{ table: "imports" as const, record: batch }, ...writes],
      };
    },
    batchId,
  );
  return { revision, ...planned.counts };
}

/** On whichever side of the world the person is, it is that day. */
function noonOf(day: string): Instant {
  return `${day}T12:00:00.000Z` as Instant;
}

function batchOf(
  { title, file, now }: SavePriceListOptions,
  id: ImportBatchId,
  { newCount, changedCount, sameCount }: ListCounts,
): ImportBatch | undefined {
  return (
    file && {
      ...file,
      id,
      kind: "competitorPrices",
      fileName: title.slice(0, 300),
      importedAt: now,
      addedCount: newCount,
      changedCount,
      sameCount,
      nets: [],
      unassignedCount: 0,
    }
  );
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
