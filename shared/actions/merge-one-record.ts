import { BUNDLE_PARSERS, type BundleTable } from "../carriers/bundle/bundle-tables.ts";
import type { Stamp } from "../model/stamp.ts";
import { lostKeyOf, type WriterStamps } from "../store/field-stamps.ts";
import type { MergedWrite } from "../store/merge-records.ts";
import type { RecordWrite } from "../store/tables.ts";
import { compareStates, type FieldDifference } from "../sync/compare-states.ts";
import { siftFuture } from "../sync/quarantine.ts";
import { isRemoved, type RecordState, valuesOf } from "../sync/record-state.ts";
import { isSameValue, type Register } from "../sync/register.ts";
import {
  differenceKeyOf,
  type MergeChoices,
  type MergeDifference,
  type SkippedField,
} from "./merge-preview.ts";
import { ourStateOf, type TheirRecord } from "./merge-states.ts";

/** What becomes of one record of the file. */
export interface RecordOutcome {
  readonly standing: "added" | "changed" | "same";
  readonly differences: readonly MergeDifference[];
  readonly skipped: readonly SkippedField[];
  /** Fields of the same value that they wrote later than we did, with their stamps. */
  readonly learned: ReadonlyMap<string, Stamp>;
  /** Absent when nothing is to be written. */
  readonly write?: MergedWrite;
}

export interface OurRecord {
  readonly record: Readonly<Record<string, unknown>> | undefined;
  readonly stamps: WriterStamps | undefined;
}

/** Never edited, by the rules of the model: what is here already is the same. */
export const APPEND_ONLY: ReadonlySet<BundleTable> = new Set(["notes", "observations", "pictures"]);

export function mergeOneRecord(
  their: TheirRecord,
  our: OurRecord,
  { now, choices, name }: { readonly now: string; readonly choices: MergeChoices; readonly name: string },
): RecordOutcome {
  const { table, id } = their;
  const sifted = siftFuture(their.state, now);
  const about = { table, id, name };
  const skipped = [...sifted.quarantined].map(([field, register]) =>
    skippedField(about, field, register, "future"),
  );
  const same: RecordOutcome = { standing: "same", differences: [], skipped, learned: NOTHING_LEARNED };
  if (our.record === undefined) {
    const made = makeRecord({ ...their, state: sifted.state }, our, about, choices);
    return { ...made, skipped: [...skipped, ...made.skipped] };
  }
  if (APPEND_ONLY.has(table)) return same;
  const known = ourStateOf(our.record, our.stamps);
  const found = compareStates(known, sifted.state).filter(
    (one) => !isKnownLoss(one, our.stamps, choices, about),
  );
  const learned = learnedOf(known, sifted.state);
  if (found.length === 0) return { ...same, learned };

  const differences = found.map((one) => differenceOf(one, their, about));
  const decided = found.map((one) =>
    decide(one, choices.get(differenceKeyOf({ table, id, field: one.field }))),
  );
  const fields = new Map([...known.fields, ...decided.map(({ field, kept }) => [field, kept] as const)]);
  const write = writeOf(table, id, { fields }, decided);
  const invalid = found.map(({ field, theirs }) => skippedField(about, field, theirs, "no-such-value"));
  if (write === undefined) return { ...same, learned, skipped: [...skipped, ...invalid] };
  const isChanged = decided.some(({ isTaken }) => isTaken);
  return { standing: isChanged ? "changed" : "same", differences, skipped, learned, write };
}

const NOTHING_LEARNED: ReadonlyMap<string, Stamp> = new Map();

/** Without this, a value that both have would count as old here, and lose to what lost to it there. */
function learnedOf(ours: RecordState, theirs: RecordState): ReadonlyMap<string, Stamp> {
  const later = [...theirs.fields].filter(([field, { value, stamp }]) => {
    const our = ours.fields.get(field);
    return our !== undefined && our.stamp < stamp && isSameValue(our.value, value);
  });
  return new Map(later.map(([field, { stamp }]) => [field, stamp]));
}

interface About {
  readonly table: BundleTable;
  readonly id: string;
  readonly name: string;
}

