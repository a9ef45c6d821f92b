import type { CapturedPrice } from "../model/capture.ts";
import type { CapturedRow } from "../model/captured-list.ts";
import type { Competitor } from "../model/competitor.ts";
import type { Instant } from "../model/day.ts";
import type { Evidence } from "../model/evidence.ts";
import type { LatestPrice } from "../model/latest-price.ts";
import { rowAddressOf } from "../model/list-rows.ts";
import type { UnitPrice } from "../model/unit-price.ts";
import { compareDecimals } from "../std/decimal.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { RecordWrite } from "../store/tables.ts";
import { findKnownPrice } from "./find-known-price.ts";
import { type ConfirmedCapture, findSavedOffer, planOffer } from "./save-offer.ts";

/** A row as the person lets it stand, with the one price that was chosen for it. */
export interface ConfirmedRow extends Omit<CapturedRow, "prices"> {
  readonly price: CapturedPrice;
  readonly evidence: Evidence;
  /** The page on which the row stood. */
  readonly listUrl: string;
}

export interface ListSource {
  readonly host: string;
  readonly title: string;
  readonly competitorName: string;
}

export interface SaveListOptions {
  readonly store: Store;
  readonly source: ListSource;
  readonly rows: readonly ConfirmedRow[];
  readonly now: Instant;
  readonly newId: () => string;
}

/** How many of the rows were offers that nobody knew, had another price than last time, or the same. */
export interface SavedList {
  readonly revision: Revision;
  readonly newCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
}

/** Keeps the prices of all rows in one write, which one undo takes back. */
export async function saveList(options: SaveListOptions): Promise<SavedList> {
  const { revision, planned } = await rewriteRecords(options.store, () => planList(options));
  const { newCount, changedCount, sameCount } = planned;
  return { revision, newCount, changedCount, sameCount };
}

/** The last prices of rows, one a row in their order; undefined where the offer is new. */
export async function findRowPrices(
  store: Store,
  host: string,
  rows: readonly Pick<ConfirmedRow, "listUrl" | "url" | "sku" | "gtin" | "name">[],
): Promise<readonly (LatestPrice | undefined)[]> {
  return Promise.all(
    rows.map(async (row) => {
      const offer = await findSavedOffer(store, { host, url: rowAddressOf(row.listUrl, row) });
      return offer && findKnownPrice(store, offer);
    }),
  );
}

async function planList({ store, source, rows, now, newId }: SaveListOptions) {
  const known = await findRowPrices(store, source.host, rows);
  const writes: RecordWrite[] = [];
  const counts = { newCount: 0, changedCount: 0, sameCount: 0 };
  let competitor: Competitor | undefined;
  for (const [index, row] of rows.entries()) {
    const last = known[index]?.latest.price;
    if (last === undefined) counts.newCount += 1;
    else if (isSamePrice(last, row.price.price)) counts.sameCount += 1;
    else counts.changedCount += 1;
    const plan = await planOffer({ store, capture: captureOf(row, source), now, newId });
    competitor ??= plan.competitor;
    writes.push(...plan.writes.filter(({ table }) => table !== "competitors"));
  }
  if (competitor) writes.unshift({ table: "competitors", record: competitor });
  return { writes, ...counts };
}

function captureOf(row: ConfirmedRow, source: ListSource): ConfirmedCapture {
  const { name, gtin, sku, oldPrice, price, evidence, listUrl } = row;
  return {
    url: rowAddressOf(listUrl, row),
    pageTitle: source.title,
    host: source.host,
    competitorName: source.competitorName,
    name,
    ...(gtin !== undefined && { gtin }),
    ...(sku !== undefined && { sku }),
    price,
    ...(oldPrice && { oldPrice }),
    otherPrices: [],
    flags: [],
    evidence: [evidence],
  };
}

function isSamePrice(a: UnitPrice, b: UnitPrice): boolean {
  return a.currency === b.currency && compareDecimals(a, b) === 0;
}
