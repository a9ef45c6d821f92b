import { type Day, dayOfNumber } from "../../model/day.ts";
import type { Store } from "../open-store.ts";
import { readDirectory } from "./ledger-directory.ts";

export interface LedgerSpan {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Labels of data that are not real, such as "generated". */
  readonly labels: readonly string[];
}

/** From the directory alone; undefined when there are no lines. A replaced document may still stretch it. */
export async function ledgerSpan(store: Store): Promise<LedgerSpan | undefined> {
  const { batches } = await readDirectory(store);
  const firstDay = batches.reduce((day, batch) => Math.min(day, batch.firstDay), Number.POSITIVE_INFINITY);
  const lastDay = batches.reduce((day, batch) => Math.max(day, batch.lastDay), Number.NEGATIVE_INFINITY);
  if (lastDay < firstDay) return undefined;
  const labels = new Set(batches.flatMap(({ directory }) => directory.label ?? []));
  return { firstDay: dayOfNumber(firstDay), lastDay: dayOfNumber(lastDay), labels: [...labels] };
}