/** A record that is not here: new, removed here since, or not whole in the file. */
function makeRecord(their: TheirRecord, our: OurRecord, about: About, choices: MergeChoices): RecordOutcome {
  const { table, id, state, isWhole } = their;
  const none: RecordOutcome = { standing: "same", differences: [], skipped: [], learned: NOTHING_LEARNED };
  const unmade = (reason: SkippedField["reason"]): RecordOutcome => ({
    ...none,
    skipped: [...state.fields].map(([field, register]) => skippedField(about, field, register, reason)),
  });
  if (!isWhole) return unmade("unknown-record");
  const removedStamp = our.stamps?.removedStamp;
  const wasRemoved = removedStamp !== undefined && isRemoved({ ...state, removedStamp });
  const removal: MergeDifference = { ...about, field: "", winner: "ours", isConflict: true };
  const differences = wasRemoved ? [removal] : [];
  if (wasRemoved && choices.get(differenceKeyOf(removal)) !== "theirs") return { ...none, differences };
  // Brought back by the person, it is newer than its removal.
  const decided = [...state.fields].map(([field, kept]): Decided => {
    return { field, kept, stamp: wasRemoved ? "" : kept.stamp, isTaken: true };
  });
  const write = writeOf(table, id, state, decided);
  return write === undefined ? unmade("no-such-value") : { ...none, standing: "added", differences, write };
}

interface Decided {
  readonly field: string;
  readonly kept: Register;
  /** "" when the person decided against the clocks: then the decision is the newest writing. */
  readonly stamp: string;
  readonly isTaken: boolean;
  readonly lost?: Register;
}

function decide(difference: FieldDifference, choice: MergeDifference["winner"] | undefined): Decided {
  const { field, ours, theirs, winner } = difference;
  const side = choice ?? winner;
  const isAgainst = side !== winner;
  if (side === "theirs") return { field, kept: theirs, stamp: isAgainst ? "" : theirs.stamp, isTaken: true };
  const kept = ours ?? { stamp: "" };
  return { field, kept, stamp: isAgainst ? "" : kept.stamp, isTaken: false, lost: theirs };
}

function isKnownLoss(
  { field, theirs, winner }: FieldDifference,
  stamps: WriterStamps | undefined,
  choices: MergeChoices,
  { table, id }: About,
): boolean {
  const isChosen = choices.get(differenceKeyOf({ table, id, field })) === "theirs";
  return winner === "ours" && !isChosen && (stamps?.lost.has(lostKeyOf(field, theirs.stamp)) ?? false);
}

/** Both changed it when ours is newer, or when ours is not what the editor had before them. */
function differenceOf({ field, ours, theirs, winner }: FieldDifference, their: TheirRecord, about: About) {
  const wasOtherwise = their.before.has(field) && !isSameValue(ours?.value, their.before.get(field));
  return {
    ...about,
    field,
    ...(ours?.value !== undefined && { ours: ours.value }),
    ...(theirs.value !== undefined && { theirs: theirs.value }),
    winner,
    isConflict: winner === "ours" || wasOtherwise,
  };
}

function writeOf(
  table: BundleTable,
  id: string,
  state: RecordState,
  decided: readonly Decided[],
): MergedWrite | undefined {
  const parsed = BUNDLE_PARSERS[table].safeParse({ ...valuesOf(state), id });
  if (!parsed.success) return undefined;
  const lost = decided.flatMap(({ field, lost: register }) => (register ? [[field, register] as const] : []));
  return {
    // The parser was chosen by this very table.
    write: { table, record: parsed.data } as RecordWrite,
    stamps: Object.fromEntries(decided.map(({ field, stamp }) => [field, stamp])),
    ...(lost.length > 0 && { lost: Object.fromEntries(lost) }),
  };
}

function skippedField(
  about: About,
  field: string,
  { value, stamp }: Register,
  reason: SkippedField["reason"],
): SkippedField {
  const writtenAt = stamp.split("|")[0] ?? "";
  return { ...about, field, ...(value !== undefined && { theirs: value }), reason, writtenAt };
}
