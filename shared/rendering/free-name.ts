/** A sheet's name as Excel allows it: at most 31 characters, none of \ / ? * [ ] :, no quote at an end, not taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const cleaned = wanted.replace(/[\\/?*[\]:\p{Cc}]/gu, " ").replace(/\s+/g, " ");
  const legal = trimQuotes(cleaned.slice(0, MAX_SHEET_NAME_LENGTH)) || "Dosar";
  const isTaken = isTakenAmong([...taken, "History"]);
  if (!isTaken(legal)) return legal;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = `${trimQuotes(legal.slice(0, MAX_SHEET_NAME_LENGTH - suffix.length))}${suffix}`;
    if (!isTaken(name)) return name;
  }
}

/** "tblMonths", or "tblMonths_2" in a workbook that has one: never like a cell's address. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const isTaken = isTakenAmong(taken);
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted}_${number}`;
    if (!isTaken(name)) return name;
  }
}

const MAX_SHEET_NAME_LENGTH = 31;

function trimQuotes(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}

function isTakenAmong(taken: readonly string[]): (name: string) => boolean {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  return (name) => lower.has(name.toLowerCase());
}
