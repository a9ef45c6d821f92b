/** How unlikely the tokens of a text are, spoken by some of the languages; each token may be of another one (names from abroad). */
import type { Language } from "./language-letters-table.ts";
import type { BitsOfToken } from "./token-bits.ts";

/** How much each language speaks in a text, by its words of ASCII letters; sums to 1 over all of them. */
export type LanguageShares = ReadonlyMap<Language, number>;

/** What is known of the languages before any word beyond ASCII weighs as much as so many of them. */
const PRIOR_TOKENS = 2;
const ROUNDS = 2;

export function sharesOf(
  ascii: readonly string[],
  languages: readonly Language[],
  bitsOf: BitsOfToken,
): LanguageShares {
  const tokens = ascii.map((token) => bitsOf(token, languages));
  const even = languages.map(() => 1 / languages.length);
  const shares = settleShares(tokens, even);
  return new Map(languages.map((language, index) => [language, shares[index] ?? 0]));
}

/** Bits of the tokens in the languages of one code page. */
export function weighTokens(
  foreign: readonly string[],
  languages: readonly Language[],
  known: LanguageShares,
  bitsOf: BitsOfToken,
): number {
  const tokens = foreign.map((token) => bitsOf(token, languages));
  const start = languages.map((language) => (known.get(language) ?? 1 / languages.length) * 0.8 + 0.01);
  const shares = settleShares(tokens, start);
  return tokens.reduce((sum, bits) => sum + bitsOfMixture(bits, shares), 0);
}

/** A few rounds of: which language says each token, and so how much each language speaks. */
function settleShares(tokens: readonly (readonly number[])[], start: readonly number[]): number[] {
  let shares = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    const counts = start.map((share) => share * PRIOR_TOKENS);
    for (const bits of tokens) {
      const all = bitsOfMixture(bits, shares);
      for (const [index, one] of bits.entries()) {
        counts[index] = (counts[index] ?? 0) + (shares[index] ?? 0) * 2 ** (all - one);
      }
    }
    shares = counts.map((count) => count / (tokens.length + PRIOR_TOKENS));
  }
  return shares;
}

/** Bits of a token that any of the languages may say; reckoned from the likeliest, since the others may vanish beside it. */
function bitsOfMixture(bits: readonly number[], shares: readonly number[]): number {
  const least = Math.min(...bits);
  const sum = bits.reduce((total, one, index) => total + (shares[index] ?? 0) * 2 ** (least - one), 0);
  return least - Math.log2(sum);
}
