import { cellKindOf } from "./cell-kind.ts";
import { type ColumnTaxIds, taxIdsOf } from "./column-tax-ids.ts";
import { hasLegalForm } from "./legal-form.ts";
import { isAddress, isArticleCode, isEmail, isGtin, isPhone, isProductName } from "./value-shapes.ts";

/** What the values of one column look like, over a sample. Shares are of the cells that are not empty. */
export interface ColumnProfile {
  readonly index: number;
  readonly filledCount: number;
  readonly filledShare: number;
  readonly shares: Readonly<Record<"number" | "day" | "text" | "serial", number>>;
  readonly emailShare: number;
  readonly gtinShare: number;
  /** The scheme by which its values may be tax ids, and how many are. */
  readonly taxIds: ColumnTaxIds | undefined;
  readonly phoneShare: number;
  readonly addressShare: number;
  readonly articleShare: number;
  readonly productNameShare: number;
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
    emailShare: shareOf(isEmail),
    gtinShare: shareOf(isGtin),
    taxIds: taxIdsOf(values),
    phoneShare: shareOf(isPhone),
    addressShare: shareOf(isAddress),
    articleShare: shareOf(isArticleCode),
    productNameShare: shareOf(isProductName),
    legalFormShare: shareOf(hasLegalForm),
    isUnique: values.length > 1 && new Set(values).size === values.length,
    firstValues: values.slice(0, 3),
    values,
  };
}
