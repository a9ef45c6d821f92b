import { foldText } from "../search/fold-word.ts";
import { FIRST_NAMES } from "./first-names-table.ts";
import type { NameWord } from "./name-form.ts";
import { TRADE_WORDS } from "./trade-words-table.ts";

type Lines = ReadonlyMap<string, readonly number[]>;

function linesOf(table: readonly (readonly string[])[]): Lines {
  const lines = new Map<string, readonly number[]>();
  table.forEach((words, line) => {
    for (const word of words) {
      const folded = foldText(word.replaceAll("'", ""));
      lines.set(folded, [...(lines.get(folded) ?? []), line]);
    }
  });
  return lines;
}

const LINES_OF_FIRST_NAMES = linesOf(FIRST_NAMES);
const LINES_OF_TRADE_WORDS = linesOf(TRADE_WORDS);

export function isFirstName({ spellings }: NameWord): boolean {
  return spellings.some((spelling) => LINES_OF_FIRST_NAMES.has(spelling));
}

/** What the tables know of two words that are not spelled alike; undefined where one of them is in none. */
export function compareKnownWords(a: NameWord, b: NameWord): "sound" | "none" | undefined {
  const areNames = compareIn(LINES_OF_FIRST_NAMES, a, b);
  // Within one country Ion and Ioan are two persons; there Latin letters have one name for each.
  if (areNames === "sound" && !a.isCyrillic && !b.isCyrillic) return undefined;
  return areNames ?? compareIn(LINES_OF_TRADE_WORDS, a, b);
}

function compareIn(lines: Lines, a: NameWord, b: NameWord): "sound" | "none" | undefined {
  const ofA = lines.get(a.spellings[0] ?? "");
  if (ofA === undefined) return undefined;
  const ofB = lines.get(b.spellings[0] ?? "");
  if (ofB === undefined) return undefined;
  return ofA.some((line) => ofB.includes(line)) ? "sound" : "none";
}
