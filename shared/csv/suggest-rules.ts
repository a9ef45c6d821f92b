/** From the texts that were rejected in one column for one cause to a rule by which most of them can be read. */
import type { ColumnRule } from "../model/corrections.ts";
import type { RejectedRow } from "../model/rejected-row.ts";
import { groupBy } from "../std/group-by.ts";
import type { DayOrder, ImportChoices } from "./import-choices.ts";
import { type ImportField, NUMBER_FIELDS, type NumberField } from "./import-fields.ts";
import { readDayText } from "./read-day.ts";
import { readNumber } from "./read-number.ts";

export interface RuleSuggestion {
  /** As the rejected rows name it. */
  readonly column: string;
  readonly rule: ColumnRule;
  /** How many of the texts that were rejected can be read then. */
  readonly readCount: number;
  readonly count: number;
  /** One of them. */
  readonly text: string;
}

/** Texts that are neither a currency nor a part of one have to be told what they are. */
export interface CurrencyQuestion {
  readonly column: string;
  readonly index: number;
  readonly text: string;
  readonly count: number;
}

type Test = (text: string) => boolean;

interface Cause {
  readonly column: string;
  readonly index: number;
  readonly field: ImportField;
  readonly reason: RejectedRow["reason"];
  readonly texts: readonly string[];
  /** One of several columns of prices, beside the list price. */
  readonly isPriceColumn: boolean;
}

/** @param headers as in the file: by them the rejected rows name their columns. */
export function suggestRules(
  rows: readonly RejectedRow[],
  choices: ImportChoices,
  headers: readonly string[],
): readonly RuleSuggestion[] {
  return causesOf(rows, choices, headers).flatMap((cause) => suggestionsOf(cause, choices));
}

/** The most frequent text of each column whose currencies are unknown. */
export function askCurrencies(
  rows: readonly RejectedRow[],
  choices: ImportChoices,
  headers: readonly string[],
): readonly CurrencyQuestion[] {
  const causes = causesOf(rows, choices, headers).filter(({ reason }) => reason === "unknown-currency");
  return causes.flatMap(({ column, index, field, texts }) => {
    if (field !== "currency") return [];
    const [text, count] = mostFrequent(texts.filter((one) => one.trim() !== "")) ?? ["", 0];
    return text === "" ? [] : [{ column, index, text, count }];
  });
}

function causesOf(
  rows: readonly RejectedRow[],
  choices: ImportChoices,
  headers: readonly string[],
): readonly Cause[] {
  const nameOf = (index: number) => headers[index] || String(index + 1);
  const places = [
    ...Object.entries(choices.columns).map(([field, index]) => ({
      // Object.entries forgets the key type of ColumnByField.
      ...{ field: field as ImportField, index, column: nameOf(index) },
      isPriceColumn: false,
    })),
    ...choices.priceColumns.map(({ column }) => ({
      ...{ field: "listPrice" as const, index: column, column: nameOf(column) },
      isPriceColumn: true,
    })),
  ];
  const groups = groupBy(rows, ({ column = "", reason }) => `${reason}\n${column}`);
  return [...groups.values()].flatMap((group) => {
    const [{ column = "", reason } = { reason: "missing-value" as const }] = group;
    const place = places.find((one) => one.column === column);
    return place ? [{ ...place, reason, texts: group.map(({ text }) => text) }] : [];
  });
}

function suggestionsOf(cause: Cause, choices: ImportChoices): readonly RuleSuggestion[] {
  const { column, texts } = cause;
  const candidates = candidatesOf(cause, choices).map(({ rule, canRead }) => {
    const readable = texts.filter(canRead);
    return { column, rule, readCount: readable.length, count: texts.length, text: readable[0] ?? "" };
  });
  const useful = candidates.filter(({ readCount, count }) => readCount * 2 > count);
  const most = Math.max(0, ...useful.map(({ readCount }) => readCount));
  // Two that do the same are a question: which sign is the decimal one, only the person knows.
  return useful.filter(({ readCount }) => readCount === most).slice(0, 2);
}

interface Candidate {
  readonly rule: ColumnRule;
  readonly canRead: Test;
}

function candidatesOf(cause: Cause, choices: ImportChoices): readonly Candidate[] {
  switch (cause.reason) {
    case "not-a-number":
    case "ambiguous-number":
      return isNumberField(cause.field) ? numberCandidates(cause, cause.field, choices) : [];
    case "not-a-day":
    case "no-such-day":
      return cause.field === "day" ? dayCandidates(cause, choices) : [];
    case "no-percentage":
      return [{ rule: { kind: "discount-scale", scale: "percent" }, canRead: isPercentage }];
    default:
      return [];
  }
}

function numberCandidates(cause: Cause, field: NumberField, choices: ImportChoices): readonly Candidate[] {
  const { index: column, isPriceColumn } = cause;
  const own = isPriceColumn
    ? choices.priceColumns.find((one) => one.column === column)?.separator
    : choices.decimalSeparators[field];
  const signs = ([",", "."] as const).filter((sign) => sign !== own);
  const isOpen = own === undefined && !isPriceColumn;
  return [
    ...signs.map((sign) => ({
      rule: isOpen
        ? ({ kind: "decimal-sign", field, sign } as const)
        : ({ kind: "other-decimal-sign", column, sign } as const),
      canRead: (text: string) => readNumber(text, sign).ok,
    })),
    ...removals(cause, (text) => readNumber(text, own).ok),
  ];
}

function dayCandidates(cause: Cause, { dayOrder }: ImportChoices): readonly Candidate[] {
  const orders = (["dmy", "mdy", "ymd"] satisfies DayOrder[]).filter((order) => order !== dayOrder);
  return [
    ...orders.map((order) => ({
      rule: { kind: "day-order", order } as const,
      canRead: (text: string) => readDayText(text, order).ok,
    })),
    ...removals(cause, (text) => readDayText(text, dayOrder).ok),
  ];
}

/** The words that stand most often before, or behind, the figures. */
function removals({ texts, index }: Cause, canRead: Test): readonly Candidate[] {
  const before = mostFrequent(texts.flatMap((text) => /^[^\d(+\-\u2212]+/.exec(text)?.[0].trim() || []));
  const behind = mostFrequent(texts.flatMap((text) => /[^\d)]+$/.exec(text)?.[0].trim() || []));
  return [before, behind].flatMap((found) => {
    if (found === undefined || found[0].length > 200) return [];
    const [find] = found;
    const rule = { kind: "replace", column: index, find, replacement: "" } as const;
    return [
      { rule, canRead: (text: string) => text.includes(find) && canRead(text.replaceAll(find, "").trim()) },
    ];
  });
}

function isPercentage(text: string): boolean {
  const number = readNumber(text.replace(/\s*%$/, ""), undefined);
  return number.ok && Math.abs(number.value.coefficient) <= 100 * 10 ** number.value.scale;
}

function isNumberField(field: ImportField): field is NumberField {
  return NUMBER_FIELDS.some((one) => one === field);
}

function mostFrequent(texts: readonly string[]): readonly [string, number] | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0];
}
