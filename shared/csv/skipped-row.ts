/** Why a row that is not empty is no data. Totals, and rows that should be data and can't be read, are rejected rows. */
export type SkipReason = "preamble" | "header" | "decoration" | "group" | "done";

/** A row that was left out on purpose, so that a person can see that nothing was lost. */
export interface SkippedRow {
  /** From 1, as a person counts. */
  readonly rowNumber: number;
  readonly text: string;
  readonly reason: SkipReason;
}

const LONGEST_TEXT = 200;

export function skippedRowOf(rowNumber: number, cells: readonly string[], reason: SkipReason): SkippedRow {
  const filled = cells.map((cell) => cell.replace(/\s+/g, " ").trim()).filter((cell) => cell !== "");
  const text = filled.join(" · ");
  return {
    rowNumber,
    text: text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`,
    reason,
  };
}

/** A ruler of dashes or stars, as reports for printers draw them. */
export function isDecoration(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== "");
  if (first === undefined || !/^\s*[-=_*+|~#.─-╿]{2}/.test(first)) return false;
  const text = cells.join("").replace(/\s+/g, "");
  return text.length >= 3 && /^[-=_*+|~#.─-╿]+$/.test(text);
}
