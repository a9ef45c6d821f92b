/** Forecasts of all levels made to add up, by what each level is known to be wrong by. */
import { solveSymmetric } from "./cholesky.ts";
import { type Constraint, type Hierarchy, sumUp } from "./hierarchy.ts";
import { ShrunkCovariance } from "./shrunk-covariance.ts";

/** Of every series, aggregates first; each list is as long as the others of its kind. */
export interface BaseForecasts {
  /** By step. */
  readonly middle: readonly (readonly number[])[];
  /** One-step errors over the same months of history, oldest first. */
  readonly residuals: readonly (readonly number[])[];
  /** Of each bottom series, whether it can be below zero. */
  readonly canBeNegative: readonly boolean[];
}

/**
 * Minimum trace reconciliation with a shrunk covariance, MinT (Wickramasuriya, Athanasopoulos and Hyndman, 2019), in the form
 * that solves for the aggregates alone: b = ŷ_b − W_b U (Uᵀ W U)⁻¹ Uᵀ ŷ, U the constraints. The covariance is never laid out, so
 * that 2,000 series cost about a second. Negative bottom values are cut at 0 and summed anew, as is usual. Forecasts that add up
 * already stay as they are. Gives all series by step, aggregates first; they add up exactly.
 */
export function reconcile(hierarchy: Hierarchy, base: BaseForecasts): number[][] {
  const covariance = new ShrunkCovariance(base.residuals);
  const constraints = constraintsOf(hierarchy);
  const spread = constraints.map((constraint) => covariance.times(constraint));
  const normal = constraints.map((constraint) => spread.map((column) => dotOf(constraint, column)));
  const solve = solveSymmetric(normal);
  const stepCount = base.middle[0]?.length ?? 0;
  const steps = Array.from({ length: stepCount }, (_, step) => {
    const values = base.middle.map((series) => series[step] ?? 0);
    const weights = solve(constraints.map((constraint) => dotOf(constraint, values)));
    const bottom = adjustedBottom(hierarchy, values, spread, weights).map((value, place) =>
      base.canBeNegative[place] ? value : Math.max(0, value),
    );
    return [...sumUp(hierarchy, bottom), ...bottom];
  });
  return base.middle.map((_, series) => steps.map((values) => values[series] ?? 0));
}

function constraintsOf({ aggregates }: Hierarchy): Constraint[] {
  return aggregates.map((places, series) => [
    { series, weight: 1 },
    ...places.map((place) => ({ series: aggregates.length + place, weight: -1 })),
  ]);
}

function adjustedBottom(
  { aggregates, bottomCount }: Hierarchy,
  values: readonly number[],
  spread: readonly Float64Array[],
  weights: readonly number[],
): number[] {
  return Array.from({ length: bottomCount }, (_, place) => {
    const series = aggregates.length + place;
    let value = values[series] ?? 0;
    for (const [index, column] of spread.entries()) value -= (column[series] ?? 0) * (weights[index] ?? 0);
    return value;
  });
}

function dotOf(constraint: Constraint, values: ArrayLike<number>): number {
  let sum = 0;
  for (const { series, weight } of constraint) sum += weight * (values[series] ?? 0);
  return sum;
}
