import type { TaxIdReading } from "../model/tax-id/read-tax-id.ts";
import { rememberThings } from "../std/remember.ts";
import { type ClientProfile, runsOfTowns, wordsBeside } from "./client-profile.ts";
import { ownDomainOf } from "./contact-marks.ts";
import type { NameWord } from "./name-form.ts";

/**
 * Keys of which two clients that judgePair takes for one have at least one in common, so that only such pairs are compared:
 * tax id, contact marks, house, and the name by the starts of its words, their ends, written together, and without its
 * marked letters.
 */
export const blockingKeysOf = rememberThings((profile: ClientProfile): readonly string[] => [
  ...new Set([
    ...(profile.taxId ? keysOfTaxId(profile.taxId) : []),
    ...contactKeys(profile),
    ...nameKeys(profile),
  ]),
]);

/** A branch's number begins with its firm's: 9 digits in Bulgaria, 8 in Hungary, 10 in Sweden. */
const FIRM_LENGTHS = [8, 9, 10];

/** Of which two tax ids of one firm have at least one in common. */
export function keysOfTaxId({ code: whole }: TaxIdReading): readonly string[] {
  if (whole === "") return [];
  const codes = [whole, ...FIRM_LENGTHS.map((length) => whole.slice(0, length))];
  return [...new Set(codes.map((code) => `id ${code.replace(/^0+/, "")}`))];
}

const COMPARED_PHONE = 6;

function contactKeys({ phones, emails, street, town }: ClientProfile): readonly string[] {
  const [house] = street?.numbers ?? [];
  return [
    ...phones.map((phone) => `phone ${phone.slice(-COMPARED_PHONE)}`),
    ...emails.map((email) => `mail ${ownDomainOf(email) ?? email}`),
    ...(street && house !== undefined ? street.words.map((word) => `house ${word} ${house}`) : []),
    // In another language the street may sound otherwise.
    ...(town && house !== undefined ? [`house in ${town.sounds[0]} ${house}`] : []),
  ];
}

function nameKeys(profile: ClientProfile): readonly string[] {
  const { name, town } = profile;
  const own = wordsBeside(name.words, runsOfTowns(profile, town ? [town] : []));
  const townSound = town?.sounds[0];
  const keys = [
    ...keysOfWords(name.words.map(soundOf)),
    ...keysOfWords(own.map(soundOf)),
    lostKey(name.words),
  ];
  if (townSound === undefined) return keys;
  return [
    ...keys,
    // Another record may have the town in its name and nowhere else.
    ...keysOfWords([...own.map(soundOf), townSound]),
    ...own.filter(isLong).map((word) => `town ${townSound} ${soundOf(word)}`),
  ];
}

const COMPARED_LETTERS = 3;

function keysOfWords(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const sorted = (part: (word: string) => string) => words.map(part).toSorted().join(" ");
  return [
    `starts ${sorted((word) => word.slice(0, COMPARED_LETTERS))}`,
    `ends ${sorted((word) => word.slice(-COMPARED_LETTERS))}`,
    `joined ${words.join("")}`,
  ];
}

function soundOf({ sounds, written }: NameWord): string {
  // The last reading of a letter that has two is the same for either spelling: "Târgu" and "Tîrgu".
  return (sounds.at(-1) ?? written).replaceAll("h", "g");
}

function lostKey(words: readonly NameWord[]): string {
  return `plain ${words.map(({ written }) => written.replace(/[^a-z]/g, "")).join("")}`;
}

const SHORTEST_LONG = 4;
const isLong = ({ written }: NameWord) => written.length >= SHORTEST_LONG;
