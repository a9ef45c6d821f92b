import type { CapturedList, CapturedRow, PriceColumn } from "../../model/captured-list.ts";
import { MOST_PAGE_ROWS, rowAddressesOf } from "../../model/list-rows.ts";
import { readSignedPrices } from "../../price/read-prices.ts";
import { groupBy } from "../../std/group-by.ts";
import { Deadline } from "../deadline.ts";
import { foldSpace } from "../element-text.ts";
import { addressInView, hostOf, ownAddress } from "../page-address.ts";
import { readPageText } from "../page-text.ts";
import { readMeta } from "../read-meta.ts";
import { contextOf, type ReadOptions } from "../read-page.ts";
import { completeRows } from "./complete-rows.ts";
import { FEWEST_RECORDS, findRecords } from "./find-records.ts";
import { findTables } from "./find-tables.ts";
import { nextPageOf } from "./next-page.ts";
import { type ListPlace, readCards } from "./read-cards.ts";
import { readListedProducts } from "./read-listed-products.ts";
import { readTable } from "./read-table.ts";
import { withTitlesApart } from "./titles-apart.ts";

/** Cards of the longest list that are read however slow the page is. */
const FEWEST_READ = 24;

interface FoundList {
  readonly columns: PriceColumn[];
  readonly proposedColumn: number;
  readonly rows: CapturedRow[];
}

/**
 * The offers that a page lists, as a person sees them, completed from its data; undefined when it lists fewer than three. Reads only, and asks no network. Past the budget
 * the rest of the list is cut off.
 */
export function readList(
  document: Document,
  address: string,
  { budget }: ReadOptions = {},
): CapturedList | undefined {
  const deadline = new Deadline(budget);
  const page = withTitlesApart(readPageText(document, { budget }));
  const products = readListedProducts(document, deadline);
  const context = contextOf(document, address, products);
  const place: ListPlace = {
    page,
    address: ownAddress(address),
    seenAt: addressInView(address),
    context,
    deadline,
  };
  const found = fullest([...listsOfTables(document, place), ...listsOfCards(place)]);
  if (found === undefined) return undefined;
  const completed = completeRows(withOwnLinks(found.rows), products, place);
  const rows = withoutDoubles(withOwnLinks(completed), place.address);
  const siteName = readMeta(document).get("og:site_name")?.slice(0, 200);
  const nextUrl = nextPageOf(document, address);
  return {
    url: place.address,
    host: hostOf(new URL(address)),
    ...(siteName !== undefined && { siteName }),
    title: (page.heading ?? foldSpace(document.title ?? "")).slice(0, 500),
    columns: found.columns,
    proposedColumn: found.proposedColumn,
    rows: rows.slice(0, MOST_PAGE_ROWS),
    isCut: rows.length > MOST_PAGE_ROWS || page.isCut || deadline.hasCut,
    ...(nextUrl !== undefined && { nextUrl }),
  };
}

function listsOfTables(document: Document, place: ListPlace): FoundList[] {
  return findTables(document, place.page).flatMap((table) => readTable(table, place) ?? []);
}

function listsOfCards(place: ListPlace): FoundList[] {
  const offsets = readSignedPrices(place.page.text, place.context).map(
    ({ start, quote }) => start + Math.max(0, quote.search(/\d/)),
  );
  // The longest first: where time runs out, it is the list.
  const found = findRecords(place.page, offsets).toSorted((a, b) => b.length - a.length);
  return found.map((records, index) => ({
    columns: [{ title: "" }],
    proposedColumn: 0,
    rows: readCards(records, place, index === 0 ? FEWEST_READ : 0),
  }));
}

/**
 * The one with the most priced offers; of two that have as many the first, which is a table. Rows that are called alike and have no
 * page count once: the prices for 1, 100 and 500 pieces inside of each card are no list.
 */
function fullest(lists: readonly FoundList[]): FoundList | undefined {
  let best: FoundList | undefined;
  let bestCount = FEWEST_RECORDS - 1;
  for (const list of lists) {
    const priced = list.rows.filter(({ prices }) => prices.some((price) => price !== null));
    const count = new Set(priced.map(({ url, name }) => `${url}\n${name}`)).size;
    if (count > bestCount) {
      best = list;
      bestCount = count;
    }
  }
  return best;
}

/** A link that offers of several names share ("Add to cart") is the page of none of them. */
function withOwnLinks(rows: readonly CapturedRow[]): readonly CapturedRow[] {
  const rowsByUrl = groupBy(rows, ({ url }) => url);
  return rows.map((row) => {
    const { url, ...unlinked } = row;
    return rowsByUrl.get(url)?.some(({ name }) => name !== row.name) ? unlinked : row;
  });
}

/** A row that stands there twice is one: cards that are drawn anew for small screens, the head of a list repeated. */
function withoutDoubles(rows: readonly CapturedRow[], listUrl: string): CapturedRow[] {
  const addresses = rowAddressesOf(rows.map((row) => ({ listUrl, row })));
  return rows.filter((_, index) => addresses[index] !== undefined);
}
