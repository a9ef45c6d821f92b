import type { DayOrder } from "./import-choices.ts";
import { dayThatProves, openDayOf, readDayText } from "./read-day.ts";

export interface DayOrderProposal {
  /** Undefined when no day needs an order. */
  readonly order: DayOrder | undefined;
  /** A day that both orders can read, when nothing in the column decides. */
  readonly openText?: string;
  /** The day that decides, where it stands below the sample. */
  readonly provedBy?: string;
  /** No number decided, only that the days run on. */
  readonly isByRun?: boolean;
}

/**
 * The order of all-digit days: by a number over 12, wherever in the file it stands, by days that run on without turning back, else day
 * first, as everywhere but in the USA; in doubt with a day to show.
 *
 * @param allValues the whole column; read only where the sample decides nothing.
 */
export function proposeDayOrder(
  sample: readonly string[],
  allValues: () => Iterable<string> = () => [],
): DayOrderProposal {
  const proposal = proposeBySample(sample);
  if (proposal.openText === undefined && !proposal.isByRun) return proposal;
  for (const text of allValues()) {
    const proved = ORDERS.find((order) => dayThatProves(text, order));
    if (proved !== undefined) return { order: proved, provedBy: text };
  }
  return proposal;
}

const ORDERS = ["ymd", "dmy", "mdy"] as const;

function proposeBySample(values: readonly string[]): DayOrderProposal {
  const open = values.flatMap((text) => {
    const pair = openDayOf(text);
    return pair === undefined ? [] : [{ text, pair }];
  });
  const [first] = open;
  if (first === undefined) return { order: undefined };
  const isYearFirst = open.filter(({ pair: [one] }) => one > 31).length > open.length / 2;
  if (isYearFirst) return { order: "ymd" };
  const dayFirst = open.filter(({ pair: [one] }) => one > 12).length;
  const monthFirst = open.filter(({ pair: [, two] }) => two > 12).length;
  if (dayFirst !== monthFirst) return { order: dayFirst > monthFirst ? "dmy" : "mdy" };
  const turnsDayFirst = countTurns(values, "dmy");
  const turnsMonthFirst = countTurns(values, "mdy");
  if (turnsDayFirst * 2 < turnsMonthFirst) return { order: "dmy", isByRun: true };
  if (turnsMonthFirst * 2 < turnsDayFirst) return { order: "mdy", isByRun: true };
  return first.text.includes(".") ? { order: "dmy" } : { order: "dmy", openText: first.text };
}

/** How often a day lies before the one above it. */
function countTurns(values: readonly string[], order: DayOrder): number {
  let turns = 0;
  let last = "";
  for (const value of values) {
    const day = readDayText(value, order);
    if (!day.ok) continue;
    if (day.value < last) turns++;
    last = day.value;
  }
  return turns;
}
