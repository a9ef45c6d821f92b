import { COLUMN_WORDS } from "./column-words-table.ts";
import { foldText } from "./fold-text.ts";

const KNOWN: ReadonlySet<string> = new Set(
  Object.values(COLUMN_WORDS)
    .flatMap((words) => Object.values(words))
    .flat(),
);

/** Whether a cell is the name of a column, word for word, in any of our languages. */
export function isKnownHeader(cell: string): boolean {
  return KNOWN.has(foldText(cell));
}
