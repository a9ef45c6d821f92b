/** What a person has put right of a file, applied as its rows are read: the file itself is never changed. */
import type { CellEdit, ColumnRule, Corrections } from "../model/corrections.ts";
import type { Decimal } from "../std/decimal.ts";
import { groupBy } from "../std/group-by.ts";
import type { Result } from "../std/result.ts";
import type { ImportChoices } from "./import-choices.ts";
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
export function createCorrector({ corrections, firstRow }: ImportChoices): (row: Row) => Row {
  const { edits, rules } = corrections;
  const replacements = rules.filter((rule) => rule.kind === "replace");
  if (edits.length + replacements.length === 0) return (row) => row;
  const editsByRow = groupBy(edits, ({ rowNumber }) => rowNumber);
  return (row) => {
    const ofRow = editsByRow.get(row.rowNumber) ?? [];
    const edited = ofRow.length === 0 ? row.cells : withCellEdits(row.cells, ofRow);
    return { ...row, cells: row.rowNumber > firstRow ? replaced(edited, replacements) : edited };
  };
}

/** The number of a cell by its column's decimal sign, else by the one that a rule allows besides. */
export function readNumberOf(
  text: string,
  { decimalSeparators, corrections }: ImportChoices,
  field: NumberField,
): Result<Decimal, ReadNumberProblem> {
  const number = readNumber(text, decimalSeparators[field]);
  if (number.ok || corrections.rules.length === 0) return number;
  const other = corrections.rules.find((rule) => rule.kind === "other-decimal-sign" && rule.field === field);
  return other?.kind === "other-decimal-sign" ? readNumber(text, other.sign) : number;
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
