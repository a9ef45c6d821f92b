import { cellKindOf } from "./cell-kind.ts";
import { hasLegalForm } from "./legal-form.ts";

/** What the values of one column look like, over a sample. Shares are of the cells that are not empty. */
export interface ColumnProfile {
  readonly index: number;
  readonly filledCount: number;
  readonly filledShare: number;
  readonly shares: Readonly<Record<"number" | "day" | "text" | "serial", number>>;
  readonly emailShare: number;
  readonly gtinShare: number;
  readonly taxIdShare: number;
  readonly legalFormShare: number;
  readonly isUnique: boolean;
  readonly firstValues: readonly string[];
  readonly values: readonly string[];
}

const MAX_VALUES = 400;

export function profileColumns(rows: readonly (readonly string[])[], columnCount: number): ColumnProfile[] {
  return Array.from({ length: columnCount }, (_, index) => profileColumn(rows, index));
}

function profileColumn(rows: readonly (readonly string[])[], index: number): ColumnProfile {
  const sampled = rows.slice(0, MAX_VALUES);
  const values = sampled
    .map((row) => (row[index] ?? "").trim())
    .filter((value) => value !== "" && value !== "NULL");
  const kinds = values.map(cellKindOf);
  const shareOf = (test: (value: string) => boolean) =>
    values.filter(test).length / Math.max(1, values.length);
  const shareOfKind = (kind: string) =>
    kinds.filter((one) => one === kind).length / Math.max(1, kinds.length);
  return {
    index,
    filledCount: values.length,
    filledShare: values.length / Math.max(1, sampled.length),
    shares: {
      number: shareOfKind("number"),
      day: shareOfKind("day"),
      text: shareOfKind("text"),
      serial: shareOf((value) => /^[34]\d{4}(?:[.,]\d+)?$/.test(value)),
    },
    emailShare: shareOf((value) => /^\S+@\S+\.\S{2,}$/.test(value)),
    gtinShare: shareOf(isGtin),
    taxIdShare: shareOf((value) => /^(?:RO|MD|BG|HU|PL|DE)?\s?\d{7,13}$/i.test(value)),
    legalFormShare: shareOf(hasLegalForm),
    isUnique: values.length > 1 && new Set(values).size === values.length,
    firstValues: values.slice(0, 3),
    values,
  };
}

/** Digits of GTIN-8, 12, 13 or 14 with the right check digit (GS1 General Specifications 7.9). */
function isGtin(value: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(value)) return false;
  const sum = [...value]
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
