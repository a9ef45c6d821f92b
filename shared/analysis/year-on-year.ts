import type { PeriodTotal } from "./period-totals.ts";
import type { Period } from "./periods.ts";

/** A month's net as comparisons need it. */
export interface MonthNet {
  readonly period: Pick<Period, "key" | "isWhole">;
  readonly total: Pick<PeriodTotal, "netMinorUnits">;
}

/** Some months beside the same months of the year before. */
export interface Comparison {
  readonly monthCount: number;
  readonly netMinorUnits: number;
  /** Absent where the ledger does not know all of the months before. */
  readonly beforeMinorUnits?: number;
  /** net / before − 1; absent where before is unknown or not above 0. */
  readonly changeRatio?: number;
}

const YEAR = 12;

/** The closed months of the newest year that has one, beside the same of the year before. `startMonth`: the fiscal year's first. */
export function yearOnYear(months: readonly MonthNet[], startMonth = 1): Comparison | undefined {
  const last = lastWhole(months);
  if (last < 0) return undefined;
  const monthInYear = (Number(months[last]?.period.key.slice(5)) + YEAR - startMonth) % YEAR;
  const first = Math.max(0, last - monthInYear);
  return compare(months, first, last);
}

/** The moving annual total: the last twelve closed months, beside the twelve before; undefined where the ledger knows fewer. */
export function movingAnnualTotal(months: readonly MonthNet[]): Comparison | undefined {
  const last = lastWhole(months);
  const first = last - YEAR + 1;
  return first < 0 || !areWhole(months, first, last) ? undefined : compare(months, first, last);
}

function compare(months: readonly MonthNet[], first: number, last: number): Comparison {
  const netMinorUnits = sumOf(months, first, last);
  const known = first - YEAR >= 0 && areWhole(months, first - YEAR, last - YEAR);
  const before = known ? sumOf(months, first - YEAR, last - YEAR) : undefined;
  return {
    monthCount: last - first + 1,
    netMinorUnits,
    ...(before !== undefined && { beforeMinorUnits: before }),
    ...(before !== undefined && before > 0 && { changeRatio: netMinorUnits / before - 1 }),
  };
}

function lastWhole(months: readonly MonthNet[]): number {
  return months.findLastIndex(({ period }) => period.isWhole);
}

function areWhole(months: readonly MonthNet[], first: number, last: number): boolean {
  return months.slice(first, last + 1).every(({ period }) => period.isWhole);
}

function sumOf(months: readonly MonthNet[], first: number, last: number): number {
  return months.slice(first, last + 1).reduce((sum, { total }) => sum + total.netMinorUnits, 0);
}
