import type { Availability } from "../model/capture.ts";
import type { Instant } from "../model/day.ts";
import type { PriceObservation } from "../model/price-observation.ts";
import type { UnitPrice } from "../model/unit-price.ts";
import type { Watch } from "../model/watch.ts";
import { compareDecimals, toNumber } from "../std/decimal.ts";

/** "check": a price far out of line, not kept; "unknown": the last check read none; "stock": the price stayed. */
export type MarketChangeKind = "down" | "up" | "currency" | "stock" | "check" | "unknown";

/** What became of a watched offer since the person last looked; of one without news, its last change. */
export interface MarketChange {
  readonly kind: MarketChangeKind;
  readonly was: PriceObservation;
  /** Absent when the price is unknown. */
  readonly now?: UnitPrice;
  /** When that was read, or since when it is unknown. */
  readonly at: Instant;
  /** Absent where prices cannot be compared. */
  readonly changeRatio?: number;
  /** The stock as it is now, where the page says it. */
  readonly stock?: Availability;
  /** Changes from `was` to `now`; 0 when nothing was read. */
  readonly changeCount: number;
  readonly isUnseen: boolean;
}

/** Undefined when there is nothing to tell. `observations` oldest first, without what was corrected. */
export function marketChangeOf(
  observations: readonly PriceObservation[],
  watch: Watch,
): MarketChange | undefined {
  const latest = observations.at(-1);
  if (latest === undefined) return undefined;
  const isUnseen = watch.unseenSince !== undefined;
  if (watch.doubtful !== undefined && watch.stoppedAt === undefined) {
    const { price, readAt } = watch.doubtful;
    return {
      kind: "check",
      was: latest,
      now: price,
      at: readAt,
      ...ratioOf(latest.price, price),
      changeCount: 0,
      isUnseen,
    };
  }
  const read = readChange(observations, watch);
  if (read?.isUnseen) return read;
  const missed = watch.misses.at(-1);
  if (isPriceUnknown(watch) && missed !== undefined)
    return { kind: "unknown", was: latest, at: missed.firstAt, changeCount: 0, isUnseen: false };
  return read;
}

/** Whether the last check read no price. */
export function isPriceUnknown({ state, stoppedAt }: Watch): boolean {
  return stoppedAt === undefined && state !== "watched";
}

/** Whether the person has to open the page for its price. */
export function needsVisit({ state, stoppedAt }: Watch): boolean {
  return stoppedAt === undefined && (state === "visit-needed" || state === "login-needed");
}

/** Whether a look found something else than the look before. A stock that is not known now is no news. */
export function isChanged(before: PriceObservation, now: PriceObservation): boolean {
  const isStockChange =
    before.availability !== undefined &&
    now.availability !== undefined &&
    before.availability !== now.availability;
  return isStockChange || !isSamePrice(before.price, now.price);
}

export function isSamePrice(a: UnitPrice, b: UnitPrice): boolean {
  return a.currency === b.currency && compareDecimals(a, b) === 0;
}

/** From before the first change that was not seen to the latest price; without any, the last change. */
function readChange(
  observations: readonly PriceObservation[],
  { unseenSince }: Watch,
): MarketChange | undefined {
  const changes = observations.flatMap((now, index) => {
    const was = observations[index - 1];
    return was !== undefined && isChanged(was, now) ? [{ was, now }] : [];
  });
  const unseen = unseenSince === undefined ? [] : changes.filter(({ now }) => now.observedAt >= unseenSince);
  const told = unseen.length > 0 ? unseen : changes.slice(-1);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { was } = first;
  const { price, observedAt, availability } = last.now;
  return {
    kind: kindOf(was.price, price),
    was,
    now: price,
    at: observedAt,
    ...ratioOf(was.price, price),
    ...(availability && { stock: availability }),
    changeCount: told.length,
    isUnseen: unseen.length > 0,
  };
}

function kindOf(was: UnitPrice, now: UnitPrice): MarketChangeKind {
  if (was.currency !== now.currency) return "currency";
  const order = compareDecimals(now, was);
  if (order === 0) return "stock";
  return order < 0 ? "down" : "up";
}

function ratioOf(was: UnitPrice, now: UnitPrice): { readonly changeRatio?: number } {
  const base = toNumber(was);
  if (was.currency !== now.currency || base === 0) return {};
  return { changeRatio: toNumber(now) / base - 1 };
}
