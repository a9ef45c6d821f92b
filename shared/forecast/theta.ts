/** The theta method and its dynamic, optimised form. */
import { fitSimpleSmoothing } from "./exponential-smoothing.ts";
import { minimize } from "./nelder-mead.ts";
import { lineThrough } from "./statistics.ts";

/** Theta as smoothing with drift (Hyndman and Billah, 2003): half the slope of the regression on time. */
export function forecastTheta(values: readonly number[], horizon: number): number[] {
  const { alpha, level } = fitSimpleSmoothing(values);
  const drift = lineThrough(values).slope / 2;
  const lag = (1 - (1 - alpha) ** values.length) / alpha;
  return Array.from({ length: horizon }, (_, step) => level + drift * (step + lag));
}

interface ThetaState {
  readonly level: number;
  readonly mean: number;
  readonly intercept: number;
  readonly slope: number;
}

/** Dynamic optimised theta model, DOTM (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler, 2016). */
export function forecastDynamicTheta(values: readonly number[], horizon: number): number[] {
  const cost = ([alpha = 0, theta = 0, level = 0]: readonly number[]) => {
    if (alpha < 0.01 || alpha > 0.99 || theta < 1 || theta > 100) return Number.POSITIVE_INFINITY;
    return runDynamicTheta(values, alpha, theta, level, 0).squaredError;
  };
  const { point } = minimize(cost, [0.5, 2, values[0] ?? 0], { maxEvaluations: 400, tolerance: 1e-7 });
  const [alpha = 0.5, theta = 2, level = 0] = point;
  return runDynamicTheta(values, alpha, theta, level, horizon).forecasts;
}

/** Runs the recursion over the history and then over its own forecasts. */
function runDynamicTheta(
  values: readonly number[],
  alpha: number,
  theta: number,
  startLevel: number,
  horizon: number,
): { readonly squaredError: number; readonly forecasts: number[] } {
  const first = values[0] ?? 0;
  let state: ThetaState = {
    level: alpha * first + (1 - alpha) * startLevel,
    mean: first,
    intercept: first,
    slope: 0,
  };
  let squaredError = 0;
  const forecasts: number[] = [];
  for (let time = 1; time < values.length + horizon; time++) {
    const expected = expectNext(state, alpha, theta, time);
    const value = values[time] ?? expected;
    if (time >= values.length) forecasts.push(expected);
    else if (time >= 3) squaredError += (value - expected) ** 2;
    state = follow(state, value, alpha, time + 1);
  }
  return { squaredError, forecasts };
}

function expectNext(state: ThetaState, alpha: number, theta: number, time: number): number {
  const rest = (1 - alpha) ** time;
  const trend = rest * state.intercept + ((1 - rest * (1 - alpha)) / alpha) * state.slope;
  return state.level + (1 - 1 / theta) * trend;
}

/** `time` counts the value from 1. */
function follow(state: ThetaState, value: number, alpha: number, time: number): ThetaState {
  const mean = ((time - 1) * state.mean + value) / time;
  const slope = ((time - 2) * state.slope + (6 * (value - state.mean)) / time) / (time + 1);
  return {
    level: alpha * value + (1 - alpha) * state.level,
    mean,
    slope,
    intercept: mean - (slope * (time + 1)) / 2,
  };
}
