import { z } from "zod";
import { CurrencyCode } from "./money.ts";
import { Month } from "./month.ts";

/** How wrong the method would have been on the past, beside what a person could have picked instead. Ratios, 0.12 = 12 %. */
export const Backtest = z.strictObject({
  originCount: z.int(),
  horizon: z.int(),
  /** Sum of absolute errors over the sum of actual sales. */
  errorRatio: z.number(),
  /** The same for "as last year"; absent when history is too short to say. */
  lastYearErrorRatio: z.number().optional(),
  /** At how many origins last year's figures were the closer ones. */
  lastYearWinCount: z.int(),
  /** (Sum of forecasts − sum of actuals) / sum of actuals. */
  biasRatio: z.number(),
  /** Share of the tested months that fell inside the interval. */
  coverageRatio: z.number(),
});
export type Backtest = z.infer<typeof Backtest>;

/** A forecast by month in minor units; low ≤ middle ≤ high. */
export const Forecast = z.strictObject({
  currency: CurrencyCode,
  /** Width of the interval, 0.8 = eight times in ten. */
  level: z.number(),
  method: z.enum([
    "combination-long",
    "combination-short",
    "non-seasonal",
    "intermittent",
    "mean",
    "last-year",
  ]),
  season: z.enum(["used", "none-found", "too-short"]),
  historyMonthCount: z.int(),
  months: z.array(z.strictObject({ month: Month, low: z.number(), middle: z.number(), high: z.number() })),
  /** Low, middle, high of the sum over all months (not the sum of the lows). */
  total: z.strictObject({ low: z.number(), middle: z.number(), high: z.number() }),
  /** Months that were fitted otherwise than they were, in minor units; `was` is absent where nothing was known. */
  cleanings: z.array(
    z.strictObject({
      month: Month,
      kind: z.enum(["gap", "spike"]),
      was: z.number().optional(),
      used: z.number(),
    }),
  ),
  /** Absent when the history is too short to test on. */
  backtest: Backtest.optional(),
});
export type Forecast = z.infer<typeof Forecast>;

/** What a month was and what was taken instead, in major units; `was` is absent where nothing was known. */
export interface CleanedMonth {
  readonly month: Month;
  readonly was?: number;
  readonly used: number;
}
