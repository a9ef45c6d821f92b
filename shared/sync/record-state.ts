import { laterStamp, OLDEST_STAMP, type Stamp } from "../model/stamp.ts";
import { mergeRegisters, type Register } from "./register.ts";

/** A record as it can be merged: its fields, each with its writer, and when it was last removed. */
export interface RecordState {
  readonly fields: ReadonlyMap<string, Register>;
  readonly removedStamp?: Stamp;
}

/** Field by field; commutative, associative and idempotent, in whatever order and how often states arrive. */
export function mergeStates(a: RecordState, b: RecordState): RecordState {
  const fields = new Map(a.fields);
  for (const [field, register] of b.fields) {
    const own = fields.get(field);
    fields.set(field, own === undefined ? register : mergeRegisters(own, register));
  }
  const removedStamp = laterStamp(a.removedStamp ?? OLDEST_STAMP, b.removedStamp ?? OLDEST_STAMP);
  return removedStamp === OLDEST_STAMP ? { fields } : { fields, removedStamp };
}

/** Whether its removal is newer than everything that was written into it. */
export function isRemoved({ fields, removedStamp = OLDEST_STAMP }: RecordState): boolean {
  return [...fields.values()].every(({ stamp }) => stamp < removedStamp);
}

/** The fields that have a value; a plain object that no key of a file can harm. */
export function valuesOf({ fields }: RecordState): Record<string, unknown> {
  const kept = [...fields].filter(([, { value }]) => value !== undefined);
  return Object.fromEntries(kept.map(([field, { value }]) => [field, value]));
}
