import type { Forecast } from "../model/forecast.ts";
import type { SalesSeries } from "../model/sales-series.ts";
import { type Result, succeed } from "../std/result.ts";
import { type ForecastOptions, type ForecastProblem, forecastSeries } from "./forecast-series.ts";
import { forecastValues, isIntermittent } from "./forecast-values.ts";
import { forecastLastYear } from "./last-year.ts";
import { oneStepErrors } from "./one-step-errors.ts";
import { reconcile } from "./reconcile.ts";
import { sumOf } from "./statistics.ts";

export interface GroupForecast {
  readonly whole: Forecast;
  /** Of each part by month, in minor units; together they are the whole's middle. */
  readonly parts: readonly (readonly number[])[];
}

type Values = readonly number[];

const MONTHS_OF_YEAR = 12;

/**
 * A segment and its clients. Those who buy steadily are forecast by themselves, those who buy now and then together, since nobody
 * can tell the month of one of them; then all are made to add up (`reconcile`), by which the whole may move a little, and its
 * interval with it. What the latter come to is told by client as each was on average. `parts` are the months of `series`, told by
 * part. Fails as forecastSeries does. Cost: some milliseconds a part beside the whole's.
 */
export function forecastGroup(
  series: SalesSeries,
  parts: readonly Values[],
  options: ForecastOptions,
): Result<GroupForecast, ForecastProblem> {
  const alone = forecastSeries(series, options);
  if (!alone.ok) return alone;
  const closedCount = series.isLastMonthClosed ? series.minorUnits.length : series.minorUnits.length - 1;
  const known = parts.map((values) => values.slice(0, closedCount));
  const isRare = known.map(isIntermittent);
  const steady = known.filter((_, place) => !isRare[place]);
  const rare = known.filter((_, place) => isRare[place]);
  const bottom = rare.length === 0 ? steady : [...steady, sumBySeries(rare)];
  const whole = series.minorUnits.slice(0, closedCount);
  const [total = [], ...reconciled] = reconcileAll(alone.value, whole, bottom, options.horizon);
  const ofSteady = reconciled.values();
  const ofRare = shareOut(reconciled[steady.length] ?? [], rare).values();
  return succeed({
    whole: moved(alone.value, total, lowestOf(whole)),
    parts: isRare.map((rarely) => (rarely ? ofRare : ofSteady).next().value ?? []),
  });
}

function reconcileAll(alone: Forecast, whole: Values, bottom: readonly Values[], horizon: number) {
  const rule = alone.method === "last-year" ? forecastLastYear : forecastValues;
  return reconcile(
    { bottomCount: bottom.length, aggregates: [bottom.map((_, place) => place)] },
    {
      middle: [
        alone.months.map(({ middle }) => middle),
        ...bottom.map((values) => rule(values, horizon, MONTHS_OF_YEAR).middle),
      ],
      residuals: [whole, ...bottom].map((values) => oneStepErrors(values, MONTHS_OF_YEAR)),
      canBeNegative: bottom.map((values) => lowestOf(values) < 0),
    },
  );
}

/** By what each sold in the last year; alike where none did. */
function shareOut(together: Values, parts: readonly Values[]): readonly Values[] {
  const sizes = parts.map((values) => Math.max(0, sumOf(values.slice(-MONTHS_OF_YEAR))));
  const all = sumOf(sizes);
  return sizes.map((size) => together.map((value) => value * (all > 0 ? size / all : 1 / parts.length)));
}

function sumBySeries(parts: readonly Values[]): Values {
  return (parts[0] ?? []).map((_, month) => sumOf(parts.map((values) => values[month] ?? 0)));
}

/** Where a forecast ends below: at 0, unless the history has been lower. */
function lowestOf(values: Values): number {
  return values.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0;
}

/** The same forecast around other middles. A low end that was cut at the floor stays there. */
function moved(forecast: Forecast, middles: Values, floor: number): Forecast {
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
