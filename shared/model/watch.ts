import { z } from "zod";
import { Instant } from "./day.ts";
import { OfferId } from "./ids.ts";
import { UnitPrice } from "./unit-price.ts";

/** Where a watched offer stands. In all but the first its price is unknown since then, never unchanged. */
export const WatchState = z.enum([
  "watched",
  /** The page answers, but its price is for a person's eyes. */
  "visit-needed",
  "login-needed",
  "permission-needed",
  /** The site does not answer as it should; it is tried again, later each time. */
  "failing",
]);
export type WatchState = z.infer<typeof WatchState>;

/** Why a check read no price. */
export const MissReason = z.enum([
  "no-answer",
  "too-slow",
  "server-error",
  "too-many-requests",
  "refused",
  "gone",
  "not-a-page",
  "too-large",
  /** The page has no structured data with a price. */
  "no-price",
  /** It has several that do not agree. */
  "several-prices",
  /** The person's recipe for the site finds none on the page as it is sent. */
  "recipe-missed",
  /** It differs from the price in sight that a person had saved, and was never seen to be the same. */
  "unproven",
  "out-of-line",
  "other-product",
  "login",
  "permission",
  /** The browser was closed when the check was due. */
  "not-running",
]);
export type MissReason = z.infer<typeof MissReason>;

/** Checks in a row that read no price, for one reason. */
export const MissedChecks = z.strictObject({
  firstAt: Instant,
  lastAt: Instant,
  count: z.int().min(1),
  reason: MissReason,
});
export type MissedChecks = z.infer<typeof MissedChecks>;

/** Runs of misses that are kept of an offer, the oldest forgotten first. */
export const MOST_MISSES = 60;

/** How often an offer may be checked, in hours: every hour to every 30 days. */
export const WATCH_INTERVALS = [6, 12, 24, 72, 168] as const;
export const USUAL_INTERVAL_HOURS = 24;

/** An offer that is checked again on a schedule. */
export const Watch = z.strictObject({
  /** The offer's. */
  id: OfferId,
  intervalHours: z.int().min(1).max(720),
  startedAt: Instant,
  /** When the person stopped it; what was missed and not yet seen stays. */
  stoppedAt: Instant.optional(),
  /** When the next check is due; absent while none is to be made: stopped, or the person has to do something first. */
  nextAt: Instant.optional(),
  state: WatchState,
  lastTriedAt: Instant.optional(),
  /** The last check that read the price, whether it had changed or not. */
  lastReadAt: Instant.optional(),
  /** Checks in a row that the site failed; 0 after any answer of a page. */
  failureCount: z.int().min(0),
  /** Oldest first. */
  misses: z.array(MissedChecks).max(MOST_MISSES),
  /** When the first change was read that the person has not seen yet. */
  unseenSince: Instant.optional(),
  /** Read, but too far out of line to be kept without a person's look. */
  doubtful: z.strictObject({ price: UnitPrice, readAt: Instant }).optional(),
});
export type Watch = z.infer<typeof Watch>;
