import { foldCedilla } from "./fold-text.ts";
import type { Language } from "./language-letters-table.ts";
import { letterModelOf } from "./letter-model.ts";

/** Letters and bytes beyond ASCII without a break: the same stretches of bytes in every code page. */
const TOKEN = /[^\0-@[-`{-\x7f]+/g;
const PART = /[\p{L}\p{M}]+|./gsu;
const ONE_WORD = /^\p{L}+$/u;
const FOREIGN = /[^\p{ASCII}]/u;
const LIKELY_SIGNS = new Set("„“”‘’–—…•·°§€№«»®™©½¼²³±µ×");
const QUOTES = new Set("„“”‘«»…°™®");
/** Signs that stand inside words. */
const JOINING_SIGNS = new Set("’\u00ad·");
/** Control characters, what could not be decoded, and what nobody has assigned. */
const BROKEN = /[\u0080-\u009f\ufffd\ue000-\uf8ff]/;

const LIKELY_SIGN_BITS = 8;
const UNLIKELY_SIGN_BITS = 13;
const BROKEN_BITS = 22;
const NO_BREAK_BITS = 6;
/** Beside a letter, but for quotes; twice inside a word. */
const SIGN_BESIDE_BITS = 5;
/** A capital after a small letter, or two before one, hardly happen inside a word. */
const CASE_BITS = 7;
const ODD_CASE = /\p{Ll}(?=\p{Lu})|^\p{Lu}{2}(?=\p{Ll})/gu;

export interface Tokens {
  /** Those with a character beyond ASCII, whose reading depends on the code page. */
  readonly foreign: readonly string[];
  /** The others, which tell the language. */
  readonly ascii: readonly string[];
}

/** The tokens of a text, each once: a list that says one word a thousand times says it once. */
export function tokensOf(text: string): Tokens {
  const tokens = [...new Set(text.match(TOKEN))];
  return {
    foreign: tokens.filter((token) => FOREIGN.test(token)),
    ascii: tokens.filter((token) => token.length > 2 && !FOREIGN.test(token)),
  };
}

/** How unlikely a token is in each of the languages, in bits. */
export type BitsOfToken = (token: string, languages: readonly Language[]) => readonly number[];

/** Many code pages read a token alike: each reading is weighed once a script. */
export function rememberBits(): BitsOfToken {
  const knownOf = new Map<readonly Language[], Map<string, readonly number[]>>();
  return (token, languages) => {
    const known = knownOf.get(languages) ?? new Map<string, readonly number[]>();
    knownOf.set(languages, known);
    const bits = known.get(token) ?? bitsOfToken(token, languages);
    known.set(token, bits);
    return bits;
  };
}

function bitsOfToken(token: string, languages: readonly Language[]): number[] {
  // Most tokens are one word.
  const parts = ONE_WORD.test(token) ? [token] : (token.match(PART) ?? []);
  const words = parts.filter((part) => /\p{L}/u.test(part));
  const common =
    words.reduce((sum, word) => sum + bitsOfCase(word), 0) +
    (parts.length > 1 || words.length === 0 ? bitsOfSigns(parts) : 0);
  const folded = words.map((word) => foldCedilla(word.toLowerCase()));
  return languages.map((language) => {
    const { bitsOf } = letterModelOf(language);
    return folded.reduce((sum, word) => sum + bitsOf(word), common);
  });
}

function bitsOfCase(word: string): number {
  return CASE_BITS * (word.match(ODD_CASE)?.length ?? 0);
}

function bitsOfSigns(parts: readonly string[]): number {
  let bits = 0;
  for (const [index, part] of parts.entries()) {
    if (/\p{L}/u.test(part)) continue;
    bits += bitsOfSign(part);

    const isAfter = isWord(parts[index - 1]);
    const isBefore = isWord(parts[index + 1]);
    if (!QUOTES.has(part) && !JOINING_SIGNS.has(part))
      bits += SIGN_BESIDE_BITS * (Number(isAfter) + Number(isBefore));
    else if (isAfter && isBefore) bits += SIGN_BESIDE_BITS;
  }
  return bits;
}

function bitsOfSign(sign: string): number {
  if (BROKEN.test(sign)) return BROKEN_BITS;
  if (sign === "\u00a0") return NO_BREAK_BITS;
  return LIKELY_SIGNS.has(sign) || JOINING_SIGNS.has(sign) ? LIKELY_SIGN_BITS : UNLIKELY_SIGN_BITS;
}

function isWord(part: string | undefined): boolean {
  return part !== undefined && /\p{L}/u.test(part);
}
