/** Open documents that a newer statement no longer has: probably paid, which only the person can say. */
import type { ImportChoices } from "../csv/import-choices.ts";
import type { Day } from "../model/day.ts";
import type { Money } from "../model/money.ts";
import type { Receivable } from "../model/receivable.ts";
import type { VanishedChoice } from "./import-decisions.ts";
import { sumMoney } from "./sum-money.ts";

export interface VanishedCounts {
  /** Of clients whom the statement names. */
  readonly namedCount: number;
  readonly namedOpens: readonly Money[];
  /** Of all clients of its source, those included. */
  readonly allCount: number;
  readonly allOpens: readonly Money[];
}

interface Vanished {
  readonly named: readonly Receivable[];
  readonly all: readonly Receivable[];
  readonly statedOn: Day | undefined;
  readonly counts: VanishedCounts;
}

/** None for a list that states nothing open, since it does not say what is not. */
export function findVanished(
  known: readonly Receivable[],
  stated: readonly Receivable[],
  { source, statement }: Pick<ImportChoices, "source" | "statement">,
): Vanished {
  const statedOn = statement?.statedOn;
  const isOfOpenItems = stated.some(({ open }) => open !== undefined);
  const ids = new Set(stated.map(({ id }) => id));
  const all =
    statedOn === undefined || !isOfOpenItems
      ? []
      : known.filter((one) => one.source === source && !ids.has(one.id) && isOpenBefore(one, statedOn));
  const clientIds = new Set(stated.map(({ clientId }) => clientId));
  const codes = new Set(stated.map(({ clientCode }) => clientCode));
  // A document keeps the id of a client who was merged since.
  const named = all.filter(({ clientId, clientCode }) => clientIds.has(clientId) || codes.has(clientCode));
  return { named, all, statedOn, counts: countsOf(named, all) };
}

/** As the person wants them: settled by the day of the statement. */
export function settledOf(
  { named, all, statedOn }: Vanished,
  choice: VanishedChoice = "keep",
): readonly Receivable[] {
  if (choice === "keep" || statedOn === undefined) return [];
  return (choice === "settle-all" ? all : named).map((one) => ({ ...one, settledOn: statedOn }));
}

function isOpenBefore({ open, statedOn, settledOn }: Receivable, day: Day): boolean {
  const isOpen = open !== undefined && open.minorUnits !== 0 && settledOn === undefined;
  return isOpen && statedOn !== undefined && statedOn < day;
}

function countsOf(named: readonly Receivable[], all: readonly Receivable[]): VanishedCounts {
  const opensOf = (records: readonly Receivable[]) => sumMoney(records.flatMap(({ open }) => open ?? []));
  return {
    namedCount: named.length,
    namedOpens: opensOf(named),
    allCount: all.length,
    allOpens: opensOf(all),
  };
}
