import { type Day, dayNumberOf } from "../model/day.ts";
import type { SalesColumns } from "../model/sales-columns.ts";

/** What lines are told apart by: each client, product, document, currency or line of the columns has one of `count` places, or none (−1). */
export interface Axis {
  readonly of: "client" | "product" | "document" | "currency" | "line";
  readonly count: number;
  readonly places: Int32Array;
}

/** An axis with the names of its places. */
export interface NamedAxis extends Axis {
  readonly keys: readonly string[];
}

/** Two days, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** A place a span, in the order given; they share no day, and days in none of them are left out. */
export function spanAxis(
  { documentDays }: Pick<SalesColumns, "documentDays">,
  spans: readonly DaySpan[],
): Axis {
  const days = spans.map(({ from, to }) => ({ first: dayNumberOf(from), last: dayNumberOf(to) }));
  const first = days.reduce((least, span) => Math.min(least, span.first), Number.POSITIVE_INFINITY);
  const last = days.reduce((most, span) => Math.max(most, span.last), Number.NEGATIVE_INFINITY);
  const placeOfDay = new Int32Array(Math.max(0, last - first + 1)).fill(-1);
  days.forEach((span, place) => {
    placeOfDay.fill(place, span.first - first, span.last - first + 1);
  });
  const places = new Int32Array(documentDays.length);
  for (let document = 0; document < places.length; document++)
    places[document] = placeOfDay[(documentDays[document] as number) - first] ?? -1;
  return { of: "document", count: spans.length, places };
}

/** Clients by a key of theirs: their own id, a segment, a channel; undefined leaves their lines out. */
export function clientAxis(
  { clients }: Pick<SalesColumns, "clients">,
  keyOf: (clientId: string) => string | undefined = (id) => id,
): NamedAxis {
  return { of: "client", ...placesOf(clients, keyOf) };
}

/** Products by a key of theirs: their own id, a category. */
export function productAxis(
  { products }: Pick<SalesColumns, "products">,
  keyOf: (product: SalesColumns["products"][number]) => string | undefined = ({ id }) => id,
): NamedAxis {
  return { of: "product", ...placesOf(products, keyOf) };
}

export function currencyAxis({ currencies }: Pick<SalesColumns, "currencies">): NamedAxis {
  return { of: "currency", ...placesOf(currencies, (code) => code) };
}

function placesOf<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined) {
  const numbers = new Map<string, number>();
  const places = Int32Array.from(items, (item) => {
    const key = keyOf(item);
    if (key === undefined) return -1;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
  return { count: numbers.size, places, keys: [...numbers.keys()] };
}
