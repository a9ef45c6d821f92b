import type { Day } from "../model/day.ts";
import type { Forecast } from "../model/forecast.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { MonthTotal } from "../model/month-total.ts";
import type { Segment } from "../model/segment.ts";

/** What a segment's forecast sheet shows. */
export interface ForecastSheetFigures {
  readonly segment: Pick<Segment, "id" | "name">;
  readonly today: Day;
  readonly currency: CurrencyCode;
  /** Currencies of the segment that this sheet leaves out. */
  readonly otherCurrencies: readonly CurrencyCode[];
  /** Oldest first, no gaps. */
  readonly months: readonly MonthTotal[];
  readonly isLastMonthClosed: boolean;
  readonly outcome: ForecastOutcome;
  readonly labels: readonly string[];
  readonly dataUntil?: Day;
}

export type ForecastOutcome =
  | { readonly kind: "forecast"; readonly forecast: Forecast }
  | { readonly kind: "too-short"; readonly monthCount: number; readonly neededCount: number }
  | { readonly kind: "no-sales" };
