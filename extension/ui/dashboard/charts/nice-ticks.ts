const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Round values from at or below `low` to at or above `high`, about `count` steps apart. Equal bounds get some room
 * around them, so that a price that never moved lies in the middle.
 */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const spread = high - low || Math.abs(high) * 0.1 || 1;
  const from = high === low ? low - spread / 2 : low;
  const to = high === low ? high + spread / 2 : high;
  const rough = (to - from) / count;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = magnitude * (STEPS.find((known) => known * magnitude >= rough) ?? 10);
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  // Multiplied, not added up: sums of 0.1 drift.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
