import { fitSimpleSmoothing } from "./exponential-smoothing.ts";
import { findSeason, indexAt, withoutSeason } from "./season.ts";

/**
 * What simple smoothing on the data without their season would have been wrong by, a step ahead, in the data's own unit: how
 * uncertain a series is and which others go with it. As long as `values`, oldest first.
 */
export function oneStepErrors(values: readonly number[], length: number): number[] {
  const season = findSeason(values, length);
  const plain = withoutSeason(values, season);
  const { alpha, startLevel } = fitSimpleSmoothing(plain);
  let level = startLevel;
  return plain.map((value, index) => {
    const error = value - level;
    level += alpha * error;
    return season.kind === "multiplicative" ? error * indexAt(season, index) : error;
  });
}
