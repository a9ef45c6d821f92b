import type { Day } from "../model/day.ts";
import type { Forecast } from "../model/forecast.ts";
import type { ClientId } from "../model/ids.ts";
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
  /** Who makes the forecast up, largest first; undefined where the source of the data does not tell its clients. */
  readonly clients: readonly ClientAhead[] | undefined;
  readonly labels: readonly string[];
  readonly dataUntil?: Day;
}

/** A client's share of the forecast, in minor units; without an id "the other clients". */
export interface ClientAhead {
  readonly clientId: ClientId | undefined;
  readonly name: string | undefined;
  /** Of the months of the history. */
  readonly known: readonly number[];
  /** Of the months ahead. */
  readonly middle: readonly number[];
}

export type ForecastOutcome =
  | { readonly kind: "forecast"; readonly forecast: Forecast }
  | { readonly kind: "too-short"; readonly monthCount: number; readonly neededCount: number }
  | { readonly kind: "no-sales" };
