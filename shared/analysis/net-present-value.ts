/** What a person expects of a client; ratios as fractions. */
export interface ValueSetting {
  readonly yearCount: number;
  /** By which the yearly profit grows each year; below 0 when it shrinks. */
  readonly growthRatio: number;
  readonly discountRatio: number;
  /** What serving them costs a year, in the profit's minor units. */
  readonly serviceMinorUnits: number;
}

/** What the coming years of a client are worth today: Σ (profit·(1 + growth)^t − service) / (1 + discount)^t, t from 1; rounded once. */
export function netPresentValue(profitMinorUnits: number, setting: ValueSetting): number {
  const { yearCount, growthRatio, discountRatio, serviceMinorUnits } = setting;
  let value = 0;
  for (let year = 1; year <= yearCount; year++) {
    const profit = profitMinorUnits * (1 + growthRatio) ** year - serviceMinorUnits;
    value += profit / (1 + discountRatio) ** year;
  }
  return Math.round(value) + 0;
}
