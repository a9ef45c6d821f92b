import type { ColumnEvidence } from "../../../../shared/csv/column-evidence.ts";
import { assertNever } from "../../../../shared/std/assert-never.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";
import { printCount } from "../../../../shared/words/print.ts";

/** The sentence for why a column is read as it is. */
export function evidenceTextOf(
  evidence: ColumnEvidence,
  { evidence: words }: DashboardWords["importWords"],
  locale: string,
): string {
  const { code, text } = evidence;
  switch (code) {
    case "decimal-sign":
      return words.by(words.decimalSign[evidence.separator], text);
    case "decimal-sign-of-others":
      return words.by(words.ofOthers(words.decimalSign[evidence.separator]), text);
    case "negative":
      return words.by(words.negatives[evidence.style], text);
    case "day-order":
      return words.by(words.dayOrders[evidence.order], text);
    case "days-run-on":
      return words.by(words.runOn(words.dayOrders[evidence.order]), text);
    case "day-numbers":
      return words.by(words.dayNumbers, text);
    case "discount-scale":
      return words.by(words.discounts[evidence.scale], text);
    case "tax-ids": {
      const { validCount, count, scheme } = evidence;
      const found = words.taxIds(printCount(validCount, locale), printCount(count, locale), scheme);
      return text === "" ? found : words.notSo(found, text);
    }
    case "values": {
      const { foundCount, count, values } = evidence;
      return words.values(
        printCount(foundCount, locale),
        printCount(count, locale),
        words.valueKinds[values],
      );
    }
    default:
      return assertNever(code);
  }
}
