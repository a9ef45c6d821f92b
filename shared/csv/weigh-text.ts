import { type AlphabetName, LETTERS_BY_LANGUAGE, RUSSIAN_PER_MILLE } from "./language-letters-table.ts";

const LIKELY_SIGNS = new Set("“”„’‘–—…•°§€£«»№®™©½¼¾²³±·×\u00a0\u00ad¿¡ºª%");
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const FOREIGN = /[^\p{ASCII}]/u;

/**
 * How likely a text is one that people wrote in one of the alphabets, per character beyond ASCII: about 1 for plain
 * text, below 0 for text in a wrong encoding (wrong letters, capitals inside words, line drawing, control characters).
 */
export function weighText(text: string, alphabets: readonly AlphabetName[]): number {
  const words = new Set([...text.matchAll(WORD)].map(([word]) => word).filter((word) => FOREIGN.test(word)));
  let weight = weighSigns(text);
  let count = [...text.replace(/[\p{L}\p{M}\p{ASCII}]/gu, "")].length;
  const weightByAlphabet = alphabets.map(() => 0);
  for (const word of words) {
    weight += weighCase(word);
    count += [...word].filter((letter) => FOREIGN.test(letter)).length;
    for (const [index, name] of alphabets.entries()) {
      weightByAlphabet[index] =
        (weightByAlphabet[index] ?? 0) + weighLetters(word, LETTERS_BY_LANGUAGE[name]);
    }
  }
  return count === 0 ? 0 : (weight + Math.max(...weightByAlphabet)) / count;
}

function weighSigns(text: string): number {
  let weight = 0;
  for (const { 0: sign, index } of text.matchAll(/[^\p{L}\p{M}\p{ASCII}]/gu)) {
    const isInsideWord = /\p{L}/u.test(text[index - 1] ?? "") && /\p{L}/u.test(text[index + 1] ?? "");
    if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/.test(sign)) weight -= 4;
    else if (!LIKELY_SIGNS.has(sign)) weight -= 2;
    else if (isInsideWord && sign !== "’" && sign !== "\u00ad") weight -= 1.5;
    else weight += 0.5;
  }
  return weight - [...text.matchAll(/\d[^\p{ASCII}\P{L}]|[^\p{ASCII}\P{L}]\d/gu)].length * 1.5;
}

/** A capital after a small letter, or a script mixed with another, hardly happens inside a word. */
function weighCase(word: string): number {
  const flips = [...word.matchAll(/\p{Ll}\p{Lu}/gu)].length;
  const isLoneCapitalTail = /^\p{Ll}+\p{Lu}+$/u.test(word);
  const isMixed = /[a-z]/i.test(word) && /\p{Script=Cyrillic}/u.test(word);
  return -2 * flips - (isLoneCapitalTail ? 1 : 0) - (isMixed ? 2 : 0);
}

function weighLetters(word: string, alphabet: string): number {
  let weight = 0;
  for (const letter of word.toLowerCase()) {
    if (!FOREIGN.test(letter)) continue;
    if (!alphabet.includes(letter)) weight -= 1.5;
    else if (/\p{Script=Cyrillic}/u.test(letter))
      weight += Math.min(1.3, (RUSSIAN_PER_MILLE[letter] ?? 0) / 40);
    else weight += 1;
  }
  return weight;
}
