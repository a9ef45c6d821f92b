import { distance } from "fastest-levenshtein";
import { areKeysNeighbours, areOneEditApart, type Edit } from "./edit-kind.ts";
import { areSoundsNear, foreignSoundsOf } from "./foreign-sounds.ts";
import { compareKnownWords } from "./known-words.ts";
import type { NameWord } from "./name-form.ts";

/**
 * How two words can be one, from the surest: "sound" across scripts and languages, "slip" a typing error that makes no other word,
 * "letter" one letter that may, "lost" letters that a file has not kept, "short" for one that is cut with a point, "initial".
 */
export type WordLikeness = "equal" | "sound" | "lost" | "slip" | "short" | "letter" | "initial" | "none";

export function compareWords(a: NameWord, b: NameWord): WordLikeness {
  if (a.spellings[0] === b.spellings[0]) return "equal";
  if (a.spellings.some((spelling) => b.spellings.includes(spelling))) return "equal";
  if (isInitial(a) || isInitial(b)) return compareInitials(a, b);
  if (isShortOf(a, b) || isShortOf(b, a)) return "short";
  const known = compareKnownWords(a, b);
  return known ?? compareLetters(a, b);
}

function compareInitials(a: NameWord, b: NameWord): WordLikeness {
  if (isInitial(a) && isInitial(b)) return isSameInitial(a, b) ? "sound" : "none";
  return isShortOf(a, b) || isShortOf(b, a) ? "initial" : "none";
}

function compareLetters(a: NameWord, b: NameWord): WordLikeness {
  if (a.isCyrillic !== b.isCyrillic) return compareSounds(a, b);
  if (hasLostLetters(a, b) || hasLostLetters(b, a)) return "lost";
  const likeness = isOtherLanguage(a, b) ? compareSounds(a, b) : "none";
  return likeness === "none" ? compareSpellings(a, b) : likeness;
}

/** "Р." and "R." are. */
function isSameInitial(a: NameWord, b: NameWord): boolean {
  return a.isCyrillic !== b.isCyrillic && a.sounds.some((sound) => b.sounds.includes(sound));
}

/** One letter that stands for a name; not the only letter of a label such as "A" in "A12". */
export function isInitial({ written }: NameWord): boolean {
  return written.length === 1;
}

/** Letters of a first name that the other alphabet needs for one: "Yu." is "Ю.", "Zh." is "Ж.". */
const LONGEST_INITIAL = 3;

/** "Electroinst." of "Electroinstalații", "V." of "Vasile", "Hdlg." of "Handlung". */
function isShortOf(short: NameWord, long: NameWord): boolean {
  if (!short.isDotted && !isInitial(short)) return false;
  if (short.isCyrillic !== long.isCyrillic) {
    const isOfName = short.written.length <= LONGEST_INITIAL;
    return isOfName && long.sounds.some((sound) => short.sounds.some((start) => sound.startsWith(start)));
  }
  if (long.written.length <= short.written.length || isInitial(long)) return false;
  return long.spellings.some((whole) =>
    short.spellings.some((start) => whole.startsWith(start) || isSkeletonOf(start, whole)),
  );
}

const SHORTEST_SKELETON = 3;
const LONGEST_SKELETON = 5;

/** The letters of the word in their order, from its first on. */
function isSkeletonOf(short: string, whole: string): boolean {
  if (short[0] !== whole[0] || short.length < SHORTEST_SKELETON || short.length > LONGEST_SKELETON)
    return false;
  let at = 0;
  for (const letter of whole) if (letter === short[at]) at++;
  return at === short.length;
}

function compareSounds(a: NameWord, b: NameWord): WordLikeness {
  const [ofA, ofB] = [foreignSoundsOf(a), foreignSoundsOf(b)];
  if (ofA.some((sound) => ofB.includes(sound))) return "sound";
  return ofA.some((one) => ofB.some((other) => areSoundsNear(one, other))) ? "letter" : "none";
}

const UKRAINIAN = /[іїєґ]/;

/** Letters that Ukrainian has and Russian has not, and the other way round. */
function isOtherLanguage(a: NameWord, b: NameWord): boolean {
  return a.isCyrillic && UKRAINIAN.test(a.written) !== UKRAINIAN.test(b.written);
}

const PLAIN_LETTER = /[a-z]/;
const PLAIN_WORD = /^[a-z]*$/;

/** `poor` is `rich` whose letters with marks were dropped or became question marks. */
function hasLostLetters(rich: NameWord, poor: NameWord): boolean {
  if (PLAIN_WORD.test(rich.written)) return false;
  if (rich.isCyrillic && !poor.written.includes("?")) return false;
  const from = [...rich.written];
  const left = [...poor.written];
  if (left.length > from.length) return false;
  let at = 0;
  let lostCount = 0;
  for (const letter of from) {
    const isMarked = !PLAIN_LETTER.test(letter);
    if (left[at] === "?" && isMarked) {
      at++;
      lostCount++;
    } else if (left[at] === letter) at++;
    else if (isMarked) lostCount++;
    else return false;
  }
  return at === left.length && lostCount > 0 && lostCount * 2 <= from.length + 1;
}

/** Shorter words are one letter from too many others. */
const SHORTEST_SLIP = 5;
const SHORTEST_MISSED_LETTER = 7;

/** Roses are no goats: "Роза" and "Коза". */
const SHORTEST_WRONG_LETTER = 6;
const SHORTEST_TWO_SLIPS = 10;

function areTwoEditsApart(a: NameWord, b: NameWord): boolean {
  const [one = "", other = ""] = [a.spellings[0], b.spellings[0]];
  return one[0] === other[0] && Math.abs(one.length - other.length) <= 2 && distance(one, other) <= 2;
}

function compareSpellings(a: NameWord, b: NameWord): WordLikeness {
  const length = Math.min(a.written.length, b.written.length);
  if (length < SHORTEST_SLIP - 1 || Math.abs(a.written.length - b.written.length) > 2) return "none";
  const edit = editBetween(a, b);
  if (edit !== undefined) return likenessOf(edit, a, b, length);
  return length >= SHORTEST_TWO_SLIPS && areTwoEditsApart(a, b) ? "letter" : "none";
}

function likenessOf(edit: Edit, a: NameWord, b: NameWord, length: number): WordLikeness {
  if (edit.kind === "swapped" || edit.kind === "doubled") return length >= SHORTEST_SLIP ? "slip" : "letter";
  if (length < SHORTEST_SLIP && !isUnspeakable(a) && !isUnspeakable(b)) return "none";
  if (edit.kind === "missed") {
    const isInside = edit.at > 0 && edit.at < length;
    return isInside && length >= SHORTEST_MISSED_LETTER ? "slip" : "letter";
  }
  return length >= SHORTEST_WRONG_LETTER || areNeighbours(a, b, edit.at) ? "letter" : "none";
}

/** "Frgo" is an error for "Frigo", "Spot" a word beside "Sport". */
const isUnspeakable = ({ spellings }: NameWord) => /[^aeiouyаеиоуыэюяіє]{3}/.test(spellings[0] ?? "");

function areNeighbours(a: NameWord, b: NameWord, at: number): boolean {
  return areKeysNeighbours(a.spellings[0]?.[at] ?? "", b.spellings[0]?.[at] ?? "");
}

function editBetween(a: NameWord, b: NameWord): Edit | undefined {
  for (const one of a.spellings) {
    for (const other of b.spellings) {
      const edit = areOneEditApart(one, other);
      if (edit) return edit;
    }
  }
  return undefined;
}
