import { compareWords, isInitial, type WordLikeness } from "./compare-words.ts";
import type { NameWord } from "./name-form.ts";

/** In what two names of one firm differ; none of them when they are the same but for form, case, marks and quotes. */
export type NameDifference =
  | Exclude<WordLikeness, "equal" | "none">
  /** Written together in one, apart in the other. */
  | "spacing"
  | "order"
  /** "ТК" for "Торговая компания". */
  | "acronym"
  /** Cut off where a column ended. */
  | "cut"
  /** One says a branch, an owner or a patronymic besides. */
  | "part"
  /** One is the name that the firm had before. */
  | "former";

/** Words of a name, and whether it may have been cut at the width of a column. */
export interface CuttableWords {
  readonly words: readonly NameWord[];
  readonly isCuttable: boolean;
}

/** How many differences a name may have and be the same. */
export const MOST_DIFFERENCES = 4;

/** A way on: to these places in the two names, over this difference. */
interface Step {
  readonly i: number;
  readonly j: number;
  readonly difference: NameDifference | undefined;
}

/** The differences of two names whose words stand in one order; undefined when they are two names. */
export function alignWords(a: CuttableWords, b: CuttableWords): readonly NameDifference[] | undefined {
  return alignFrom(a, b, { i: 0, j: 0, difference: undefined }, []);
}

function alignFrom(
  a: CuttableWords,
  b: CuttableWords,
  { i, j, difference }: Step,
  before: readonly NameDifference[],
): readonly NameDifference[] | undefined {
  const differences = difference === undefined ? before : [...before, difference];
  if (differences.length > MOST_DIFFERENCES) return undefined;
  const one = a.words[i];
  const other = b.words[j];
  if (one === undefined && other === undefined) return differences;
  if (isCutAt(a, i, other) || isCutAt(b, j, one)) return [...differences, "cut"];
  if (one === undefined || other === undefined) return undefined;
  for (const step of stepsFrom(a, b, i, j)) {
    const aligned = alignFrom(a, b, step, differences);
    if (aligned) return aligned;
  }
  return undefined;
}

/** The name ends here, within a word of the other or behind one. */
function isCutAt({ words, isCuttable }: CuttableWords, at: number, other: NameWord | undefined): boolean {
  if (!isCuttable || at === 0 || other === undefined) return false;
  const word = words[at];
  if (word === undefined) return at > 1;
  return at === words.length - 1 && word.written.length < other.written.length && isStartOf(word, other);
}

function isStartOf(cut: NameWord, whole: NameWord): boolean {
  return whole.spellings.some((spelling) => cut.spellings.some((start) => spelling.startsWith(start)));
}

function stepsFrom(
  cuttableA: CuttableWords,
  cuttableB: CuttableWords,
  i: number,
  j: number,
): readonly Step[] {
  const [a, b] = [cuttableA.words, cuttableB.words];
  const [one, other] = [a[i], b[j]];
  const likeness = one && other ? compareWords(one, other) : "none";
  if (likeness === "equal") return [{ i: i + 1, j: j + 1, difference: undefined }];
  const byWord: Step[] = likeness === "none" ? [] : [{ i: i + 1, j: j + 1, difference: likeness }];
  return [
    ...byWord,
    ...joinedSteps(a, b, i, j),
    ...contractedSteps(a, b, i, j),
    ...acronymSteps(cuttableA, cuttableB, i, j),
  ];
}

/** "Пр-во" is "производство", "Sp-nia" is "Spółdzielnia". */
function contractedSteps(
  a: readonly NameWord[],
  b: readonly NameWord[],
  i: number,
  j: number,
): readonly Step[] {
  const steps: Step[] = [];
  if (isContracted(a, i, b[j])) steps.push({ i: i + 2, j: j + 1, difference: "short" });
  if (isContracted(b, j, a[i])) steps.push({ i: i + 1, j: j + 2, difference: "short" });
  return steps;
}

const LONGEST_CONTRACTED_END = 4;

function isContracted(words: readonly NameWord[], at: number, whole: NameWord | undefined): boolean {
  const [start, end] = [words[at], words[at + 1]];
  if (!start?.isHyphened || end === undefined || whole === undefined) return false;
  const [first = "", last = "", spelled = ""] = [start.spellings[0], end.spellings[0], whole.spellings[0]];
  if (last.length > LONGEST_CONTRACTED_END || spelled.length <= first.length + last.length + 1) return false;
  return spelled.startsWith(first) && spelled.endsWith(last);
}

function joinedSteps(a: readonly NameWord[], b: readonly NameWord[], i: number, j: number): readonly Step[] {
  const steps: Step[] = [];
  for (const size of [2, 3]) {
    if (isJoined(a, i, size, b[j])) steps.push({ i: i + size, j: j + 1, difference: "spacing" });
    if (isJoined(b, j, size, a[i])) steps.push({ i: i + 1, j: j + size, difference: "spacing" });
  }
  return steps;
}

function isJoined(
  words: readonly NameWord[],
  at: number,
  size: number,
  whole: NameWord | undefined,
): boolean {
  const first = words[at];
  if (whole === undefined || first === undefined || at + size > words.length) return false;
  // Nearly all pairs end here; what follows makes texts.
  if (first.sounds[0]?.[0] !== whole.sounds[0]?.[0] || first.written.length >= whole.written.length)
    return false;
  const parts = words.slice(at, at + size);
  // "Малышев А." is no "Малышева".
  if (!isInitial(first) && parts.some(isInitial)) return false;
  if (whole.spellings.includes(parts.map(({ spellings }) => spellings[0]).join(""))) return true;
  return (
    first.isCyrillic !== whole.isCyrillic &&
    whole.sounds.includes(parts.map(({ sounds }) => sounds[0]).join(""))
  );
}

/** The last two are for "МЦ Мебельный центр Уют", which says the same twice. */
function acronymSteps(
  cuttableA: CuttableWords,
  cuttableB: CuttableWords,
  i: number,
  j: number,
): readonly Step[] {
  const [a, b] = [cuttableA.words, cuttableB.words];
  const ofB = acronymSize(a[i], b, j);
  const ofA = acronymSize(b[j], a, i);
  const steps: Step[] = [];
  if (ofB > 0) steps.push({ i: i + 1, j: j + ofB, difference: "acronym" });
  if (ofA > 0) steps.push({ i: i + ofA, j: j + 1, difference: "acronym" });
  if (acronymSize(a[i], a, i + 1, cuttableA.isCuttable) > 0)
    steps.push({ i: i + 1, j, difference: "acronym" });
  if (acronymSize(b[j], b, j + 1, cuttableB.isCuttable) > 0)
    steps.push({ i, j: j + 1, difference: "acronym" });
  return steps;
}

const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 6;

/** How many of the words from `start` on the word is the first letters of, as far as a cut name goes; 0 when it is not. */
function acronymSize(
  word: NameWord | undefined,
  words: readonly NameWord[],
  start: number,
  isCut = false,
): number {
  const letters = word?.spellings[0] ?? "";
  if (letters.length < SHORTEST_ACRONYM || letters.length > LONGEST_ACRONYM) return 0;
  for (let at = 0; at < letters.length; at++) {
    const spelled = words[start + at];
    if (spelled === undefined && isCut && at >= SHORTEST_ACRONYM) return at;
    if (spelled === undefined || isInitial(spelled) || spelled.spellings[0]?.[0] !== letters[at]) return 0;
  }
  return letters.length;
}
