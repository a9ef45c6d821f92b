import { LATIN_BY_CYRILLIC } from "./cyrillic-table.ts";

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Nothing to be taken apart; most codes and addresses are like that. */
const PLAIN_TEXT = /^[ -~]*$/;

/** Small letters without marks, each in its own script: "Țurcan" → "turcan", "Ёлка" → "елка". */
export function foldText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** One letter may stand for more than one sound; all readings of a word are kept, in no more than this many forms. */
const MOST_READINGS = 8;

/**
 * How a word sounds, roughly, in few Latin letters, so that both scripts and all spellings of a name meet: "Ромашка",
 * "Romashka" and "Romașca" are "romaska". A word whose letters can be read two ways has several; never empty texts.
 *
 * The rules, in this order:
 * - Cyrillic by LATIN_BY_CYRILLIC;
 * - Romanian â is a or i (ы), ă is a or e (э); j is z (ж, Romanian) or i (й, German and Slavic);
 * - sh, sch, zh, ch, kh, gh, ph, ts, tz and dzh lose what tells them from s, z, k, h, g, f, t and g; c, q → k, x → ks, w → v, y → i;
 * - i between c or g and a vowel is not heard (Giurgiu, Джурджу), ie is e;
 * - a letter that is doubled stands once.
 */
export function soundsOf(word: string): readonly string[] {
  const sounds = readingsOf(word.toLowerCase()).map((reading) => levelled(latinOf(foldText(reading))));
  return [...new Set(sounds)].filter((sound) => sound !== "");
}

const READINGS: readonly (readonly [letter: string, reading: string])[] = [
  ["â", "i"],
  ["ă", "e"],
  ["j", "i"],
];

function readingsOf(word: string): readonly string[] {
  const composed = word.normalize("NFC");
  let readings = [composed];
  for (const [letter, reading] of READINGS) {
    if (!composed.includes(letter)) continue;
    readings = [...readings, ...readings.map((one) => one.replaceAll(letter, reading))];
  }
  return readings.slice(0, MOST_READINGS);
}

function latinOf(folded: string): string {
  let latin = "";
  for (const letter of folded) latin += LATIN_BY_CYRILLIC.get(letter) ?? letter;
  return latin;
}

function levelled(latin: string): string {
  return latin
    .replace(/dzh|dj/g, "g")
    .replace(/shch|sch|sh/g, "s")
    .replace(/zh|j/g, "z")
    .replace(/(ch|[cg])i+(?=[aou])/g, "$1")
    .replace(/ch|ck|[cq]/g, "k")
    .replace(/kh/g, "h")
    .replace(/gh/g, "g")
    .replace(/ph/g, "f")
    .replace(/t[sz]/g, "t")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/y/g, "i")
    .replace(/ie/g, "e")
    .replace(/(.)\1+/g, "$1");
}
