import { cleanHistory } from "./clean-history.ts";
import type { ValueForecast } from "./forecast-values.ts";
import { meanOf, sumOf } from "./statistics.ts";

/**
 * Seasonal naive: each value as it was a cycle before. Its error is that of the cycles known, and grows with each further one.
 * `values` holds more than one cycle.
 */
export function forecastLastYear(values: readonly number[], horizon: number, length: number): ValueForecast {
  const { values: clean } = cleanHistory(values, length);
  const cycle = clean.slice(-length);
  const changes = clean.slice(length).map((value, index) => value - (clean[index] ?? 0));
  const oneCycle = Math.sqrt(meanOf(changes.map((change) => change * change)));
  const errors = Array.from(
    { length: horizon },
    (_, step) => oneCycle * Math.sqrt(Math.floor(step / length) + 1),
  );
  return {
    method: "last-year",
    middle: Array.from({ length: horizon }, (_, step) => cycle[step % cycle.length] ?? 0),
    errors,
    // A year that grows is above the last one in every month: that part does not cancel out in a sum.
    totalError: Math.hypot(
      Math.sqrt(sumOf(errors.map((error) => error * error))),
      Math.abs(meanOf(changes)) * horizon,
    ),
    seasonWeight: 1,
    historyCount: clean.length,
  };
}
