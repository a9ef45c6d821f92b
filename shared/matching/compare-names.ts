import { alignWords, type CuttableWords, MOST_DIFFERENCES, type NameDifference } from "./align-words.ts";
import { compareWords } from "./compare-words.ts";
import type { NameForm, NameWord } from "./name-form.ts";

/** In what the names differ, each once; undefined when their words say two firms. */
export function compareNames(a: CuttableWords, b: CuttableWords): readonly NameDifference[] | undefined {
  const found = alignWords(a, b) ?? alignInOtherOrder(a.words, b.words);
  return found && [...new Set(found)];
}

/** Cut names are found at the width of a column; shorter ones are names of their own. */
const SHORTEST_CUT = 18;

export function isCuttable(short: NameForm, long: NameForm): boolean {
  return short.isOpenEnded && short.length >= SHORTEST_CUT && short.length < long.length;
}

export function areNumbersEqual(a: NameForm, b: NameForm): boolean {
  return a.numbers.length === b.numbers.length && a.numbers.every((number, at) => number === b.numbers[at]);
}

/** The same words, or their initials, in another order: persons, and firms that are named after one. */
function alignInOtherOrder(
  a: readonly NameWord[],
  b: readonly NameWord[],
): readonly NameDifference[] | undefined {
  if (a.length !== b.length || a.length < 2) return undefined;
  if (a.filter((word) => hasWord(b, word)).length * 2 < a.length) return undefined;
  const left = [...b];
  const differences: NameDifference[] = ["order"];
  // Whole words first, so that an initial is left what it stands for.
  for (const word of a.toSorted((x, y) => y.written.length - x.written.length)) {
    const at = nearestOf(word, left);
    const [match] = at < 0 ? [] : left.splice(at, 1);
    if (match === undefined) return undefined;
    const likeness = compareWords(word, match);
    if (likeness !== "equal" && likeness !== "none") differences.push(likeness);
  }
  return differences.length > MOST_DIFFERENCES ? undefined : differences;
}

function hasWord(words: readonly NameWord[], { spellings, sounds }: NameWord): boolean {
  return words.some((one) => one.spellings[0] === spellings[0] || one.sounds[0] === sounds[0]);
}

function nearestOf(word: NameWord, words: readonly NameWord[]): number {
  const equal = words.findIndex((one) => compareWords(word, one) === "equal");
  return equal >= 0 ? equal : words.findIndex((one) => compareWords(word, one) !== "none");
}
