/** What is known of a list's rows without their schema: what is put into a page carries no zod. */
import { withoutPaging } from "./list-address.ts";

/** Of a list that a person puts together, or of a file. */
export const MOST_ROWS = 5000;
/** Of one page of the web, which is read while it stands still. */
export const MOST_PAGE_ROWS = 2000;
export const MOST_COLUMNS = 12;

interface RowIdentity {
  readonly url?: string | undefined;
  readonly sku?: string | undefined;
  readonly gtin?: string | undefined;
  readonly name: string;
}

interface PricedRow extends RowIdentity {
  readonly prices: readonly (PricedCell | null)[];
}

interface PricedCell {
  readonly price: {
    readonly price: { readonly coefficient: number; readonly scale: number; readonly currency: string };
    readonly unit?: string | undefined;
  };
}

/**
 * What an offer without a page of its own is known by: the list's address with its code, else its name, as fragment; the same on
 * whichever page of the list it stands.
 */
export function rowAddressOf(listUrl: string, { url, sku, gtin, name }: RowIdentity): string {
  return (url ?? `${withoutPaging(listUrl)}#${encodeURIComponent(gtin ?? sku ?? name)}`).slice(0, 4000);
}

/**
 * The addresses of rows in their order, of one page or several; undefined for a row that repeats one before it. Rows without a page
 * of their own that are called alike but cost otherwise are several offers: the second has "~2" at its end.
 */
export function rowAddressesOf(
  rows: readonly { readonly listUrl: string; readonly row: PricedRow }[],
): readonly (string | undefined)[] {
  const alike = new Map<string, Alike>();
  const taken = new Set<string>();
  return rows.map(({ listUrl, row }) => {
    const plain = rowAddressOf(listUrl, row);
    const before = alike.get(plain) ?? { contents: new Set(), count: 0 };
    const content = row.url === undefined ? contentOf(row) : "";
    if (before.contents.has(content)) return undefined;
    alike.set(plain, before);
    before.contents.add(content);
    const address = freeAddress(plain, before, taken);
    taken.add(address);
    return address;
  });
}

/** The offers of one plain address. */
interface Alike {
  readonly contents: Set<string>;
  count: number;
}

/** The count goes on from the last one: one name may stand in all rows of a list. */
function freeAddress(plain: string, alike: Alike, taken: ReadonlySet<string>): string {
  for (;;) {
    alike.count += 1;
    const address = alike.count === 1 ? plain : `${plain.slice(0, 3990)}~${alike.count}`;
    if (!taken.has(address)) return address;
  }
}

function contentOf({ name, prices }: PricedRow): string {
  const cells = prices.map((cell) => {
    if (cell === null) return null;
    const { coefficient, scale, currency } = cell.price.price;
    return [coefficient, scale, currency, cell.price.unit];
  });
  return JSON.stringify([name, cells]);
}
