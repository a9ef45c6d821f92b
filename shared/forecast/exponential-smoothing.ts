/** Simple and damped-trend exponential smoothing on data without season (Gardner, 2006). */
import { minimize } from "./nelder-mead.ts";
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
  const run = (alpha: number, startLevel: number) => {
    let level = startLevel;
    let squaredError = 0;
    for (const value of values) {
      const error = value - level;
      squaredError += error * error;
      level += alpha * error;
    }
    return { level, squaredError };
  };
  const cost = ([alpha = 0, level = 0]: readonly number[]) =>
    alpha <= 1e-4 || alpha >= 0.9999 ? Number.POSITIVE_INFINITY : run(alpha, level).squaredError;
  const { point } = minimize(cost, [0.5, values[0] ?? 0], LIMITS);
  const [alpha = 0.5, startLevel = 0] = point;
  return { alpha, startLevel, ...run(alpha, startLevel) };
}

/** Holt's linear trend that fades by φ a step; never runs away over a year. */
export function forecastDampedTrend(values: readonly number[], horizon: number): number[] {
  const first = lineThrough(values.slice(0, 12));
  const run = ([alpha = 0, beta = 0, phi = 0, startLevel = 0, startTrend = 0]: readonly number[]) => {
    let level = startLevel;
    let trend = startTrend;
    let squaredError = 0;
    for (const value of values) {
      const expected = level + phi * trend;
      const error = value - expected;
      squaredError += error * error;
      level = expected + alpha * error;
      trend = phi * trend + beta * error;
    }
    return { level, trend, squaredError };
  };
  const cost = (point: readonly number[]) => {
    const [alpha = 0, beta = 0, phi = 0] = point;
    const isAllowed =
      alpha > 1e-4 && alpha < 0.9999 && beta > 0 && beta <= alpha && phi >= 0.8 && phi <= 0.98;
    return isAllowed ? run(point).squaredError : Number.POSITIVE_INFINITY;
  };
  const start = [0.3, 0.1, 0.93, first.start - first.slope, first.slope];
  const { point } = minimize(cost, start, { ...LIMITS, maxEvaluations: 500 });
  const { level, trend } = run(point);
  const phi = point[2] ?? 0.93;
  let reach = 0;
  return Array.from({ length: horizon }, (_, step) => {
    reach += phi ** (step + 1);
    return level + reach * trend;
  });
}
