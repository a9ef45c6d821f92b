import { foldText, soundsOf } from "../search/fold-word.ts";
import { rememberTexts } from "../std/remember.ts";
import { areOneEditApart } from "./edit-kind.ts";
import { type NameWord, wordOf } from "./name-form.ts";
import { ROMAN_NUMBERS, STREET_WORDS, TOWN_WORDS } from "./name-words-table.ts";
import { splitName } from "./split-name.ts";
import { TOWNS_BY_OTHER_NAMES } from "./towns-table.ts";

/** A town by the ways in which it may sound, its words apart. */
export interface Town {
  /** Every way to say the whole; compared for equality first. */
  readonly sounds: readonly string[];
}

export interface Street {
  readonly words: readonly string[];
  readonly numbers: readonly string[];
}

const KEY_BY_SOUND = new Map(
  TOWNS_BY_OTHER_NAMES.flatMap((names) =>
    names.map((name) => [soundOfTown(name), soundOfTown(names[0] ?? "")]),
  ),
);

/** Undefined when no town is named. "București, Sector 3" is București. */
export function townOf(text: string | undefined): Town | undefined {
  return townNamedBy(text ?? "");
}

/** Thousands of clients live in some hundred towns. */
const MOST_TOWNS = 1000;

const townNamedBy = rememberTexts((text): Town | undefined => {
  const [first = ""] = text.split(/[,;(]/);
  const words = splitName(first)
    .filter(({ folded, isNumber }) => !isNumber && !TOWN_WORDS.has(folded))
    .map(wordOf);
  return words.length === 0 ? undefined : townOfWords(words);
}, MOST_TOWNS);

/** The town that these words would be. */
export function townOfWords(words: readonly NameWord[]): Town {
  const readings = words.reduce<readonly string[]>(
    (starts, { sounds }) => starts.flatMap((start) => sounds.map((sound) => start + townSound(sound))),
    [""],
  );
  return { sounds: [...new Set(readings.slice(0, MOST_READINGS).flatMap((sound) => withOtherName(sound)))] };
}

const MOST_READINGS = 8;

function withOtherName(sound: string): readonly string[] {
  const other = KEY_BY_SOUND.get(sound);
  return other === undefined ? [sound] : [sound, other];
}

/** "Кагул" is "Cahul". */
function townSound(sound: string): string {
  return sound.replaceAll("h", "g");
}

function soundOfTown(name: string): string {
  return townSound(
    name
      .split("-")
      .map((part) => soundsOf(part)[0] ?? "")
      .join(""),
  );
}

const SHORTEST_MISTYPED = 5;
const SHORTEST_START = 5;

/** The same town, also mistyped by a letter or without its second name: "Frankfurt" and "Frankfurt am Main". */
export function areTownsEqual(a: Town, b: Town): boolean {
  return a.sounds.some((one) => b.sounds.some((other) => isSameTown(one, other)));
}

function isSameTown(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0]) return false;
  const length = Math.min(a.length, b.length);
  if (length >= SHORTEST_START && Math.abs(a.length - b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)))
    return true;
  return length > SHORTEST_MISTYPED && areOneEditApart(a, b) !== undefined;
}

/** What an address says of street and house, without what a street is called in which country. */
export function streetOf(text: string | undefined): Street | undefined {
  const words: string[] = [];
  const numbers: string[] = [];
  for (const { folded, isNumber, isRoman } of splitName(text ?? "")) {
    const roman = isRoman ? ROMAN_NUMBERS.get(folded.toUpperCase()) : undefined;
    if (isNumber || roman !== undefined) numbers.push(roman ?? folded);
    else if (!STREET_WORDS.has(folded) && folded.length > 1) words.push(streetWord(folded));
  }
  return words.length === 0 ? undefined : { words, numbers };
}

/** "Lindwurmstraße" is "Lindwurmstr."; marks may be written out. */
function streetWord(folded: string): string {
  const word = folded.replace(/(?<=.{3})(?:strasse|str)$/, "").replace(/([aou])e/g, "$1");
  return soundsOf(word)[0] ?? foldText(word);
}

/** True for the same house, false for another one, undefined when one does not say enough. */
export function areStreetsEqual(a: Street, b: Street): boolean | undefined {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const isSameStreet = few.words.every((word) => many.words.some((other) => other === word));
  if (!isSameStreet) return false;
  if (a.numbers.length === 0 || b.numbers.length === 0) return undefined;
  return a.numbers[0] === b.numbers[0];
}
