import { distance } from "fastest-levenshtein";
import { areOneEditApart, type Edit } from "./edit-kind.ts";
import type { NameWord } from "./name-form.ts";

/**
 * How two words can be one, from the surest: "sound" across scripts and languages, "slip" a typing error that makes no other word,
 * "letter" one letter that may, "lost" letters that a file has not kept, "short" for one that is cut with a point, "initial".
 */
export type WordLikeness = "equal" | "sound" | "lost" | "slip" | "short" | "letter" | "initial" | "none";

export function compareWords(a: NameWord, b: NameWord): WordLikeness {
  if (a.spellings[0] === b.spellings[0]) return "equal";
  if (a.spellings.some((spelling) => b.spellings.includes(spelling))) return "equal";
  const isOneInitial = isInitial(a) || isInitial(b);
  if (isShortOf(a, b) || isShortOf(b, a)) return isOneInitial ? "initial" : "short";
  if (isOneInitial) return "none";
  if (a.isCyrillic !== b.isCyrillic) return compareSounds(a, b);
  if (hasLostLetters(a, b) || hasLostLetters(b, a)) return "lost";
  const likeness = isOtherLanguage(a, b) ? compareSounds(a, b) : "none";
  return likeness === "none" ? compareSpellings(a, b) : likeness;
}

/** One letter that stands for a name; not the only letter of a label such as "A" in "A12". */
export function isInitial({ written }: NameWord): boolean {
  return written.length === 1;
}

/** "Electroinst." of "Electroinstalații", "V." of "Vasile". */
function isShortOf(short: NameWord, long: NameWord): boolean {
  if (!short.isDotted && !isInitial(short)) return false;
  if (long.written.length <= short.written.length || isInitial(long)) return false;
  return short.isCyrillic === long.isCyrillic
    ? long.spellings.some((spelling) => short.spellings.some((start) => spelling.startsWith(start)))
    : isInitial(short) && long.sounds.some((sound) => short.sounds.some((start) => sound.startsWith(start)));
}

const LONG_SOUND = 9;
const SHORTEST_SOUND = 5;

function compareSounds(a: NameWord, b: NameWord): WordLikeness {
  const ofA = a.sounds.map(acrossScripts);
  const ofB = b.sounds.map(acrossScripts);
  if (ofA.some((sound) => ofB.includes(sound))) return "sound";
  const isNear = ofA.some((one) =>
    ofB.some((other) => {
      const length = Math.min(one.length, other.length);
      const most = length >= LONG_SOUND ? 2 : length >= SHORTEST_SOUND ? 1 : 0;
      return (
        one[0] === other[0] && Math.abs(one.length - other.length) <= most && distance(one, other) <= most
      );
    }),
  );
  return isNear ? "letter" : "none";
}

/** Ukraine's Г is an h in Latin letters, Russia's a g. */
function acrossScripts(sound: string): string {
  return sound.replaceAll("h", "g");
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

const SHORTEST_TWO_SLIPS = 10;

function areTwoEditsApart(a: NameWord, b: NameWord): boolean {
  const [one = "", other = ""] = [a.spellings[0], b.spellings[0]];
  return one[0] === other[0] && Math.abs(one.length - other.length) <= 2 && distance(one, other) <= 2;
}

function compareSpellings(a: NameWord, b: NameWord): WordLikeness {
  const length = Math.min(a.written.length, b.written.length);
  if (length < SHORTEST_SLIP - 1 || Math.abs(a.written.length - b.written.length) > 2) return "none";
  const edit = editBetween(a, b);
  if (edit === undefined) return length >= SHORTEST_TWO_SLIPS && areTwoEditsApart(a, b) ? "letter" : "none";
  if (edit.kind === "swapped" || edit.kind === "doubled") return length >= SHORTEST_SLIP ? "slip" : "letter";
  const isInside = edit.at > 0 && edit.at < length;
  return edit.kind === "missed" && isInside && length >= SHORTEST_MISSED_LETTER ? "slip" : "letter";
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
