import { type Cost, minimize } from "./nelder-mead.ts";
import { meanOf } from "./statistics.ts";

/**
 * Complex exponential smoothing without season, CES (Svetunkov, Kourentzes and Ord, 2022): level and a hidden
 * component that carries its growth, with one complex smoothing parameter inside the model's stability region.
 */
export function forecastComplexSmoothing(values: readonly number[], horizon: number): number[] {
  const history = Float64Array.from(values);
  const state: State = { level: 0, hidden: 0 };
  const cost: Cost = (point) =>
    isStable(point[0] ?? 0, point[1] ?? 0) ? run(history, point, state) : Number.POSITIVE_INFINITY;
  const startLevel = meanOf(values.slice(0, 10));
  const start = [1.3, 1, startLevel, startLevel / 1.1];
  const { point } = minimize(cost, start, { maxEvaluations: 500, tolerance: 1e-7 });
  run(history, point, state);
  const real = point[0] ?? 1.3;
  const imaginary = point[1] ?? 1;
  return Array.from({ length: horizon }, () => {
    const { level, hidden } = state;
    state.level = level - (1 - imaginary) * hidden;
    state.hidden = level + (1 - real) * hidden;
    return level;
  });
}

interface State {
  level: number;
  hidden: number;
}

/** Leaves the state after the last value, and gives the sum of squared errors. */
function run(history: Float64Array, point: Readonly<Float64Array>, end: State): number {
  const real = point[0] ?? 0;
  const imaginary = point[1] ?? 0;
  let level = point[2] ?? 0;
  let hidden = point[3] ?? 0;
  let squaredError = 0;
  for (let time = 0; time < history.length; time++) {
    const error = (history[time] ?? 0) - level;
    squaredError += error * error;
    const next = level - (1 - imaginary) * hidden + (real - imaginary) * error;
    hidden = level + (1 - real) * hidden + (real + imaginary) * error;
    level = next;
  }
  end.level = level;
  end.hidden = hidden;
  return squaredError;
}

function isStable(real: number, imaginary: number): boolean {
  return (
    (real - 2.5) ** 2 + imaginary ** 2 > 1.25 &&
    (real - 0.5) ** 2 + (imaginary - 1) ** 2 > 0.25 &&
    (real - 1.5) ** 2 + (imaginary - 0.5) ** 2 < 1.5
  );
}
