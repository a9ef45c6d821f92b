/** What a data file says of itself, as people say it; the same in the dashboard and in Excel. */
import type { Day, Instant } from "../model/day.ts";
import { Money } from "../model/money.ts";
import { UnitPrice } from "../model/unit-price.ts";
import type { bundleWords } from "./en/bundle.ts";
import { printCount, printDay, printInstant, printMoney, printUnitPrice } from "./print.ts";

export type BundleWords = typeof bundleWords;

interface Setting {
  readonly words: BundleWords;
  readonly locale: string;
  readonly today: Day;
}

/** The part of a data file's header that is printed here. */
export interface PrintedHeader {
  readonly author?: string | undefined;
  readonly recipient?: string | undefined;
  readonly madeAt: Instant;
  readonly counts: { readonly clients: number };
  readonly scope: {
    readonly clients: "all" | "chosen";
    readonly clientNames: readonly string[];
    readonly segmentNames: readonly string[];
    readonly from?: Day | undefined;
    readonly to?: Day | undefined;
    readonly hasPrices: boolean;
    readonly hasNotes: boolean;
    readonly hasContacts: boolean;
    readonly hasReceivables?: boolean | undefined;
  };
}

/** "from Ana Pop, for Ion, made 24 Nov, 09:14". */
export function printOrigin(
  { author, recipient, madeAt }: PrintedHeader,
  { words, locale, today }: Setting,
): string {
  return [
    author === undefined ? words.fromUnknown : words.from(author),
    ...(recipient === undefined ? [] : [words.recipient(recipient)]),
    words.made(printInstant(madeAt, locale, today)),
  ].join(", ");
}

/** "2 chosen clients, among them Hotel Perla, sales since 1 Jan, without prices". */
export function printScope({ scope, counts }: PrintedHeader, setting: Setting): string {
  const { words, locale } = setting;
  const { clients, clientNames, segmentNames } = scope;
  return [
    clients === "all"
      ? words.allClients
      : words.chosenClients(counts.clients, printCount(counts.clients, locale)),
    ...(clientNames.length > 0 ? [words.someClients(clientNames.join(", "))] : []),
    ...(segmentNames.length > 0 ? [words.segments(segmentNames.join(", "))] : []),
    ...periodOf(scope, setting),
    ...(scope.hasPrices ? [] : [words.without.prices]),
    ...(scope.hasNotes ? [] : [words.without.notes]),
    ...(scope.hasContacts ? [] : [words.without.contacts]),
    ...(scope.hasReceivables === false ? [words.without.receivables] : []),
  ].join(", ");
}

function periodOf(
  { from, to }: PrintedHeader["scope"],
  { words, locale, today }: Setting,
): readonly string[] {
  const print = (day: Day) => printDay(day, locale, today);
  if (from !== undefined && to !== undefined) return [words.period(print(from), print(to))];
  if (from !== undefined) return [words.since(print(from))];
  return to === undefined ? [] : [words.until(print(to))];
}

/** The value of any field of any record; what is not there is said to be empty. */
export function printFieldValue(
  value: unknown,
  { words, locale }: Pick<Setting, "words" | "locale">,
): string {
  if (value === undefined || value === null || value === "") return words.empty;
  if (typeof value === "string") return Object.hasOwn(words.statuses, value) ? statusOf(value, words) : value;
  const price = UnitPrice.safeParse(value);
  if (price.success) return printUnitPrice(price.data, locale);
  const money = Money.safeParse(value);
  if (money.success) return printMoney(money.data, locale);
  if (Array.isArray(value)) {
    return value.length === 0
      ? words.empty
      : value.map((part) => printFieldValue(part, { words, locale })).join(", ");
  }
  if (typeof value !== "object") return String(value);
  const byName = Object.entries(value).map(([name, part]) => [name, UnitPrice.safeParse(part).data] as const);
  if (byName.every(([, one]) => one !== undefined)) return pricesByName(byName, locale);
  return Object.values(value)
    .map((part) => printFieldValue(part, { words, locale }))
    .join(" ");
}

/** "A: 10,00 lei, B: 9,50 lei". */
function pricesByName(prices: readonly (readonly [string, UnitPrice | undefined])[], locale: string): string {
  return prices
    .flatMap(([name, price]) => (price ? `${name}: ${printUnitPrice(price, locale)}` : []))
    .join(", ");
}

function statusOf(value: string, words: BundleWords): string {
  // Asked for only where the words have it.
  return words.statuses[value as keyof BundleWords["statuses"]];
}
