/** The newest first: how many days a month has (or has had so far), and what was sold in it, VAT as in the receivable. */
export interface MonthOfSales {
  readonly dayCount: number;
  readonly minorUnits: number;
}

/**
 * DSO by count-back: months of sales are taken off the receivable, the newest first, each for its days, the last one pro rata. Undefined where the months
 * that are known do not reach back far enough, which is not a number of days.
 */
export function daysSalesOutstanding(
  receivableMinorUnits: number,
  monthsNewestFirst: readonly MonthOfSales[],
): number | undefined {
  let left = receivableMinorUnits;
  let days = 0;
  if (left <= 0) return 0;
  for (const { dayCount, minorUnits } of monthsNewestFirst) {
    if (minorUnits >= left) return days + (dayCount * left) / minorUnits;
    left -= Math.max(0, minorUnits);
    days += dayCount;
  }
  return undefined;
}
