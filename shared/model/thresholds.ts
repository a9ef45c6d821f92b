import { z } from "zod";

const ratio = z.number().min(0).max(1);
const days = z.int().min(1).max(3650);

/** After how many days an observation is old. */
export const StaleDays = days;

/** From where on Dosar calls something by a name. Ratios are 0 to 1. */
export const Thresholds = z.strictObject({
  /** A client is active who ordered within so many days. */
  activeClientDays: days,
  /** A key client brings at least this share of the revenue … */
  keyRevenueRatio: ratio,
  /** … or belongs to the smallest set of clients that brings this share of the profit. */
  keyProfitRatio: ratio,
  /** Class A reaches up to this cumulated share of the revenue, class B up to the next. */
  abcARatio: ratio,
  abcBRatio: ratio,
  /** Class X has at most this coefficient of variation of monthly quantity, class Y the next. */
  xyzX: z.number().min(0).max(10),
  xyzY: z.number().min(0).max(10),
  /** A client is late who waits more than so many of their usual intervals. */
  purchaseGap: z.number().min(1).max(20),
  /** A category is missing that at least this share of the peers buy. */
  whiteSpacePeerRatio: ratio,
  /** A product may be delisted that nobody ordered for so many months. */
  delistMonthCount: z.int().min(1).max(60),
  /** An observation is old after so many days. */
  staleObservationDays: StaleDays,
});
export type Thresholds = z.infer<typeof Thresholds>;

/** What holds until the person says otherwise; where a formula is known, that of its literature. */
const DEFAULT_THRESHOLDS: Thresholds = {
  activeClientDays: 90,
  keyRevenueRatio: 0.1,
  keyProfitRatio: 0.8,
  abcARatio: 0.8,
  abcBRatio: 0.95,
  xyzX: 0.5,
  xyzY: 1,
  purchaseGap: 2,
  whiteSpacePeerRatio: 0.6,
  delistMonthCount: 6,
  staleObservationDays: 30,
};

/** Those that the person has set. */
export const ChosenThresholds = Thresholds.partial();
export type ChosenThresholds = z.infer<typeof ChosenThresholds>;

/** The person's thresholds, the defaults where they chose none. */
export function thresholdsOf({
  thresholds = {},
}: {
  readonly thresholds?: ChosenThresholds | undefined;
}): Thresholds {
  const chosen = Object.entries(thresholds).filter(([, value]) => value !== undefined);
  return Thresholds.parse({ ...DEFAULT_THRESHOLDS, ...Object.fromEntries(chosen) });
}
