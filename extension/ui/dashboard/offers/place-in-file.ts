import type { Evidence } from "../../../../shared/model/evidence.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";

/** "list.pdf, page 2", "list.csv, row 14". */
export function placeInFile(
  { name, page, row }: NonNullable<Evidence["file"]>,
  words: DashboardWords["priceList"],
  print: (count: number) => string,
): string {
  if (page !== undefined) return words.onPage(name, print(page));
  return row === undefined ? name : words.inRow(name, print(row));
}
