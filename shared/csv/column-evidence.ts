import type { DayOrder, DecimalSeparator, ImportChoices } from "./import-choices.ts";
import { DAY_FIELDS, type ImportField, NUMBER_FIELDS, type NumberField } from "./import-fields.ts";
import { dayThatProves, openDayOf } from "./read-day.ts";
import { type NegativeStyle, negativeStyleOf, separatorOf } from "./read-number.ts";

/** Why the values of a column are read as they are, with a value that shows it. */
export type ColumnEvidence =
  | { readonly code: "decimal-sign"; readonly separator: DecimalSeparator; readonly text: string }
  /** Its own values can be read both ways; the other columns of the file decide. */
  | { readonly code: "decimal-sign-of-others"; readonly separator: DecimalSeparator; readonly text: string }
  | { readonly code: "negative"; readonly style: NegativeStyle; readonly text: string }
  | { readonly code: "day-order"; readonly order: DayOrder; readonly text: string }
  /** No value decides; in this order the days run on, in the other they jump. */
  | { readonly code: "days-run-on"; readonly order: DayOrder; readonly text: string }
  | { readonly code: "day-numbers"; readonly text: string }
  | { readonly code: "discount-scale"; readonly scale: "percent" | "ratio"; readonly text: string };

/** What the values of the column of a field show. Nothing for what a person has chosen against them. */
export function evidenceOf(
  field: ImportField | undefined,
  values: readonly string[],
  choices: ImportChoices,
): ColumnEvidence[] {
  if (DAY_FIELDS.some((name) => name === field)) return evidenceOfDays(values, choices.dayOrder);
  const numberField = NUMBER_FIELDS.find((name) => name === field);
  if (numberField === undefined) return [];
  return [
    ...evidenceOfSeparator(numberField, values, choices),
    ...evidenceOfNegatives(values),
    ...(numberField === "discount" ? evidenceOfDiscount(values, choices) : []),
  ];
}

function evidenceOfSeparator(
  field: NumberField,
  values: readonly string[],
  { decimalSeparators }: ImportChoices,
): ColumnEvidence[] {
  const separator = decimalSeparators[field];
  const text = values.find((value) => /\d[.,]\d/.test(value));
  if (separator === undefined || text === undefined) return [];
  const proof = values.find((value) => separatorOf(value) === separator);
  if (proof !== undefined) return [{ code: "decimal-sign", separator, text: proof }];
  const isOpen = values.some((value) => separatorOf(value) === undefined);
  return isOpen ? [{ code: "decimal-sign-of-others", separator, text }] : [];
}

function evidenceOfNegatives(values: readonly string[]): ColumnEvidence[] {
  const seen = new Map<NegativeStyle, string>();
  for (const text of values) {
    const style = negativeStyleOf(text);
    if (style !== undefined && !seen.has(style)) seen.set(style, text);
  }
  return [...seen].map(([style, text]) => ({ code: "negative", style, text }));
}

function evidenceOfDays(values: readonly string[], order: DayOrder | undefined): ColumnEvidence[] {
  const number = values.find((value) => /^\d{5}(?:[.,]\d+)?$/.test(value));
  const ofNumbers: ColumnEvidence[] = number === undefined ? [] : [{ code: "day-numbers", text: number }];
  const open = values.find((value) => openDayOf(value) !== undefined);
  if (order === undefined || open === undefined) return ofNumbers;
  const proof = values.find((value) => dayThatProves(value, order));
  if (proof !== undefined) return [...ofNumbers, { code: "day-order", order, text: proof }];
  // Points part days in lands where the day stands first.
  if (open.includes(".")) return ofNumbers;
  return [...ofNumbers, { code: "days-run-on", order, text: open }];
}

function evidenceOfDiscount(values: readonly string[], { discountScale }: ImportChoices): ColumnEvidence[] {
  const text = values.find((value) => /[1-9]/.test(value));
  if (text === undefined || discountScale === undefined || discountScale === "money") return [];
  return [{ code: "discount-scale", scale: discountScale, text }];
}
