/** The theta method and its dynamic, optimised form. */
import { fitSimpleSmoothing } from "./exponential-smoothing.ts";
import { type Cost, minimize } from "./nelder-mead.ts";
import { lineThrough } from "./statistics.ts";

/** Theta as smoothing with drift (Hyndman and Billah, 2003): half the slope of the regression on time. */
export function forecastTheta(values: readonly number[], horizon: number): number[] {
  const { alpha, level } = fitSimpleSmoothing(values);
  const drift = lineThrough(values).slope / 2;
  const lag = (1 - (1 - alpha) ** values.length) / alpha;
  return Array.from({ length: horizon }, (_, step) => level + drift * (step + lag));
}

/** Dynamic optimised theta model, DOTM (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler, 2016). */
export function forecastDynamicTheta(values: readonly number[], horizon: number): number[] {
  const history = Float64Array.from(values);
  const cost: Cost = (point) => {
    const alpha = point[0] ?? 0;
    const theta = point[1] ?? 0;
    if (alpha < 0.01 || alpha > 0.99 || theta < 1 || theta > 100) return Number.POSITIVE_INFINITY;
    return runDynamicTheta(history, alpha, theta, point[2] ?? 0);
  };
  const start = [0.5, 2, values[0] ?? 0];
  const { point } = minimize(cost, start, { maxEvaluations: 400, tolerance: 1e-7 });
  const forecasts: number[] = [];
  runDynamicTheta(history, point[0] ?? 0.5, point[1] ?? 2, point[2] ?? 0, { horizon, forecasts });
  return forecasts;
}

/** Runs the recursion over the history and, where asked, over its own forecasts; gives the squared error of the history. */
function runDynamicTheta(
  history: Float64Array,
  alpha: number,
  theta: number,
  startLevel: number,
  ahead?: { readonly horizon: number; readonly forecasts: number[] },
): number {
  const first = history[0] ?? 0;
  const keep = 1 - alpha;
  const share = 1 - 1 / theta;
  let level = alpha * first + keep * startLevel;
  let mean = first;
  let intercept = first;
  let slope = 0;
  let squaredError = 0;
  let rest = 1;
  const end = history.length + (ahead?.horizon ?? 0);
  for (let time = 1; time < end; time++) {
    rest *= keep;
    const expected = level + share * (rest * intercept + ((1 - rest * keep) / alpha) * slope);
    const isKnown = time < history.length;
    const value = isKnown ? (history[time] ?? 0) : expected;
    if (!isKnown) ahead?.forecasts.push(expected);
    else if (time >= 3) squaredError += (value - expected) * (value - expected);
    const count = time + 1;
    slope = ((count - 2) * slope + (6 * (value - mean)) / count) / (count + 1);
    mean = (time * mean + value) / count;
    intercept = mean - (slope * (count + 1)) / 2;
    level = alpha * value + keep * level;
  }
  return squaredError;
}
