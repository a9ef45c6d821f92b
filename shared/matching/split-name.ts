import { LATIN_LOOKALIKES } from "../search/cyrillic-table.ts";
import { foldText } from "../search/fold-word.ts";
import { repairText } from "./repair-text.ts";

/** A word or number of a name as it was written, and how it is compared. */
export interface NameToken {
  /** As written, in small letters, marks included; "?" stands for a letter that was lost. */
  readonly written: string;
  /** Without marks, in its own script. */
  readonly folded: string;
  readonly isNumber: boolean;
  readonly isRoman: boolean;
  /** A point follows: an initial, or a word that was cut short on purpose. */
  readonly isDotted: boolean;
  /** A hyphen joins it to the next one. */
  readonly isHyphened: boolean;
}

const TOKEN = /(?:\p{L}|\p{M}|[?\ufffd](?=\p{L}|[?\ufffd]+\p{L})|(?<=\p{L})[?\ufffd])+|\d+|[&№]/gu;
const APOSTROPHES = /(?<=\p{L})['’‘`´ʼ](?=\p{L})/gu;
const ROMAN = /^(?:X{0,2}(?:I[XV]|V?I{0,3}))$/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** The words and numbers of a text in their order; quotes, brackets and dashes only part them. */
export function splitName(text: string): readonly NameToken[] {
  const repaired = inOneScript(written(repairText(text)));
  const tokens = [...repaired.matchAll(TOKEN)].map((match) => {
    const [word] = match;
    const isNumber = /^\d/.test(word);
    const small = word.toLowerCase().replaceAll("\ufffd", "?");
    const next = repaired[match.index + word.length];
    return {
      written: small,
      folded: isNumber ? word.replace(/^0+(?=\d)/, "") : foldText(small),
      isNumber,
      isRoman: word.length > 1 && ROMAN.test(word),
      isDotted: next === ".",
      isHyphened: next === "-",
    };
  });
  return withAcronyms(tokens);
}

/** More letters with points than a person has initials. */
const SHORTEST_ACRONYM = 3;

/** "I.I. V. Turcanu" has one initial. */
const FORMS_BEFORE_INITIALS: ReadonlySet<string> = new Set(["ii", "sc", "ип"]);

/** "P.P.H. Jantar" is "PPH Jantar". */
function withAcronyms(tokens: readonly NameToken[]): readonly NameToken[] {
  if (tokens.filter(isDottedLetter).length < SHORTEST_ACRONYM) return tokens;
  const joined: NameToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (isDottedLetter(tokens[end])) end++;
    if (FORMS_BEFORE_INITIALS.has(`${tokens[at]?.folded}${tokens[at + 1]?.folded}`)) {
      joined.push(...tokens.slice(at, at + 2));
      at += 2;
      continue;
    }
    const letters = tokens.slice(at, end);
    const [first] = tokens.slice(at, at + 1);
    if (first && letters.length >= SHORTEST_ACRONYM) {
      const text = (part: (token: NameToken) => string) => letters.map(part).join("");
      joined.push({
        ...first,
        written: text((one) => one.written),
        folded: text((one) => one.folded),
        isDotted: false,
      });
      at = end;
    } else if (first) {
      joined.push(first);
      at++;
    }
  }
  return joined;
}

function isDottedLetter(token: NameToken | undefined): boolean {
  return token?.isDotted === true && !token.isNumber && token.written.length === 1;
}

/** Without what stands for a quote on a page, and with words for their contractions. */
function written(text: string): string {
  const plain = withoutEntities(text).normalize("NFC").replace(APOSTROPHES, "");
  if (!plain.includes("-")) return plain;
  return plain.replace(CONTRACTION, (short) => CONTRACTIONS.get(short.toLowerCase()) ?? short);
}

function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text
    .replace(/&(?:quot|laquo|raquo|[lr]dquo|#34);/gi, " ")
    .replace(/&(?:apos|rsquo|#0*39);/gi, "'")
    .replace(/&amp;/gi, "&");
}

const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["з-д", "завод"],
  ["ф-ка", "фабрика"],
  ["к-т", "комбинат"],
  ["т-во", "товарищество"],
  ["о-во", "общество"],
  ["об-во", "общество"],
  ["м-н", "магазин"],
  ["маг-н", "магазин"],
  ["р-н", "ресторан"],
]);
const CONTRACTION = /(?<![\p{L}-])[зфктормаоб]{1,3}-(?:д|ка|т|во|н)(?![\p{L}-])/giu;

const CYRILLIC_LOOKALIKES = new Map([...LATIN_LOOKALIKES].map(([cyrillic, latin]) => [latin, cyrillic]));

/** "Caмa" with a Latin C and a: words of two scripts are Cyrillic ones that were typed on the wrong keyboard. */
function inOneScript(text: string): string {
  if (!CYRILLIC.test(text) || !LATIN.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => {
    if (!CYRILLIC.test(word) || !LATIN.test(word)) return word;
    const whole = [...word.toLowerCase()].map((letter) => CYRILLIC_LOOKALIKES.get(letter) ?? letter).join("");
    return LATIN.test(whole) ? word : whole;
  });
}
