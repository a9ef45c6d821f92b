/** Half-widths of intervals: the normal quantile times a factor that was calibrated on short and long histories. */

interface Calibration {
  readonly level: number;
  /** Quantile of the normal distribution. */
  readonly quantile: number;
  /** Factors for fewer than 30, 42, 60 values and for longer histories. */
  readonly factors: readonly [number, number, number, number];
}

const CALIBRATIONS: readonly Calibration[] = [
  { level: 0.95, quantile: 1.959964, factors: [1.4, 1.3, 1.25, 1.2] },
  { level: 0.8, quantile: 1.281552, factors: [1.25, 1.15, 1.1, 1.1] },
];

/** Levels for which an interval can be said. */
export type IntervalLevel = 0.8 | 0.95;

/** By how many standard errors the interval reaches to each side. */
export function reachOf(level: IntervalLevel, historyCount: number): number {
  const calibration = CALIBRATIONS.find((known) => known.level === level);
  if (calibration === undefined) throw new Error(`No calibration for the level ${level}.`);
  const place = [30, 42, 60].filter((limit) => historyCount >= limit).length;
  return calibration.quantile * (calibration.factors[place] ?? 1);
}
