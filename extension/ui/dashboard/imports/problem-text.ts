import type { ImportPreviewProblem } from "../../../../shared/csv/import-preview.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";
import { printCount } from "../../../../shared/words/print.ts";

/** The sentence for what is in doubt about a file. */
export function problemTextOf(
  problem: ImportPreviewProblem,
  words: DashboardWords["importWords"],
  locale: string,
): string {
  switch (problem.code) {
    case "columns-missing":
      return words.missingColumns(problem.fields.map((field) => words.fields[field]).join(", "));
    case "currency-needed":
      return words.currencyNeeded;
    case "stated-day-needed":
      return words.statement.dayNeeded;
    case "separator-unclear":
      return words.separatorUnclear(words.fields[problem.field] ?? problem.field, problem.text);
    case "day-order-unclear":
      return words.dayOrderUnclear(problem.text);
    case "no-client-column":
      return words.noClientColumn;
    case "amounts-only":
      return words.amountsOnly;
    case "characters-lost":
      return words.charactersLost(
        problem.count,
        printCount(problem.count, locale),
        printCount(problem.rowNumber, locale),
      );
    case "year-needed":
      return words.yearNeeded;
    case "year-from-name":
      return words.yearFromName(String(problem.year));
    case "discount-in-money":
      return words.discountInMoney(problem.text);
    case "discount-unclear":
      return words.discountUnclear(problem.text);
    case "prices-with-vat":
      return words.pricesWithVat(problem.text);
    default:
      return words.failed[problem.code];
  }
}
