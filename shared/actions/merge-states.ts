/** Records of a data file and of the store → states that can be merged. */
import type { Bundle, BundleEdit, BundleRecord } from "../carriers/bundle/bundle.ts";
import type { BundleTable } from "../carriers/bundle/bundle-tables.ts";
import { OLDEST_STAMP } from "../model/stamp.ts";
import { recordKeyOf, type WriterStamps } from "../store/field-stamps.ts";
import { mergeStates, type RecordState } from "../sync/record-state.ts";
import type { Register } from "../sync/register.ts";

/** What a file says of one record. */
export interface TheirRecord {
  readonly table: BundleTable;
  readonly id: string;
  readonly state: RecordState;
  /** Whether the file has the whole record, so that it can be made here. */
  readonly isWhole: boolean;
  /** What stood in a field before it was edited, where the file says so. */
  readonly before: ReadonlyMap<string, unknown>;
}

/** One a record, however many entries name it. */
export function theirRecordsOf({
  records,
  edits,
}: Pick<Bundle, "records" | "edits">): readonly TheirRecord[] {
  const byKey = new Map<string, TheirRecord>();
  const add = (their: TheirRecord) => {
    const key = recordKeyOf(their.table, their.id);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? their : joined(known, their));
  };
  for (const record of records) add(theirsOfRecord(record));
  for (const edit of edits) add(theirsOfEdit(edit));
  return [...byKey.values()];
}

/** Our own record as a state; a field that was cleared here keeps its stamp. */
export function ourStateOf(
  record: Readonly<Record<string, unknown>> | undefined,
  known: WriterStamps | undefined,
): RecordState {
  const fields = new Map<string, Register>();
  for (const [field, stamp] of known?.fields ?? []) fields.set(field, { stamp });
  for (const [field, value] of Object.entries(record ?? {})) {
    if (field !== "id") fields.set(field, { value, stamp: known?.fields.get(field) ?? OLDEST_STAMP });
  }
  return known?.removedStamp === undefined ? { fields } : { fields, removedStamp: known.removedStamp };
}

function theirsOfRecord({ table, record, stamp, fieldStamps = {} }: BundleRecord): TheirRecord {
  const fields = new Map<string, Register>();
  for (const [field, own] of Object.entries(fieldStamps)) fields.set(field, { stamp: own });
  for (const [field, value] of Object.entries(record)) {
    if (field !== "id") fields.set(field, { value, stamp: fieldStamps[field] ?? stamp });
  }
  return { table, id: record.id, state: { fields }, isWhole: true, before: new Map() };
}

function theirsOfEdit({ table, id, field, value, before, stamp }: BundleEdit): TheirRecord {
  const register: Register = value === undefined ? { stamp } : { value, stamp };
  return {
    table,
    id,
    state: { fields: new Map([[field, register]]) },
    isWhole: false,
    before: new Map([[field, before]]),
  };
}

function joined(a: TheirRecord, b: TheirRecord): TheirRecord {
  return {
    ...a,
    state: mergeStates(a.state, b.state),
    isWhole: a.isWhole || b.isWhole,
    // The first edit of a field knows what stood there before any.
    before: new Map([...b.before, ...a.before]),
  };
}
