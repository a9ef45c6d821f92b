import type { Constraint } from "./hierarchy.ts";
import { sumOf } from "./statistics.ts";

/** Where a series was never wrong, it still could be. */
const SMALLEST_DEVIATION = 1e-6;

/**
 * Covariance of one-step errors, its correlations shrunk towards none by what chance alone would show (Schäfer and Strimmer,
 * 2005): λ = Σ Var(r) / Σ r² over all pairs. Kept as the errors that it is made of; laid out, 2,000 series would be four million
 * numbers. Cost: pairs × months, once.
 */
export class ShrunkCovariance {
  /** By series; a month in each column. */
  readonly #errors: readonly Float64Array[];
  readonly #monthCount: number;
  readonly #variances: Float64Array;
  readonly #shrinkage: number;

  constructor(errors: readonly (readonly number[])[]) {
    this.#errors = errors.map((series) => Float64Array.from(series));
    this.#monthCount = Math.max(1, errors[0]?.length ?? 1);
    this.#variances = Float64Array.from(errors, (series) =>
      Math.max(SMALLEST_DEVIATION ** 2, sumOf(series.map((error) => error * error)) / this.#monthCount),
    );
    this.#shrinkage = this.#findShrinkage();
  }

  /** W u for a sparse u. */
  times(constraint: Constraint): Float64Array {
    const byMonth = new Float64Array(this.#monthCount);
    const result = new Float64Array(this.#errors.length);
    for (const { series, weight } of constraint) {
      const errors = this.#errors[series];
      for (let month = 0; month < byMonth.length; month++)
        byMonth[month] = (byMonth[month] ?? 0) + weight * (errors?.[month] ?? 0);
    }
    const share = (1 - this.#shrinkage) / this.#monthCount;
    for (const [series, errors] of this.#errors.entries()) result[series] = share * product(errors, byMonth);
    for (const { series, weight } of constraint)
      result[series] = (result[series] ?? 0) + weight * this.#ownPart(series);
    return result;
  }

  /** What the shrunk diagonal lacks: it is whole in W. */
  #ownPart(series: number): number {
    const errors = this.#errors[series] ?? new Float64Array(0);
    const known = product(errors, errors) / this.#monthCount;
    return (this.#variances[series] ?? 0) - (1 - this.#shrinkage) * known;
  }

  #findShrinkage(): number {
    const months = this.#monthCount;
    const scaled = this.#errors.map((errors, series) => {
      const deviation = Math.sqrt(this.#variances[series] ?? 1);
      return errors.map((error) => error / deviation);
    });
    let varianceSum = 0;
    let squareSum = 0;
    for (let first = 1; first < scaled.length; first++) {
      for (let second = 0; second < first; second++) {
        const [one, other] = [scaled[first], scaled[second]];
        let sum = 0;
        let squares = 0;
        for (let month = 0; month < months; month++) {
          const part = (one?.[month] ?? 0) * (other?.[month] ?? 0);
          sum += part;
          squares += part * part;
        }
        const correlation = sum / months;
        varianceSum += squares - months * correlation * correlation;
        squareSum += correlation * correlation;
      }
    }
    if (squareSum === 0 || months < 2) return 1;
    return Math.min(1, Math.max(0, varianceSum / (months * (months - 1)) / squareSum));
  }
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place++) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}
