/** When a watched offer is checked next: pure, with the present and the jitter handed in. */
import type { Instant } from "../model/day.ts";
import {
  type MissedChecks,
  type MissReason,
  MOST_MISSES,
  type Watch,
  type WatchState,
} from "../model/watch.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A site that fails once is often back in a quarter of an hour. */
const FIRST_BACK_OFF_MS = 15 * MINUTE_MS;
/** A site may ask for a longer pause than we keep; a week is as good as forgotten. */
const LONGEST_PAUSE_MS = 7 * DAY_MS;
/** Checks of many offers started together drift apart by up to this share of their interval. */
const JITTER_SHARE = 0.1;

/** Which state a miss leaves behind. */
const STATE_OF: Readonly<Partial<Record<MissReason, WatchState>>> = {
  "no-price": "visit-needed",
  "several-prices": "visit-needed",
  "recipe-missed": "visit-needed",
  unproven: "visit-needed",
  "out-of-line": "visit-needed",
  "other-product": "visit-needed",
  login: "login-needed",
  permission: "permission-needed",
};

export interface Timing {
  readonly now: Instant;
  /** From 0 to 1, random. */
  readonly jitter: number;
}

/** The watch after a check that read the price. */
export function afterRead(watch: Watch, timing: Timing): Watch {
  const { doubtful: _, ...rest } = withUnrun(watch, timing.now);
  return {
    ...rest,
    state: "watched",
    failureCount: 0,
    lastTriedAt: timing.now,
    lastReadAt: timing.now,
    nextAt: later(timing, watch.intervalHours * HOUR_MS),
  };
}

/** The watch after a person saved the price themself: what there was to see they have seen. */
export function afterVisit(watch: Watch, now: Instant): Watch {
  if (watch.stoppedAt !== undefined) return watch;
  const { unseenSince: _, ...seen } = afterRead(watch, { now, jitter: 0 });
  return seen;
}

/**
 * The watch after a check that read none. A person's turn is waited for without asking the site again; a page whose price
 * is for the eyes is looked at as often as before, since shops do add structured data; a failing site is tried later each time.
 */
export function afterMiss(
  watch: Watch,
  { reason, retryAfterMs }: { readonly reason: MissReason; readonly retryAfterMs?: number | undefined },
  timing: Timing,
): Watch {
  const { nextAt: _, ...rest } = withUnrun(watch, timing.now);
  const state = STATE_OF[reason] ?? "failing";
  const failureCount = state === "failing" ? watch.failureCount + 1 : 0;
  const missed = {
    ...rest,
    state,
    failureCount,
    // Without a permission nothing was tried.
    ...(reason !== "permission" && { lastTriedAt: timing.now }),
    misses: withMiss(rest, { firstAt: timing.now, lastAt: timing.now, count: 1, reason }),
  };
  if (state === "login-needed" || state === "permission-needed") return missed;
  const interval = watch.intervalHours * HOUR_MS;
  const pause = state === "failing" ? backOffMs(failureCount, interval, retryAfterMs) : interval;
  return { ...missed, nextAt: later(timing, pause) };
}

/**
 * How long a failing site is left alone: a quarter of an hour, doubled with each failure in a row, up to a day or the
 * offer's own interval where that is longer; never less than the site asked for, up to a week.
 */
export function backOffMs(failureCount: number, intervalMs: number, retryAfterMs = 0): number {
  const doubled = FIRST_BACK_OFF_MS * 2 ** Math.min(20, Math.max(0, failureCount - 1));
  return Math.max(
    Math.min(doubled, Math.max(DAY_MS, intervalMs)),
    Math.min(Math.max(0, retryAfterMs), LONGEST_PAUSE_MS),
  );
}

/** Later by the pause and up to a tenth of it. */
export function later({ now, jitter }: Timing, pauseMs: number): Instant {
  return instantOf(Date.parse(now) + Math.round(pauseMs * (1 + JITTER_SHARE * jitter)));
}

/** With the checks that were due while the browser was closed: each whole interval is one that nobody made. */
function withUnrun(watch: Watch, now: Instant): Watch {
  const { nextAt, intervalHours } = watch;
  if (nextAt === undefined) return watch;
  const interval = intervalHours * HOUR_MS;
  const count = Math.floor((Date.parse(now) - Date.parse(nextAt)) / interval);
  if (count < 1) return watch;
  const lastAt = instantOf(Date.parse(nextAt) + (count - 1) * interval);
  return { ...watch, misses: withMiss(watch, { firstAt: nextAt, lastAt, count, reason: "not-running" }) };
}

/** Misses in a row for one reason are one run, unless the price was read in between. */
function withMiss(
  { misses, lastReadAt }: Pick<Watch, "misses" | "lastReadAt">,
  miss: MissedChecks,
): MissedChecks[] {
  const last = misses.at(-1);
  const isSameRun = last?.reason === miss.reason && (lastReadAt === undefined || lastReadAt < last.lastAt);
  const run = isSameRun ? { ...last, lastAt: miss.lastAt, count: last.count + miss.count } : miss;
  return [...(isSameRun ? misses.slice(0, -1) : misses), run].slice(-MOST_MISSES);
}

function instantOf(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}
