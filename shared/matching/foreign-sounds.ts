import { soundsOf } from "../search/fold-word.ts";
import type { NameWord } from "./name-form.ts";

type Rules = readonly (readonly [RegExp, string])[];

/** How languages that use the Latin alphabet write the sounds for which Cyrillic has letters, beside what soundsOf knows. */
const READINGS: readonly Rules[] = [
  // Polish.
  [
    [/sz/g, "sh"],
    [/cz/g, "č"],
    [/rz/g, "zh"],
    [/ch/g, "h"],
    [/c(?!h)/g, "ts"],
    [/ó/g, "u"],
    [/ą/g, "on"],
    [/ę/g, "en"],
  ],
  // German.
  [
    [/tsch/g, "č"],
    [/sch/g, "sh"],
    [/(?<!s)ch/g, "h"],
    [/t?z/g, "ts"],
    [/ei/g, "ai"],
    [/eu|äu/g, "oi"],
    [/[äö]/g, "e"],
    [/ü/g, "iu"],
    [/^v/g, "f"],
    [/s(?=[aeiou])/g, "z"],
  ],
  // Hungarian.
  [
    [/zs/g, "zh"],
    [/cs/g, "ch"],
    [/(?<![cz])s(?!z)/g, "sh"],
    [/sz/g, "s"],
    [/gy/g, "d"],
    [/ly/g, "i"],
    [/c(?!h)/g, "ts"],
    [/[öő]/g, "e"],
    [/[üű]/g, "iu"],
  ],
  // The norms of libraries and passports.
  [
    [/shh|shch|šč/g, "š"],
    [/ch/g, "h"],
    [/c/g, "ts"],
    [/(?<=[bcdfghklmnprstvz])x|^x/g, "h"],
  ],
  // Romanian.
  [[/ea/g, "ia"]],
];
const CYRILLIC_READINGS: readonly Rules[] = [
  [
    [/ъ/g, "а"],
    [/щ/g, "шт"],
  ],
  [[/ё/g, "йо"]],
];

const MOST_KEPT = 5000;
const readings = new Map<string, readonly string[]>();

/** A word in all the ways in which it may sound to who writes in the other alphabet, "h" and "g" as one. */
export function foreignSoundsOf({ written, isCyrillic }: NameWord): readonly string[] {
  const known = readings.get(written);
  if (known) return known;
  const rules = isCyrillic ? CYRILLIC_READINGS : READINGS;
  const spelled = [written, ...rules.map((reading) => rewritten(written, reading))];
  const heard = spelled.flatMap(soundsOf).map((sound) => sound.replaceAll("h", "g"));
  // "Люкс" is "Lux".
  const sounds = [...new Set(heard.flatMap((sound) => [sound, sound.replace(/i(?=[aou])/g, "")]))];
  if (readings.size >= MOST_KEPT) readings.clear();
  readings.set(written, sounds);
  return sounds;
}

function rewritten(word: string, rules: Rules): string {
  return rules.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
}

const VOWEL = /[aeiou]/;
const LONG_SOUND = 9;
const SHORTEST_SOUND = 5;

/** As one word may sound in two languages: vowels differ sooner than consonants do. */
export function areSoundsNear(a: string, b: string): boolean {
  const [first, other] = [a[0] ?? "", b[0] ?? ""];
  if (first !== other && !(VOWEL.test(first) && VOWEL.test(other))) return false;
  const length = Math.min(a.length, b.length);
  const most = length >= LONG_SOUND ? 2 : length >= SHORTEST_SOUND ? 1 : 0;
  return Math.abs(a.length - b.length) <= 2 * most && soundDistance(a, b) <= most;
}

/** Edits, of which those of vowels count half. */
function soundDistance(a: string, b: string): number {
  const costOf = (letter: string | undefined) => (letter !== undefined && VOWEL.test(letter) ? 0.5 : 1);
  let row = [0];
  for (const letter of b) row.push((row.at(-1) ?? 0) + costOf(letter));
  for (const one of a) {
    const next = [(row[0] ?? 0) + costOf(one)];
    for (let at = 0; at < b.length; at++) {
      const other = b[at];
      const replaced = one === other ? 0 : Math.max(costOf(one), costOf(other));
      next.push(
        Math.min(
          (row[at] ?? 0) + replaced,
          (row[at + 1] ?? 0) + costOf(one),
          (next[at] ?? 0) + costOf(other),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
