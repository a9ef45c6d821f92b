import { minimize } from "./nelder-mead.ts";
import { meanOf } from "./statistics.ts";

/**
 * Complex exponential smoothing without season, CES (Svetunkov, Kourentzes and Ord, 2022): level and a hidden
 * component that carries its growth, with one complex smoothing parameter inside the model's stability region.
 */
export function forecastComplexSmoothing(values: readonly number[], horizon: number): number[] {
  const startLevel = meanOf(values.slice(0, 10));
  const cost = (point: readonly number[]) =>
    isStable(point[0] ?? 0, point[1] ?? 0) ? run(values, point).squaredError : Number.POSITIVE_INFINITY;
  const start = [1.3, 1, startLevel, startLevel / 1.1];
  const { point } = minimize(cost, start, { maxEvaluations: 500, tolerance: 1e-7 });
  const [real = 1.3, imaginary = 1] = point;
  let { level, hidden } = run(values, point);
  return Array.from({ length: horizon }, () => {
    const expected = level;
    [level, hidden] = [level - (1 - imaginary) * hidden, level + (1 - real) * hidden];
    return expected;
  });
}

function run(values: readonly number[], [real = 0, imaginary = 0, l = 0, c = 0]: readonly number[]) {
  let level = l;
  let hidden = c;
  let squaredError = 0;
  for (const value of values) {
    const error = value - level;
    squaredError += error * error;
    [level, hidden] = [
      level - (1 - imaginary) * hidden + (real - imaginary) * error,
      level + (1 - real) * hidden + (real + imaginary) * error,
    ];
  }
  return { level, hidden, squaredError };
}

function isStable(real: number, imaginary: number): boolean {
  return (
    (real - 2.5) ** 2 + imaginary ** 2 > 1.25 &&
    (real - 0.5) ** 2 + (imaginary - 1) ** 2 > 0.25 &&
    (real - 1.5) ** 2 + (imaginary - 0.5) ** 2 < 1.5
  );
}
