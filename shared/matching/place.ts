import { foldText, soundsOf } from "../search/fold-word.ts";
import { rememberTexts } from "../std/remember.ts";
import { areOneEditApart } from "./edit-kind.ts";
import { areSoundsNear, foreignSoundsOf } from "./foreign-sounds.ts";
import { type NameWord, wordOf } from "./name-form.ts";
import { ROMAN_NUMBERS, STREET_WORDS, TOWN_WORDS } from "./name-words-table.ts";
import { type NameToken, splitName } from "./split-name.ts";
import { TOWNS_BY_OTHER_NAMES } from "./towns-table.ts";

/** A town by the ways in which it may sound, its words apart. */
export interface Town {
  /** Every way to say the whole; compared for equality first. */
  readonly sounds: readonly string[];
  /** Its words, which may be cut: "Tg. Mureș", "Н. Новгород". */
  readonly words: readonly NameWord[];
}

export interface Street {
  readonly words: readonly string[];
  /** Of the house, the nearest to the street first. */
  readonly numbers: readonly string[];
  readonly numbersOfName: readonly string[];
}

const KEY_BY_SOUND = new Map(
  TOWNS_BY_OTHER_NAMES.flatMap((names) =>
    names.map((name) => [soundOfTown(name), soundOfTown(names[0] ?? "")]),
  ),
);

/** Undefined when no town is named. "București, Sector 3" is București. */
export function townOf(text: string | undefined): Town | undefined {
  return townNamedBy(SECTOR.test(text ?? "") ? "București" : (text ?? ""));
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

/** Only of București files say this and no more. */
const SECTOR = /^\s*sect(?:or(?:ul)?)?\.?\s*\d\s*$/i;

/** The town that these words would be. */
export function townOfWords(words: readonly NameWord[]): Town {
  const readings = words.reduce<readonly string[]>(
    (starts, { sounds }) => starts.flatMap((start) => sounds.map((sound) => start + townSound(sound))),
    [""],
  );
  const sounds = new Set(readings.slice(0, MOST_READINGS).flatMap((sound) => withOtherName(sound)));
  return { sounds: [...sounds], words };
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
  return a.sounds.some((one) => b.sounds.some((other) => isSameTown(one, other))) || areTownWordsEqual(a, b);
}

function areTownWordsEqual(a: Town, b: Town): boolean {
  if (a.words.length !== b.words.length) return false;
  return a.words.every((word, at) => {
    const other = b.words[at];
    return other !== undefined && isSameTownWord(word, other, a.words.length > 1);
  });
}

function isSameTownWord(a: NameWord, b: NameWord, canBeCut: boolean): boolean {
  if (a.spellings[0] === b.spellings[0]) return true;
  if (canBeCut && (isCutOf(a, b) || isCutOf(b, a))) return true;
  return a.isCyrillic !== b.isCyrillic && haveCommon(foreignSoundsOf(a), foreignSoundsOf(b));
}

const haveCommon = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one));

const LONGEST_UNDOTTED = 2;

/** "Tg." is "Târgu", "Н." "Нижний". */
function isCutOf(short: NameWord, whole: NameWord): boolean {
  if (!short.isDotted && short.written.length > LONGEST_UNDOTTED) return false;
  const [cut, sound] = [short.sounds[0] ?? "", whole.sounds[0] ?? ""];
  if (cut === "" || cut.length >= sound.length || cut[0] !== sound[0]) return false;
  let at = 0;
  for (const letter of sound) if (letter === cut[at]) at++;
  return at === cut.length;
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
  const parts = splitName(text ?? "").flatMap(streetPartOf);
  const first = parts.findIndex(({ isNumber }) => !isNumber);
  if (first < 0) return undefined;
  const words = parts.filter(({ isNumber }) => !isNumber).map(({ text: word }) => word);
  const numbersOf = (some: readonly StreetPart[]) =>
    some.filter((part) => part.isNumber).map((part) => part.text);
  // "31 August 18", "1 Decembrie 1918 nr. 5": numbers before the name are of it, and so is a year.
  const ahead = numbersOf(parts.slice(0, first));
  const behind = numbersOf(parts.slice(first));
  if (behind.length === 0) return { words, numbers: ahead, numbersOfName: [] };
  const isOfYear = ahead.length > 0 && behind.length > 1 && isYear(behind[0]);
  return isOfYear
    ? { words, numbers: behind.slice(1), numbersOfName: [...ahead, ...behind.slice(0, 1)] }
    : { words, numbers: behind, numbersOfName: ahead };
}

interface StreetPart {
  readonly text: string;
  readonly isNumber: boolean;
}

function streetPartOf({ folded, isNumber, isRoman }: NameToken): readonly StreetPart[] {
  const roman = isRoman ? ROMAN_NUMBERS.get(folded.toUpperCase()) : undefined;
  if (isNumber || roman !== undefined) return [{ text: roman ?? folded, isNumber: true }];
  return STREET_WORDS.has(folded) || folded.length === 1
    ? []
    : [{ text: streetWord(folded), isNumber: false }];
}

const isYear = (number: string | undefined) => /^1[89]\d\d$/.test(number ?? "");

/** "Lindwurmstraße" is "Lindwurmstr."; marks may be written out. */
function streetWord(folded: string): string {
  const word = folded.replace(/(?<=.{3})(?:strasse|str)$/, "").replace(/([aou])e/g, "$1");
  return (soundsOf(word)[0] ?? foldText(word)).replaceAll("h", "g");
}

/** True for the same house, false for another one, undefined when one does not say enough. */
export function areStreetsEqual(a: Street, b: Street): boolean | undefined {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const isSameStreet =
    few.words.every((word) => many.words.some((other) => isSameStreetWord(word, other))) &&
    a.numbersOfName.join(" ") === b.numbersOfName.join(" ");
  if (!isSameStreet) return false;
  if (a.numbers.length === 0 || b.numbers.length === 0) return undefined;
  return a.numbers[0] === b.numbers[0];
}

const LONGEST_SHORT_NAME = 3;

/** Also as another language says it, and cut: "Городоцкая" and "Городоцька", "Gh." and "Gheorghe". */
function isSameStreetWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length <= LONGEST_SHORT_NAME ? long.startsWith(short) : areSoundsNear(a, b);
}
