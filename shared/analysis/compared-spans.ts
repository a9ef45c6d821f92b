import type { DaySpan } from "./axis.ts";
import type { Period } from "./periods.ts";

/** Two spans of whole months, equally long. */
export interface ComparedSpans {
  readonly before: DaySpan;
  readonly after: DaySpan;
  /** Whether they are the same months of two years; otherwise a season may be taken for a change. */
  readonly isSameSeason: boolean;
}

const YEAR = 12;

/**
 * The longest fair comparison that the ledger's months allow: the last twelve beside the twelve before; with less than two years the newest months beside the
 * same a year ago; within a year the newer half beside the older. Undefined below two whole months. @param months without gaps, oldest first.
 */
export function comparedSpans(months: readonly Period[]): ComparedSpans | undefined {
  const whole = wholeRun(months);
  const count = whole.length;
  if (count >= 2 * YEAR) return spansOf(whole, { length: YEAR, apart: YEAR });
  if (count > YEAR) return spansOf(whole, { length: count - YEAR, apart: YEAR });
  return count < 2 ? undefined : spansOf(whole, { length: count >> 1, apart: count >> 1 });
}

/** The whole months at the end, up to the newest one that is. */
function wholeRun(months: readonly Period[]): readonly Period[] {
  const end = months.findLastIndex(({ isWhole }) => isWhole) + 1;
  const start = months.slice(0, end).findLastIndex(({ isWhole }) => !isWhole) + 1;
  return months.slice(start, end);
}

function spansOf(
  months: readonly Period[],
  { length, apart }: { readonly length: number; readonly apart: number },
): ComparedSpans | undefined {
  const newest = months.length - 1;
  const [beforeFrom, beforeTo] = [months[newest - apart - length + 1], months[newest - apart]];
  const [afterFrom, afterTo] = [months[newest - length + 1], months[newest]];
  if (!beforeFrom || !beforeTo || !afterFrom || !afterTo) return undefined;
  return {
    before: { from: beforeFrom.from, to: beforeTo.to },
    after: { from: afterFrom.from, to: afterTo.to },
    isSameSeason: apart === YEAR,
  };
}
