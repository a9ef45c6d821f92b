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
  /** No number decided, only that dotted days begin with the day almost everywhere. */
  readonly isByHabit?: boolean;
}

/**
 * The order of all-digit days: by a number over 12, wherever in the file it stands, by days that run on without turning back, else day
 * first, as everywhere but in the USA; in doubt with a day to show.
 *
 * @param allValues the whole column; read only where the sample decides nothing.
 * @param remembered of an earlier file: only a number over 12 stands against it.
 */
export function proposeDayOrder(
  sample: readonly string[],
  allValues: () => Iterable<string> = () => [],
  remembered?: DayOrder,
): DayOrderProposal {
  const proposal = proposeBySample(sample);
  if (isSettled(proposal, remembered)) return proposal;
  for (const text of allValues()) {
    const proved = ORDERS.find((order) => dayThatProves(text, order));
    if (proved !== undefined) return { order: proved, provedBy: text };
  }
  return remembered === undefined ? proposal : { order: remembered };
}

/** Whether the rest of the file need not be asked. */
function isSettled(proposal: DayOrderProposal, remembered: DayOrder | undefined): boolean {
  const { order, openText, isByRun = false, isByHabit = false } = proposal;
  if (openText !== undefined || isByRun) return false;
  return remembered === undefined || (order !== undefined && !isByHabit);
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
  const byRun = values.length < FEWEST_OF_RUN ? undefined : orderOfRun(values);
  if (byRun !== undefined) return { order: byRun, isByRun: true };
  return first.text.includes(".")
    ? { order: "dmy", isByHabit: true }
    : { order: "dmy", openText: first.text };
}

/** A few days run on by chance in the wrong order too. */
const FEWEST_OF_RUN = 20;

function orderOfRun(values: readonly string[]): DayOrder | undefined {
  const turnsDayFirst = countTurns(values, "dmy");
  const turnsMonthFirst = countTurns(values, "mdy");
  if (turnsDayFirst * 2 < turnsMonthFirst) return "dmy";
  return turnsMonthFirst * 2 < turnsDayFirst ? "mdy" : undefined;
}

/** How often the days turn back, whether the file begins with the first day or with the last. */
function countTurns(values: readonly string[], order: DayOrder): number {
  const days = values.flatMap((value) => {
    const day = readDayText(value, order);
    return day.ok ? [day.value] : [];
  });
  const turns = (isBack: (day: string, above: string) => boolean) =>
    days.filter((day, index) => isBack(day, days[index - 1] ?? day)).length;
  return Math.min(
    turns((day, above) => day < above),
    turns((day, above) => day > above),
  );
}
