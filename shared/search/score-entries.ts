import type { IndexedEntries } from "./index-entries.ts";
import { isOneLetterOff } from "./is-one-letter-off.ts";
import type { Query, QueryWord } from "./search-terms.ts";
import { PLACE, type Place, type Visit } from "./term-list.ts";

/** Score of an entry that does not fit. */
export const NOT_FOUND = 0xffff;

/** The less the better. A word by its beginning is worse than the whole, a word of the text worse than one of the name. */
const PLACE_COSTS: Readonly<Record<Place, number>> = {
  [PLACE.firstName]: 0,
  [PLACE.name]: 1,
  [PLACE.code]: 0,
  [PLACE.text]: 4,
  [PLACE.legalForm]: 6,
};
const BEGINNING_COST = 2;
const INSIDE_CODE_COST = 6;
/** Spelt otherwise, or in the other script. */
const SOUND_COST = 10;
const MISTAKE_COST = 30;
/** A legal form that the entry has not, or that nobody keeps. */
const OTHER_FORM_COST = 8;
const MORE_NAMES_COST = 1;

/** Fewer letters stand inside of too many codes. */
const SHORTEST_INSIDE = 3;
const SHORTEST_MISTAKEN_SOUND = 5;

/** The score of every entry for a query. Cost: a pass over all terms a word, and one over the entries. */
export function scoreEntries(indexed: IndexedEntries, { words, codes }: Query): Uint16Array {
  const { nameLengths } = indexed;
  const scores = new Uint16Array(nameLengths.length);
  for (const word of words) addScores(scores, costsOfWord(indexed, word), word.isOptional);
  const nameLength = words.filter(({ isLegalForm }) => !isLegalForm).length;
  scores.forEach((score, entry) => {
    if (score !== NOT_FOUND && nameLengths[entry] !== nameLength) scores[entry] = score + MORE_NAMES_COST;
  });
  if (codes.length > 0) takeLower(scores, costsOfCodes(indexed, codes));
  return scores;
}

function addScores(scores: Uint16Array, costs: Uint16Array, isOptional: boolean): void {
  costs.forEach((cost, entry) => {
    const score = scores[entry] ?? NOT_FOUND;
    if (score === NOT_FOUND) return;
    if (cost !== NOT_FOUND) scores[entry] = score + cost;
    else scores[entry] = isOptional ? score + OTHER_FORM_COST : NOT_FOUND;
  });
}

function takeLower(scores: Uint16Array, others: Uint16Array): void {
  others.forEach((other, entry) => {
    if (other < (scores[entry] ?? NOT_FOUND)) scores[entry] = other;
  });
}

function costsOfWord(indexed: IndexedEntries, word: QueryWord): Uint16Array {
  const costs = costsOfCodes(indexed, word.codes);
  const { take, takeBeginning } = takersOf(costs);
  const { words, sounds } = indexed;
  const { folded } = word;
  words.visitEqual(folded, take(0));
  words.visitLonger(folded, takeBeginning(0));
  for (const sound of word.sounds) {
    sounds.visitEqual(sound, take(SOUND_COST));
    sounds.visitLonger(sound, takeBeginning(SOUND_COST));
  }
  if (!word.canHaveMistake) return costs;
  words.visitFitting((term) => isOneLetterOff(folded, term), take(MISTAKE_COST));
  for (const sound of word.sounds) {
    if (sound.length < SHORTEST_MISTAKEN_SOUND) continue;
    sounds.visitFitting((term) => isOneLetterOff(sound, term), take(MISTAKE_COST + SOUND_COST));
  }
  return costs;
}

/** For any of the readings of a code: the whole, its beginning, or letters and digits within it. */
function costsOfCodes({ codes, nameLengths }: IndexedEntries, readings: readonly string[]): Uint16Array {
  const costs = new Uint16Array(nameLengths.length).fill(NOT_FOUND);
  const { take, takeBeginning } = takersOf(costs);
  for (const reading of readings) {
    if (reading === "") continue;
    codes.visitEqual(reading, take(0));
    codes.visitLonger(reading, takeBeginning(0));
    if (reading.length < SHORTEST_INSIDE || !/\d/.test(reading)) continue;
    codes.visitHolding(reading, take(INSIDE_CODE_COST));
  }
  return costs;
}

function takersOf(costs: Uint16Array) {
  const take = (extra: number): Visit => {
    const placeCosts = Uint16Array.from(Object.values(PLACE), (place) => PLACE_COSTS[place] + extra);
    return (entry, place) => {
      const cost = placeCosts[place] ?? NOT_FOUND;
      if (cost < (costs[entry] ?? 0)) costs[entry] = cost;
    };
  };
  return { take, takeBeginning: (extra: number) => take(extra + BEGINNING_COST) };
}
