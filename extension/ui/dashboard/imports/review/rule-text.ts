import type { ColumnRule } from "../../../../../shared/model/corrections.ts";
import { assertNever } from "../../../../../shared/std/assert-never.ts";
import type { DashboardWords } from "../../../../../shared/words/load-dashboard-words.ts";

/** A rule as a sentence: what a button does, or what is in force. @param columns names of the file's columns */
export function ruleTextOf(
  rule: ColumnRule,
  columns: readonly string[],
  { importReview, importWords }: DashboardWords,
): string {
  const { rules } = importReview;
  const nameOf = (column: number) => columns[column] || `${importWords.column} ${column + 1}`;
  const fieldOf = (field: string) => importWords.fields[field] ?? field;
  switch (rule.kind) {
    case "replace": {
      const column = nameOf(rule.column);
      return rule.replacement === ""
        ? rules.remove(rule.find, column)
        : rules.replace(rule.find, rule.replacement, column);
    }
    case "decimal-sign":
      return rules.decimalSign[rule.sign](fieldOf(rule.field));
    case "other-decimal-sign":
      return rules.otherDecimalSign[rule.sign](nameOf(rule.column));
    case "day-order":
      return rules.dayOrder[rule.order];
    case "discount-scale":
      return rules.discountScale[rule.scale];
    default:
      return assertNever(rule);
  }
}
