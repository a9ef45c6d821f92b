import { type Day, dayOfNumber } from "../../model/day.ts";
import type { LedgerSource } from "../../model/ledger-source.ts";
import type { Store } from "../open-store.ts";
import { readDirectory } from "./ledger-directory.ts";
import type { LiveBatch } from "./live-batch.ts";

export interface LedgerSpan {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Labels of data that are not real, such as "generated". */
  readonly labels: readonly string[];
  readonly sources: readonly LedgerSource[];
}

/** From the directory alone; undefined when there are no lines. A replaced document may still stretch it. */
export async function ledgerSpan(store: Store): Promise<LedgerSpan | undefined> {
  const { batches } = await readDirectory(store);
  const whole = spanOf(batches);
  if (whole === undefined) return undefined;
  const names = new Set(batches.map(({ directory }) => directory.source));
  const sources = [...names].flatMap((source) => {
    const span = spanOf(batches.filter(({ directory }) => directory.source === source));
    return span === undefined ? [] : [{ source, ...span }];
  });
  return { ...whole, sources };
}

function spanOf(batches: readonly LiveBatch[]): Omit<LedgerSource, "source"> | undefined {
  const firstDay = batches.reduce((day, batch) => Math.min(day, batch.firstDay), Number.POSITIVE_INFINITY);
  const lastDay = batches.reduce((day, batch) => Math.max(day, batch.lastDay), Number.NEGATIVE_INFINITY);
  if (lastDay < firstDay) return undefined;
  const labels = new Set(batches.flatMap(({ directory }) => directory.label ?? []));
  return { firstDay: dayOfNumber(firstDay), lastDay: dayOfNumber(lastDay), labels: [...labels] };
}
