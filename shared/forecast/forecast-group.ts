import type { Forecast } from "../model/forecast.ts";
import type { SalesSeries } from "../model/sales-series.ts";
import { type Result, succeed } from "../std/result.ts";
import { type ForecastOptions, type ForecastProblem, forecastSeries } from "./forecast-series.ts";
import { forecastValues } from "./forecast-values.ts";
import { forecastLastYear } from "./last-year.ts";
import { oneStepErrors } from "./one-step-errors.ts";
import { reconcile } from "./reconcile.ts";
import { sumOf } from "./statistics.ts";

export interface GroupForecast {
  readonly whole: Forecast;
  /** Of each part by month, in minor units; together they are the whole's middle. */
  readonly parts: readonly (readonly number[])[];
}

const MONTHS_OF_YEAR = 12;

/**
 * A segment and its clients: each is forecast by itself, then all are made to add up (`reconcile`), by which the whole may move a
 * little; its interval moves along. `parts` are the months of `series`, told by part. Fails as forecastSeries does. Cost: some
 * milliseconds a part beside the whole's.
 */
export function forecastGroup(
  series: SalesSeries,
  parts: readonly (readonly number[])[],
  options: ForecastOptions,
): Result<GroupForecast, ForecastProblem> {
  const alone = forecastSeries(series, options);
  if (!alone.ok) return alone;
  if (parts.length === 1)
    return succeed({ whole: alone.value, parts: [alone.value.months.map(({ middle }) => middle)] });
  const closedCount = series.isLastMonthClosed ? series.minorUnits.length : series.minorUnits.length - 1;
  const known = [series.minorUnits, ...parts].map((values) => values.slice(0, closedCount));
  const isNonNegative = known.every((values) => values.every((value) => value >= 0));
  const forecastPart = alone.value.method === "last-year" ? forecastLastYear : forecastValues;
  const [whole = [], ...reconciled] = reconcile(
    { bottomCount: parts.length, aggregates: [parts.map((_, place) => place)] },
    {
      middle: [
        alone.value.months.map(({ middle }) => middle),
        ...known.slice(1).map((values) => forecastPart(values, options.horizon, MONTHS_OF_YEAR).middle),
      ],
      residuals: known.map((values) => oneStepErrors(values, MONTHS_OF_YEAR)),
      isNonNegative,
    },
  );
  const floor = isNonNegative ? 0 : Number.NEGATIVE_INFINITY;
  return succeed({ whole: moved(alone.value, whole, floor), parts: reconciled });
}

/** The same forecast around other middles. A low end that was cut at the floor stays there. */
function moved(forecast: Forecast, middles: readonly number[], floor: number): Forecast {
  const around = ({ low, middle, high }: Forecast["total"], next: number) => ({
    low: low <= floor ? floor : Math.max(floor, low + next - middle),
    middle: next,
    high: high + next - middle,
  });
  return {
    ...forecast,
    months: forecast.months.map((ahead, step) => ({
      month: ahead.month,
      ...around(ahead, middles[step] ?? ahead.middle),
    })),
    total: around(forecast.total, sumOf(middles)),
  };
}
