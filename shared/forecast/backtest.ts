import type { Backtest } from "../model/forecast.ts";
import { forecastValues } from "./forecast-values.ts";
import { type IntervalLevel, reachOf } from "./interval.ts";
import { sumOf } from "./statistics.ts";

const MOST_ORIGINS = 4;
const MONTHS_BETWEEN_ORIGINS = 3;
const SHORTEST_TRAINING = 9;
const SHORTEST_HORIZON = 3;

type ForecastRule = typeof forecastValues;

interface Trial {
  readonly forecast: readonly number[];
  readonly actual: readonly number[];
  readonly lastYear: readonly (number | undefined)[];
  readonly insideCount: number;
}

/**
 * How wrong the rule would have been: it forecasts from up to four earlier months (rolling origin), seeing only what
 * was known then, and is held against what came. Undefined when the history is too short for one honest trial.
 */
export function backtest(
  values: readonly number[],
  horizon: number,
  length: number,
  level: IntervalLevel,
  forecastFrom: ForecastRule = forecastValues,
): Backtest | undefined {
  const tested = Math.min(horizon, Math.floor(values.length / 3));
  if (tested < SHORTEST_HORIZON) return undefined;
  const origins = originsOf(values.length, tested);
  if (origins.length === 0) return undefined;
  const trials = origins.map((origin) =>
    tryFrom(values, origin, { horizon: tested, length, level, forecastFrom }),
  );
  const actual = trials.flatMap((trial) => trial.actual);
  const forecast = trials.flatMap((trial) => trial.forecast);
  const lastYear = trials.flatMap((trial) => trial.lastYear);
  const actualSum = sumOf(actual.map(Math.abs));
  if (actualSum === 0) return undefined;
  const lastYearError = absoluteError(lastYear, actual);
  const lastYearWins = trials.filter(isLastYearCloser);
  return {
    originCount: origins.length,
    horizon: tested,
    errorRatio: (absoluteError(forecast, actual) ?? 0) / actualSum,
    ...(lastYearError !== undefined && { lastYearErrorRatio: lastYearError / actualSum }),
    lastYearWinCount: lastYearWins.length,
    biasRatio: (sumOf(forecast) - sumOf(actual)) / actualSum,
    coverageRatio: sumOf(trials.map(({ insideCount }) => insideCount)) / actual.length,
  };
}

function originsOf(count: number, horizon: number): number[] {
  const origins: number[] = [];
  for (let origin = count - horizon; origin >= SHORTEST_TRAINING; origin -= MONTHS_BETWEEN_ORIGINS) {
    if (origins.length === MOST_ORIGINS) break;
    origins.push(origin);
  }
  return origins;
}

interface TrialOptions {
  readonly horizon: number;
  readonly length: number;
  readonly level: IntervalLevel;
  readonly forecastFrom: ForecastRule;
}

function tryFrom(
  values: readonly number[],
  origin: number,
  { horizon, length, level, forecastFrom }: TrialOptions,
): Trial {
  const actual = values.slice(origin, origin + horizon);
  const { middle, errors, historyCount } = forecastFrom(values.slice(0, origin), horizon, length);
  const reach = reachOf(level, historyCount);
  const inside = actual.filter(
    (value, step) => Math.abs(value - (middle[step] ?? 0)) <= reach * (errors[step] ?? 0),
  );
  return {
    forecast: middle,
    actual,
    lastYear: actual.map((_, step) => values[origin - length + (step % length)]),
    insideCount: inside.length,
  };
}

function isLastYearCloser({ forecast, actual, lastYear }: Trial): boolean {
  const error = absoluteError(lastYear, actual);
  return error !== undefined && error < (absoluteError(forecast, actual) ?? 0);
}

/** Undefined when one of the forecasts is unknown. */
function absoluteError(
  forecast: readonly (number | undefined)[],
  actual: readonly number[],
): number | undefined {
  let error = 0;
  for (const [index, value] of actual.entries()) {
    const expected = forecast[index];
    if (expected === undefined) return undefined;
    error += Math.abs(expected - value);
  }
  return error;
}
