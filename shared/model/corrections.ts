import { z } from "zod";

/** A cell that a person has corrected; the text of the file stays beside it. */
export const CellEdit = z.strictObject({
  /** From 1, as a person counts the rows of the file, its header included. */
  rowNumber: z.int().min(1),
  /** From 0. */
  column: z.int().min(0),
  original: z.string().max(2000),
  text: z.string().max(2000),
});
export type CellEdit = z.infer<typeof CellEdit>;

const DecimalSign = z.enum([",", "."]);
const FieldName = z.string().max(40);

/** How a whole column is to be read, where its rows were rejected for one cause. */
export const ColumnRule = z.discriminatedUnion("kind", [
  /** Wherever the text stands in a cell of the column; an empty replacement takes it away. */
  z.strictObject({
    kind: z.literal("replace"),
    column: z.int().min(0),
    find: z.string().min(1).max(200),
    replacement: z.string().max(200),
  }),
  z.strictObject({ kind: z.literal("decimal-sign"), field: FieldName, sign: DecimalSign }),
  /** Only where the column's own decimal sign does not fit. */
  z.strictObject({ kind: z.literal("other-decimal-sign"), column: z.int().min(0), sign: DecimalSign }),
  z.strictObject({ kind: z.literal("day-order"), order: z.enum(["ymd", "dmy", "mdy"]) }),
  z.strictObject({ kind: z.literal("discount-scale"), scale: z.enum(["percent", "ratio"]) }),
]);
export type ColumnRule = z.infer<typeof ColumnRule>;

/** What a person has put right of a file as they decided on its import: kept with it, and proposed when the file comes again. */
export const Corrections = z.strictObject({
  edits: z.array(CellEdit).max(1000),
  rules: z.array(ColumnRule).max(100),
});
export type Corrections = z.infer<typeof Corrections>;

export const NO_CORRECTIONS: Corrections = { edits: [], rules: [] };

/** An edit of a cell that was edited before takes the place of the older one; one that leaves it as it was is none. */
export function withEdits({ edits, rules }: Corrections, added: readonly CellEdit[]): Corrections {
  const placeOf = ({ rowNumber, column }: CellEdit) => `${rowNumber} ${column}`;
  const byPlace = new Map([...edits, ...added].map((edit) => [placeOf(edit), edit]));
  return { rules, edits: [...byPlace.values()].filter(({ text, original }) => text !== original) };
}

/** A rule that says otherwise of the same thing goes. */
export function withRule({ edits, rules }: Corrections, rule: ColumnRule): Corrections {
  return { edits, rules: [...rules.filter((other) => subjectOf(other) !== subjectOf(rule)), rule] };
}

export function withoutRule({ edits, rules }: Corrections, rule: ColumnRule): Corrections {
  return { edits, rules: rules.filter((other) => other !== rule) };
}

function subjectOf(rule: ColumnRule): string {
  if (rule.kind === "replace") return `${rule.kind}\n${rule.column}\n${rule.find}`;
  if (rule.kind === "other-decimal-sign") return `${rule.kind}\n${rule.column}`;
  return rule.kind === "decimal-sign" ? `${rule.kind}\n${rule.field}` : rule.kind;
}
