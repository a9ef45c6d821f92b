/** Simple and damped-trend exponential smoothing on data without season (Gardner, 2006). */
import { type Cost, minimize } from "./nelder-mead.ts";
import { lineThrough } from "./statistics.ts";

const LIMITS = { maxEvaluations: 300, tolerance: 1e-7 };

export interface SimpleSmoothing {
  readonly alpha: number;
  /** Level after the last value: the forecast of every step. */
  readonly level: number;
  /** Sum of squared one-step errors. */
  readonly squaredError: number;
  readonly startLevel: number;
}

export function fitSimpleSmoothing(values: readonly number[]): SimpleSmoothing {
  const history = Float64Array.from(values);
  const end: End = { level: 0, trend: 0 };
  const cost: Cost = (point) => {
    const alpha = point[0] ?? 0;
    if (alpha <= 1e-4 || alpha >= 0.9999) return Number.POSITIVE_INFINITY;
    return runSimple(history, alpha, point[1] ?? 0, end);
  };
  const { point } = minimize(cost, [0.5, values[0] ?? 0], LIMITS);
  const alpha = point[0] ?? 0.5;
  const startLevel = point[1] ?? 0;
  const squaredError = runSimple(history, alpha, startLevel, end);
  return { alpha, startLevel, level: end.level, squaredError };
}

/** Holt's linear trend that fades by φ a step; never runs away over a year. */
export function forecastDampedTrend(values: readonly number[], horizon: number): number[] {
  const history = Float64Array.from(values);
  const end: End = { level: 0, trend: 0 };
  const cost: Cost = (point) => {
    const alpha = point[0] ?? 0;
    const beta = point[1] ?? 0;
    const phi = point[2] ?? 0;
    const isAllowed =
      alpha > 1e-4 && alpha < 0.9999 && beta > 0 && beta <= alpha && phi >= 0.8 && phi <= 0.98;
    return isAllowed ? runDamped(history, point, end) : Number.POSITIVE_INFINITY;
  };
  const first = lineThrough(values.slice(0, 12));
  const start = [0.3, 0.1, 0.93, first.start - first.slope, first.slope];
  const { point } = minimize(cost, start, { ...LIMITS, maxEvaluations: 500 });
  runDamped(history, point, end);
  const phi = point[2] ?? 0.93;
  let reach = 0;
  return Array.from({ length: horizon }, (_, step) => {
    reach += phi ** (step + 1);
    return end.level + reach * end.trend;
  });
}

/** The state after the last value. */
interface End {
  level: number;
  trend: number;
}

function runSimple(history: Float64Array, alpha: number, startLevel: number, end: End): number {
  let level = startLevel;
  let squaredError = 0;
  for (let time = 0; time < history.length; time++) {
    const error = (history[time] ?? 0) - level;
    squaredError += error * error;
    level += alpha * error;
  }
  end.level = level;
  return squaredError;
}

function runDamped(history: Float64Array, point: Readonly<Float64Array>, end: End): number {
  const alpha = point[0] ?? 0;
  const beta = point[1] ?? 0;
  const phi = point[2] ?? 0;
  let level = point[3] ?? 0;
  let trend = point[4] ?? 0;
  let squaredError = 0;
  for (let time = 0; time < history.length; time++) {
    const expected = level + phi * trend;
    const error = (history[time] ?? 0) - expected;
    squaredError += error * error;
    level = expected + alpha * error;
    trend = phi * trend + beta * error;
  }
  end.level = level;
  end.trend = trend;
  return squaredError;
}
