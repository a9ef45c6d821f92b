import type { Vat } from "../model/capture.ts";
import { openPhraseBook, phrasesAt } from "./phrase-book.ts";
import { VAT_PHRASES } from "./price-words.data.ts";
import { type WordToken, wordsOf } from "./word-token.ts";

type Told = "tax" | "excluded" | "included" | "net" | "gross";

/** In the order of the rows in price-words.data.ts. */
const BOOK = openPhraseBook<Told>(VAT_PHRASES, ["tax", "excluded", "included", "net", "gross"]);
const AFTER_LENGTH = 44;
const BEFORE_LENGTH = 32;
/** "inkl. der gesetzlichen MwSt": so many words from the marker to the tax. */
const REACH = 3;
/** A quick look that spares most texts the search: letters of the tax names or of words that tell it by themselves. */
const MAY_TELL =
  /t\.?v\.?a|v\.?a\.?t|mw|ust|steuer|b\.?t\.?w|dph|iva|i\.v|ндс|пдв|ддс|[gh]st|ddv|pdv|mom|mva|pv[mn]|km|tax|imp|alv|vero|áfa|φ|kdv|h\.?t|t\.?t\.?c|net|brut|hvt/iu;

/**
 * Whether tax is in an amount, by the words beside it. What follows belongs to it up to the next amount; what stands
 * before counts only where nothing follows, or where the marker leads ("bez DPH 43 € s DPH 52 €").
 */
export function vatByWords(before: string, after: string): Vat {
  const near = after.slice(0, AFTER_LENGTH);
  // A "+ TVA" before an amount is that of the amount before.
  const lead = before.replace(/^.*\+\s*\S+/s, "").slice(-BEFORE_LENGTH);
  const leading = MAY_TELL.test(lead) ? toldAtEnd(lead) : "unknown";
  if (leading !== "unknown") return leading;
  const following = MAY_TELL.test(near) ? toldIn(near) : "unknown";
  if (following !== "unknown") return following;
  return MAY_TELL.test(lead) ? toldIn(lead) : "unknown";
}

/** Whether a word names the tax or tells it by itself. */
export function isTaxWord(word: WordToken): boolean {
  return phrasesAt(BOOK, [word], 0).some(({ meaning }) => meaning !== "excluded" && meaning !== "included");
}

/** The words end in "without VAT" or "with VAT", perhaps with a colon. */
function toldAtEnd(text: string): Vat {
  const words = wordsOf(text);
  for (let index = Math.max(0, words.length - 3); index < words.length; index += 1) {
    const tax = phrasesAt(BOOK, words, index).find(
      ({ meaning, length }) => meaning === "tax" && index + length === words.length,
    );
    if (tax) return markerBefore(text, words, index);
  }
  return "unknown";
}

function toldIn(text: string): Vat {
  const words = wordsOf(text);
  for (let index = 0; index < words.length; index += 1) {
    for (const { meaning, length } of phrasesAt(BOOK, words, index)) {
      const told = toldBy(meaning, text, words, index, length);
      if (told !== "unknown") return told;
    }
  }
  return "unknown";
}

function toldBy(
  meaning: Told,
  text: string,
  words: readonly WordToken[],
  index: number,
  length: number,
): Vat {
  if (meaning === "net") return "excluded";
  if (meaning === "gross") return "included";
  if (meaning !== "tax") return "unknown";
  const leading = markerBefore(text, words, index);
  return leading === "unknown" ? markerAfter(words, index + length) : leading;
}

function markerBefore(text: string, words: readonly WordToken[], tax: number): Vat {
  const start = words[tax]?.start ?? 0;
  if (/\+\s*$/.test(text.slice(0, start))) return "excluded";
  for (let index = tax - 1; index >= Math.max(0, tax - REACH); index -= 1) {
    const told = toldAt(words, index);
    if (told === "unknown") continue;
    // "s/ IVA" is "sem IVA", "s DPH" is "with".
    const isShort = words[index]?.word === "s" && text.charAt(words[index]?.end ?? 0) === "/";
    const isNegated =
      told === "included" &&
      [1, 2].some((back) => index >= back && toldAt(words, index - back, back + 1) === "excluded");
    return isShort || isNegated ? "excluded" : told;
  }
  return "unknown";
}

function markerAfter(words: readonly WordToken[], from: number): Vat {
  for (let index = from; index < Math.min(words.length, from + REACH); index += 1) {
    const told = toldAt(words, index);
    if (told !== "unknown") return told;
  }
  return "unknown";
}

function toldAt(words: readonly WordToken[], index: number, atLeast = 1): Vat {
  let told: Vat = "unknown";
  for (const { meaning, length } of phrasesAt(BOOK, words, index)) {
    if (length < atLeast) continue;
    if (meaning === "excluded") return "excluded";
    if (meaning === "included") told = "included";
  }
  return told;
}
