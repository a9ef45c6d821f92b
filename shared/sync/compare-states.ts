import type { RecordState } from "./record-state.ts";
import { isSameValue, mergeRegisters, type Register } from "./register.ts";

/** A field that two devices left differently. */
export interface FieldDifference {
  readonly field: string;
  /** Absent where this side says nothing of the field. */
  readonly ours?: Register;
  readonly theirs: Register;
  readonly winner: "ours" | "theirs";
}

/**
 * What `theirs` says otherwise than `ours`, in the order of the field names. A field that they merely lack is no
 * difference: they never heard of it.
 */
export function compareStates(ours: RecordState, theirs: RecordState): readonly FieldDifference[] {
  const differences: FieldDifference[] = [];
  for (const [field, their] of theirs.fields) {
    const our = ours.fields.get(field);
    if (isSameValue(our?.value, their.value)) continue;
    const isTheirs = our === undefined || mergeRegisters(our, their) === their;
    differences.push({
      field,
      ...(our && { ours: our }),
      theirs: their,
      winner: isTheirs ? "theirs" : "ours",
    });
  }
  return differences.sort((a, b) => (a.field < b.field ? -1 : 1));
}
