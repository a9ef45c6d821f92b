import type { PriceObservation } from "../../../../shared/model/price-observation.ts";
import type { MissedChecks, Watch } from "../../../../shared/model/watch.ts";
import { changeRatioOf } from "./price-change.ts";

/** A line of an offer's history: a look that saw a price, or checks that read none. */
export type HistoryEntry =
  | {
      readonly kind: "seen";
      readonly observation: PriceObservation;
      /** Since the look before in the same currency. */
      readonly changeRatio: number | undefined;
    }
  | { readonly kind: "missed"; readonly missed: MissedChecks };

/** All looks and missed checks, the newest first. */
export function historyEntries(
  observations: readonly PriceObservation[],
  watch: Watch | undefined,
): readonly HistoryEntry[] {
  const seen = observations.map((observation, index): HistoryEntry => {
    const previous = observations
      .slice(0, index)
      .findLast(({ price }) => price.currency === observation.price.currency);
    return { kind: "seen", observation, changeRatio: changeRatioOf({ latest: observation, previous }) };
  });
  const missed = (watch?.misses ?? []).map((one): HistoryEntry => ({ kind: "missed", missed: one }));
  return [...seen, ...missed].toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));
}

/** Stretches of time in which the price was not known: from a missed check to the next look that saw one. */
export function unknownSpans(
  observations: readonly PriceObservation[],
  watch: Watch | undefined,
): readonly { readonly from: number; readonly to: number }[] {
  return (watch?.misses ?? []).map(({ firstAt, lastAt }) => {
    const next = observations.find(({ observedAt }) => observedAt > firstAt);
    return { from: Date.parse(firstAt), to: Date.parse(next?.observedAt ?? lastAt) };
  });
}

function timeOf(entry: HistoryEntry): string {
  return entry.kind === "seen" ? entry.observation.observedAt : entry.missed.firstAt;
}
