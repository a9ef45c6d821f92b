import { medianOf } from "../std/median.ts";
import { meanOf } from "./statistics.ts";

/** A value that the fit sees otherwise than it was. */
export interface Cleaning {
  /** Of the history as it was given. */
  readonly index: number;
  readonly kind: "gap" | "spike";
  /** Undefined where nothing was known. */
  readonly was: number | undefined;
  readonly used: number;
}

export interface CleanHistory {
  readonly values: readonly number[];
  /** How many zeros before the first sale were left out, where it has sold steadily since: they tell when it began, not how much. */
  readonly leadingCount: number;
  readonly cleanings: readonly Cleaning[];
}

/** Both sides of a value: a month beside it may be a spike of its own. */
const NEIGHBOURS = 2;
/** A single month so many times above all that stand around it, and above the same month of other years, is not the season's doing. */
const SPIKE = 4;
/** The same where no other year tells of the month: a season can be strong, but no product's December is this. */
const LONE_SPIKE = 20;
/** Of what sells steadily. With more of them, large orders between zeros are how it is bought. */
const MOST_ZEROS = 0.2;

/**
 * What a history is before it is fitted. Values that are not finite are gaps, filled from the same phase of other cycles, else
 * from both sides. A lone spike gives way to what stands around it: one large order would lift all that is forecast from it.
 * `length` is the season's. Nothing is done twice: the clean history is clean.
 */
export function cleanHistory(values: readonly number[], length: number): CleanHistory {
  const leadingCount = countLeading(values, length);
  const known = values.slice(leadingCount);
  const gaps = known.flatMap((value, index) =>
    Number.isFinite(value) ? [] : [fillGap(known, index, length)],
  );
  const filled = replaced(known, gaps);
  const spikes = findSpikes(filled, length);
  return {
    values: replaced(filled, spikes),
    leadingCount,
    cleanings: [...gaps, ...spikes]
      .map((cleaning) => ({ ...cleaning, index: cleaning.index + leadingCount }))
      .toSorted((a, b) => a.index - b.index),
  };
}

/** None for what sells now and then: it did so before its first sale too. */
function countLeading(values: readonly number[], length: number): number {
  const first = values.findIndex((value) => Number.isFinite(value) && value !== 0);
  const isLongEnough = values.length - first >= length / 2;
  return first > 0 && isLongEnough && isSteady(values.slice(first)) ? first : 0;
}

function isSteady(values: readonly number[]): boolean {
  return values.filter((value) => value === 0).length <= MOST_ZEROS * values.length;
}

function replaced(values: readonly number[], cleanings: readonly Cleaning[]): readonly number[] {
  const used = new Map(cleanings.map((cleaning) => [cleaning.index, cleaning.used]));
  return used.size === 0 ? values : values.map((value, index) => used.get(index) ?? value);
}

function fillGap(values: readonly number[], index: number, length: number): Cleaning {
  const samePhase = inPhase(values, index, length).filter(Number.isFinite);
  const used = samePhase.length > 0 ? meanOf(samePhase) : meanOf(nearestKnown(values, index));
  return { index, kind: "gap", was: undefined, used };
}

function nearestKnown(values: readonly number[], index: number): number[] {
  const before = values.slice(0, index).findLast(Number.isFinite);
  const after = values.slice(index + 1).find(Number.isFinite);
  return [before, after].filter((value) => value !== undefined);
}

function findSpikes(values: readonly number[], length: number): Cleaning[] {
  if (!isSteady(values)) return [];
  // The last value may be where a new level begins: nobody can tell yet.
  return values.slice(0, -1).flatMap((value, index) => {
    const around = neighboursOf(values, index);
    const samePhase = inPhase(values, index, length);
    const factor = samePhase.length > 0 ? SPIKE : LONE_SPIKE;
    const isSpike = around.length > NEIGHBOURS && value > factor * Math.max(0, ...around, ...samePhase);
    return isSpike ? [{ index, kind: "spike" as const, was: value, used: medianOf(around) ?? 0 }] : [];
  });
}

function neighboursOf(values: readonly number[], index: number): number[] {
  return [
    ...values.slice(Math.max(0, index - NEIGHBOURS), index),
    ...values.slice(index + 1, index + 1 + NEIGHBOURS),
  ];
}

/** Of the same phase in other cycles. */
function inPhase(values: readonly number[], index: number, length: number): number[] {
  return values.filter((_, other) => other !== index && other % length === index % length);
}
