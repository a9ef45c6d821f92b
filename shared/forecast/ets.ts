/** Exponential smoothing state space models, chosen by AICc (Hyndman, Koehler, Snyder and Grose, 2002). */
import { type EtsForm, type EtsParameters, Recursion } from "./ets-recursion.ts";
import { type Cost, minimize } from "./nelder-mead.ts";
import { lineThrough, meanOf } from "./statistics.ts";

const LIMITS = { maxEvaluations: 350, tolerance: 1e-8 };
const TREND_NEEDS = 6;
const LONGEST_SEASON = 24;

/** Forecast of the best form; `length` 1 leaves out the season. */
export function forecastEts(values: readonly number[], horizon: number, length: number): number[] {
  let best = {
    criterion: Number.POSITIVE_INFINITY,
    forecasts: new Array<number>(horizon).fill(meanOf(values)),
  };
  for (const form of formsFor(values, length)) {
    const fitted = fitForm(values, form, length, horizon);
    if (fitted.criterion < best.criterion && fitted.forecasts.every(Number.isFinite)) best = fitted;
  }
  return best.forecasts;
}

function formsFor(values: readonly number[], length: number): EtsForm[] {
  const isPositive = values.every((value) => value > 0);
  const isSeasonal = length > 1 && length <= LONGEST_SEASON && values.length >= 2 * length + 1;
  const errors = isPositive ? (["additive", "multiplicative"] as const) : (["additive"] as const);
  const trends =
    values.length < TREND_NEEDS ? (["none"] as const) : (["none", "additive", "damped"] as const);
  const additive = isSeasonal ? (["none", "additive"] as const) : (["none"] as const);
  const seasons = isSeasonal && isPositive ? ([...additive, "multiplicative"] as const) : additive;
  return errors.flatMap((error) =>
    trends.flatMap((trend) =>
      seasons
        .filter((season) => !(error === "additive" && season === "multiplicative"))
        .map((season) => ({ error, trend, season })),
    ),
  );
}

function fitForm(values: readonly number[], form: EtsForm, length: number, horizon: number) {
  const season = startSeason(values, form, length);
  const deseasoned = values.map((value, index) => removeSeason(value, season[index % length], form));
  const recursion = new Recursion(values, form, season);
  const cost: Cost = (point) =>
    isAllowed(recursion.unpack(point), form) ? recursion.run() : Number.POSITIVE_INFINITY;
  const { point, value } = minimize(cost, startOf(deseasoned, form, length), LIMITS);
  recursion.unpack(point);
  return {
    criterion: value + penaltyOf(form, length, values.length),
    forecasts: recursion.forecast(horizon),
  };
}

/** Where the search begins, in the order in which a point holds its parameters. */
function startOf(deseasoned: readonly number[], form: EtsForm, length: number): number[] {
  const beginning = deseasoned.slice(0, Math.max(10, 2 * length));
  const first = lineThrough(beginning);
  return [
    0.3,
    ...(form.trend === "none" ? [] : [0.1]),
    ...(form.season === "none" ? [] : [0.1]),
    ...(form.trend === "damped" ? [0.93] : []),
    ...(form.trend === "none" ? [meanOf(beginning)] : [first.start - first.slope, first.slope]),
  ];
}

/** Of AICc, for the parameters that a form has; infinite where the history is too short for so many. */
function penaltyOf(form: EtsForm, length: number, count: number): number {
  const freedom =
    3 +
    (form.trend === "none" ? 0 : 2) +
    (form.season === "none" ? 0 : length) +
    (form.trend === "damped" ? 1 : 0);
  const spare = count - freedom - 1;
  return spare <= 0 ? Number.POSITIVE_INFINITY : 2 * freedom + (2 * freedom * (freedom + 1)) / spare;
}

function isAllowed({ alpha, beta, gamma, phi }: Readonly<EtsParameters>, form: EtsForm): boolean {
  if (alpha < 1e-4 || alpha > 0.9999) return false;
  if (form.trend !== "none" && (beta < 1e-4 || beta > alpha)) return false;
  if (form.season !== "none" && (gamma < 1e-4 || gamma > 1 - alpha)) return false;
  return form.trend !== "damped" || (phi >= 0.8 && phi <= 0.98);
}

/** Classical decomposition over whole cycles; not optimised, which would cost a parameter a month. */
function startSeason(values: readonly number[], { season }: EtsForm, length: number): number[] {
  if (season === "none") return [0];
  const half = length / 2;
  const sums = new Array<number>(length).fill(0);
  const counts = new Array<number>(length).fill(0);
  for (let time = Math.floor(half); time < values.length - half; time++) {
    const window = values.slice(time - Math.floor(half), time + Math.floor(half) + 1);
    const ends = length % 2 === 0 ? ((window[0] ?? 0) + (window.at(-1) ?? 0)) / 2 : 0;
    const trend = (window.reduce((sum, value) => sum + value, 0) - ends) / length;
    const value = values[time] ?? 0;
    sums[time % length] =
      (sums[time % length] ?? 0) + (season === "additive" ? value - trend : value / trend);
    counts[time % length] = (counts[time % length] ?? 0) + 1;
  }
  const means = sums.map((sum, phase) => sum / Math.max(1, counts[phase] ?? 1));
  const center = meanOf(means);
  return means.map((mean) => (season === "additive" ? mean - center : Math.max(0.01, mean / center)));
}

function removeSeason(value: number, index: number | undefined, { season }: EtsForm): number {
  if (index === undefined || season === "none") return value;
  return season === "additive" ? value - index : value / index;
}
