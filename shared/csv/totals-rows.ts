import { foldText } from "./fold-text.ts";
import { isTotalsText } from "./totals-words.ts";

/** Names kept of those that stand above; a report with more clients has no subtotal for each. */
const MOST_NAMES = 50_000;
/** Of a row: its client, and its product or group. */
const NAMES_OF_ROW = 2;

/** Whether a row, by itself, is a total. */
export function isTotalsRow(cells: readonly string[]): boolean {
  return isTotalsText(firstTextOf(cells));
}

/** Tells totals among rows that it sees top to bottom: "Total Alfa SRL" is one where "Alfa SRL" stands above. */
export function createTotalsFinder(): (cells: readonly string[]) => boolean {
  const names = new Set<string>();
  return (cells) => {
    if (isTotalsText(firstTextOf(cells), (name) => names.has(name))) return true;
    if (names.size >= MOST_NAMES) return false;
    const texts = cells.filter((cell) => /\p{L}/u.test(cell)).slice(0, NAMES_OF_ROW);
    for (const text of texts) names.add(foldText(text));
    return false;
  };
}

function firstTextOf(cells: readonly string[]): string {
  return cells.find((cell) => cell.trim() !== "") ?? "";
}
