import { z } from "zod";

/** Why a row of a file could not be read; each code has a sentence in words/<language>/problems.ts. */
export const RejectionReason = z.enum([
  "missing-value",
  "not-a-number",
  "ambiguous-number",
  "not-a-day",
  "no-such-day",
  "unknown-currency",
  "two-currencies",
  "too-many-digits",
  "no-percentage",
  "too-long",
  "wrong-field-count",
  "duplicate-code",
  "totals-row",
  "repeated-header",
  "note-row",
  "unknown-value",
  "other-source",
]);
export type RejectionReason = z.infer<typeof RejectionReason>;

/** A row kept aside with its place and its text, so that nothing is lost. */
export const RejectedRow = z.strictObject({
  /** From 1, as a person counts the rows of the file, its header included. */
  rowNumber: z.int().min(1),
  /** Header of the column, or undefined when the whole row is at fault. */
  column: z.string().max(200).optional(),
  /** The cell's text as in the file; of the whole row when no column is named. */
  text: z.string().max(2000),
  reason: RejectionReason,
});
export type RejectedRow = z.infer<typeof RejectedRow>;
