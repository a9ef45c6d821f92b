/** Where a file says otherwise of a record than what is kept, field by field, and the record as the person wants it. */
import type { Client } from "../model/client.ts";
import type { Contact } from "../model/contact.ts";
import type { Payment } from "../model/payment.ts";
import type { Product } from "../model/product.ts";
import type { Receivable } from "../model/receivable.ts";
import type { Target } from "../model/target.ts";
import { type ImportDecisions, type SideChoices, sideOf } from "./import-decisions.ts";

export interface FieldDifference {
  readonly field: string;
  /** Undefined: nothing is kept. */
  readonly before: unknown;
  readonly after: unknown;
}

/** A record that is kept and that the file changes. */
export interface RecordDifference {
  readonly id: string;
  /** As it is called here now. */
  readonly name: string;
  readonly fields: readonly FieldDifference[];
  /** Whether the row brings something besides, so that it counts as a change whatever is chosen. */
  readonly bringsMore: boolean;
}

/** What a file may change of what is kept. */
export type Changed = Client | Contact | Product | Receivable | Payment | Target;

type Named = Changed & Readonly<Record<string, unknown>>;

/**
 * How a source calls a record is no question of what is right: it is known by the new code and id besides its old ones. Nor is the day of a
 * statement, which goes with its amount, nor how the
 * file writes what is kept tidied.
 */
const UNQUESTIONED = new Set(["codes", "mergedIds", "statedOn", "asInFile"]);

/** None for a record that is new. */
export function fieldDifferencesOf(before: Changed | undefined, after: Changed) {
  if (before === undefined) return [];
  const [ours, theirs] = [before as Named, after as Named];
  const fields = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...fields].flatMap((field): readonly FieldDifference[] => {
    const isSame = JSON.stringify(ours[field]) === JSON.stringify(theirs[field]);
    return isSame || UNQUESTIONED.has(field) ? [] : [{ field, before: ours[field], after: theirs[field] }];
  });
}

/** The record with what the person keeps of their own. */
export function withOurs<T extends Changed>(
  before: T | undefined,
  after: T,
  { fields: choices }: Pick<ImportDecisions, "fields">,
): T {
  if (before === undefined || isAllOfFile(choices)) return after;
  const kept = fieldDifferencesOf(before, after).filter(
    ({ field }) => sideOf(choices, before.id, field) === "ours",
  );
  const record: Record<string, unknown> = { ...after };
  for (const { field, before: value } of kept) {
    if (value === undefined) delete record[field];
    else record[field] = value;
  }
  // Each value stood in the same field of a record of this type.
  return record as T;
}

/** How many of these records stay as they are by what is chosen. */
export function countKept(differences: readonly RecordDifference[], choices: SideChoices): number {
  if (isAllOfFile(choices)) return 0;
  return differences.filter(
    ({ id, fields, bringsMore }) =>
      !bringsMore && fields.every(({ field }) => sideOf(choices, id, field) === "ours"),
  ).length;
}

function isAllOfFile({ all, byField, byCell }: SideChoices): boolean {
  return all === "file" && byField.size === 0 && byCell.size === 0;
}
