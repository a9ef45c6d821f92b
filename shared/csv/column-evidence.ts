import { TAX_ID_SCHEMES } from "../model/tax-id/tax-id-schemes.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ColumnRelations } from "./column-relations.ts";
import type { DayOrder, DecimalSeparator, ImportChoices } from "./import-choices.ts";
import { DAY_FIELDS, type ImportField, NUMBER_FIELDS, type NumberField } from "./import-fields.ts";
import { isKnownHeader } from "./known-header.ts";
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
  | { readonly code: "discount-scale"; readonly scale: "percent" | "ratio"; readonly text: string }
  /** `scheme` as people call it where it holds; the text is one that isn't valid, or empty. */
  | {
      readonly code: "tax-ids";
      readonly scheme: string;
      readonly validCount: number;
      readonly count: number;
      readonly text: string;
    }
  /** Its header says nothing: these values do. */
  | {
      readonly code: "values";
      readonly values: ValueKind;
      readonly foundCount: number;
      readonly count: number;
      readonly text: string;
    };

export type ValueKind = "email" | "phone" | "gtin" | "address" | "legalForm" | "product";

/** Which kind of values speaks for a column, where its header is none of ours. */
export function evidenceOfMeaning(
  field: ImportField | undefined,
  header: string,
  profile: ColumnProfile,
  { product }: ColumnRelations,
): ColumnEvidence[] {
  const { values, taxIds } = profile;
  if (field === "taxId" && taxIds !== undefined && taxIds.validCount >= taxIds.count / 2) {
    const { scheme, validCount, count, wrongText = "" } = taxIds;
    return [{ code: "tax-ids", scheme: TAX_ID_SCHEMES[scheme].name, validCount, count, text: wrongText }];
  }
  if (field === undefined || isKnownHeader(header)) return [];
  if (product !== undefined && (field === "quantity" || field === "unitPrice" || field === "net")) {
    if (product[field] !== profile.index) return [];
    const { holdCount, count } = product;
    return [{ code: "values", values: "product", foundCount: holdCount, count, text: values[0] ?? "" }];
  }
  const shown = SHARE_BY_FIELD[field];
  const share = shown === undefined ? 0 : profile[shown.share];
  if (shown === undefined || share === 0) return [];
  const foundCount = Math.round(share * values.length);
  return [{ code: "values", values: shown.values, foundCount, count: values.length, text: values[0] ?? "" }];
}

type Share = "emailShare" | "phoneShare" | "gtinShare" | "addressShare" | "legalFormShare";

const SHARE_BY_FIELD: Readonly<
  Partial<Record<ImportField, { readonly share: Share; readonly values: ValueKind }>>
> = {
  email: { share: "emailShare", values: "email" },
  phone: { share: "phoneShare", values: "phone" },
  gtin: { share: "gtinShare", values: "gtin" },
  address: { share: "addressShare", values: "address" },
  clientName: { share: "legalFormShare", values: "legalForm" },
};

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
