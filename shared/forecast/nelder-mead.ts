import { meanOf } from "./statistics.ts";

/** Point and value of the smallest value found. */
export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
}

export interface SearchLimits {
  readonly maxEvaluations: number;
  /** Ends when the values of the simplex differ by less than this share. */
  readonly tolerance: number;
}

interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

/**
 * Downhill simplex (Nelder and Mead, 1965) with the usual coefficients 1, 2, ½, ½. `cost` may return Infinity for
 * points that are not allowed; the start must be allowed. Deterministic.
 */
export function minimize(
  cost: (point: readonly number[]) => number,
  start: readonly number[],
  { maxEvaluations, tolerance }: SearchLimits,
): Minimum {
  let evaluations = 0;
  const measure = (point: readonly number[]): Vertex => {
    evaluations++;
    const value = cost(point);
    return { point, value: Number.isFinite(value) ? value : Number.MAX_VALUE };
  };
  let simplex = [measure(start), ...start.map((_, axis) => measure(stepAlong(start, axis)))];
  while (evaluations < maxEvaluations) {
    simplex.sort((a, b) => a.value - b.value);
    const [best] = simplex;
    const worst = simplex.at(-1);
    if (best === undefined || worst === undefined) break;
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance)) break;
    simplex = improve(simplex, best, worst, measure);
  }
  return simplex.reduce((best, vertex) => (vertex.value < best.value ? vertex : best));
}

function improve(
  simplex: readonly Vertex[],
  best: Vertex,
  worst: Vertex,
  measure: (point: readonly number[]) => Vertex,
): Vertex[] {
  const others = simplex.slice(0, -1);
  const center = centerOf(others);
  const reflected = measure(between(center, worst.point, -1));
  if (reflected.value < best.value) {
    const expanded = measure(between(center, worst.point, -2));
    return [...others, expanded.value < reflected.value ? expanded : reflected];
  }
  if (reflected.value < (others.at(-1)?.value ?? Number.MAX_VALUE)) return [...others, reflected];
  const isOutside = reflected.value < worst.value;
  const contracted = measure(between(center, isOutside ? reflected.point : worst.point, 0.5));
  if (contracted.value < Math.min(reflected.value, worst.value)) return [...others, contracted];
  return simplex.map((vertex) => (vertex === best ? best : measure(between(best.point, vertex.point, 0.5))));
}

function stepAlong(start: readonly number[], axis: number): number[] {
  return start.map((value, index) => {
    if (index !== axis) return value;
    return value === 0 ? 0.05 : value * 1.1;
  });
}

function centerOf(vertices: readonly Vertex[]): number[] {
  const [first] = vertices;
  return (first?.point ?? []).map((_, axis) => meanOf(vertices.map(({ point }) => point[axis] ?? 0)));
}

/** center + share × (point − center). */
function between(center: readonly number[], point: readonly number[], share: number): number[] {
  return center.map((value, axis) => value + share * ((point[axis] ?? value) - value));
}
