import type { WordToken } from "../word-token.ts";
import { HOLDER_WORDS } from "./holder-words-table.ts";

const { things, glasses, tubs, bottles, lastNouns, contents, purposes } = HOLDER_WORDS;
/** "6 sticle x 2 l", "24 bottles of 0.5 l": a vessel that is counted holds what is sold. */
const COUNTED_BY = /^(?:x|a|de|of|po|по|je|cu|zu|по|per)$/;

/**
 * Whether the litres and kilograms of a name are those of a thing, and not of what is sold:
 *
 * 1. A thing that nothing is sold in (a backpack, a pot, a fridge) has a size. What is for it is sold all the same: "detergent pentru
 *    mașina de spălat 2 L".
 * 2. A tub (a bucket, a sack) is packaging where the name says of what, and else a thing: "vopsea găleată 15 l", "găleată 15 l".
 * 3. A bottle is packaging unless the name begins with it and says of nothing: "Heineken sticlă 0,5 l", "sticlă sport 750 ml".
 * 4. A glass is packaging behind what is in it, and a thing before it: "iaurt pahar 125 g", "pahar bere 0,5 l".
 * 5. Of several English or Hungarian nouns the last is what is sold; a vessel right before the measure is it: "water bottle 750 ml",
 *    but "still water 1.5 l bottle".
 *
 * Shops' names have no grammar to rely on; where the rule errs a price stays without comparison, rather than with a wrong one.
 */
export function isOfHolder(words: readonly WordToken[]): boolean {
  const at = (pattern: RegExp) => words.findIndex(({ word, isNumber }) => !isNumber && pattern.test(word));
  const content = at(contents);
  const purpose = at(purposes);
  const isPurposeBetween = (from: number, to: number) => purpose > from && purpose < to;
  const thing = at(things);
  if (thing >= 0) return !(content >= 0 && isPurposeBetween(content, thing));
  return words.some((token, index) => {
    if (token.isNumber || isCounted(words, index)) return false;
    const isLast = lastNouns.test(token.word) && words[index + 1]?.isNumber === true;
    const isGlass = glasses.test(token.word);
    const isTub = tubs.test(token.word);
    if (isLast) return true;
    if (isGlass) return content < 0 || content > index;
    const saysOfWhat = content >= 0 && !isPurposeBetween(index, content);
    return (isTub || (bottles.test(token.word) && index === 0)) && !saysOfWhat;
  });
}

function isCounted(words: readonly WordToken[], index: number): boolean {
  const [before, link, measure] = [words[index - 1], words[index + 1], words[index + 2]];
  return before?.isNumber === true && COUNTED_BY.test(link?.word ?? "") && measure?.isNumber === true;
}
