import type { PaneWords } from "../../shared/words/load-pane-words.ts";

type Words = PaneWords["pane"];

/** What happened and what to do, and whether anything in the workbook is other than before. */
export function problemText(
  problem: { readonly code: string; readonly isPartlyWritten?: boolean },
  words: Words,
): string {
  const { code, isPartlyWritten } = problem;
  const sentence = isKnownCode(code, words) ? words.problems[code] : words.problems.unexpected;
  if (isPartlyWritten === undefined) return sentence;
  return `${sentence} ${isPartlyWritten ? words.problems.partlyWritten : words.problems.nothingWritten}`;
}

function isKnownCode(code: string, words: Words): code is keyof Words["problems"] {
  return Object.hasOwn(words.problems, code);
}
