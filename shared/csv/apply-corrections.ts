/** What a person has put right of a file, applied as its rows are read: the file itself is never changed. */
import type { CellEdit, ColumnRule, Corrections } from "../model/corrections.ts";
import type { Decimal } from "../std/decimal.ts";
import { groupBy } from "../std/group-by.ts";
import type { Result } from "../std/result.ts";
import { unguarded } from "./completing-file.ts";
import type { DecimalSeparator, ImportChoices } from "./import-choices.ts";
import type { NumberField } from "./import-fields.ts";
import { type ReadNumberProblem, readNumber } from "./read-number.ts";
import type { Row } from "./row-reader.ts";

type Replacement = Extract<ColumnRule, { readonly kind: "replace" }>;

/** The rules that say how columns are read, in the place of what was proposed. */
export function withRules(choices: ImportChoices, { rules }: Corrections): ImportChoices {
  const signs = rules.flatMap((rule) => (rule.kind === "decimal-sign" ? [[rule.field, rule.sign]] : []));
  const order = rules.findLast((rule) => rule.kind === "day-order")?.order;
  const scale = rules.findLast((rule) => rule.kind === "discount-scale")?.scale;
  return {
    ...choices,
    decimalSeparators: { ...choices.decimalSeparators, ...Object.fromEntries(signs) },
    dayOrder: order ?? choices.dayOrder,
    discountScale: scale ?? choices.discountScale,
  };
}

/** Cells as the person has edited them, where the file still says what it said then; then the replacements of their columns. */
export function createCorrector(choices: ImportChoices): (row: Row) => Row {
  const { corrections, completes, firstRow } = choices;
  const { edits, rules } = corrections;
  const replacements = rules.filter((rule) => rule.kind === "replace");
  const isUntouched = edits.length + replacements.length === 0 && completes === undefined;
  if (isUntouched) return (row) => row;
  const editsByRow = groupBy(edits, ({ rowNumber }) => rowNumber);
  return (row) => {
    // What our own file guards from spreadsheets is as it was before it is anything else.
    const cells = completes === undefined ? row.cells : row.cells.map(unguarded);
    const ofRow = editsByRow.get(row.rowNumber) ?? [];
    const edited = ofRow.length === 0 ? cells : withCellEdits(cells, ofRow);
    return { ...row, cells: row.rowNumber > firstRow ? replaced(edited, replacements) : edited };
  };
}

/** The decimal sign of a column, and the one that a rule allows where that does not fit. */
export interface DecimalSigns {
  readonly separator: DecimalSeparator | undefined;
  readonly other: DecimalSeparator | undefined;
}

export function signsOf(choices: ImportChoices, field: NumberField): DecimalSigns {
  return {
    separator: choices.decimalSeparators[field],
    other: otherSignOf(choices, choices.columns[field]),
  };
}

export function otherSignOf(
  { corrections: { rules } }: ImportChoices,
  column: number | undefined,
): DecimalSeparator | undefined {
  for (const rule of rules)
    if (rule.kind === "other-decimal-sign" && rule.column === column) return rule.sign;
  return undefined;
}

export function readNumberIn(
  text: string,
  { separator, other }: DecimalSigns,
): Result<Decimal, ReadNumberProblem> {
  const number = readNumber(text, separator);
  return number.ok || other === undefined ? number : readNumber(text, other);
}

function withCellEdits(cells: readonly string[], edits: readonly CellEdit[]): readonly string[] {
  const edited = [...cells];
  for (const { column, original, text } of edits) {
    if ((cells[column] ?? "") !== original) continue;
    while (edited.length < column) edited.push("");
    edited[column] = text;
  }
  return edited;
}

function replaced(cells: readonly string[], replacements: readonly Replacement[]): readonly string[] {
  if (!replacements.some(({ column, find }) => cells[column]?.includes(find))) return cells;
  const changed = [...cells];
  for (const { column, find, replacement } of replacements)
    changed[column] = (changed[column] ?? "").replaceAll(find, replacement).trim();
  return changed;
}
