import { foldText, soundsOf } from "../search/fold-word.ts";
import { COUNTRIES_OF_FORM, KIND_OF_FORM, type LegalKind } from "./legal-forms-table.ts";
import { LINKING_WORDS, NUMBER_WORDS, ROMAN_NUMBERS, TOWN_WORDS_IN_NAMES } from "./name-words-table.ts";
import { type NameToken, splitName } from "./split-name.ts";

/** A word of a firm's own name. */
export interface NameWord {
  readonly written: string;
  /** How it may be spelled without marks: "ü" is u or ue, "â" is a or i. The first is the plain one. */
  readonly spellings: readonly string[];
  /** How it sounds in Latin letters, to be held against the other script. */
  readonly sounds: readonly string[];
  readonly isCyrillic: boolean;
  readonly isDotted: boolean;
}

/** What a name says: which firm, of which form, and which one of several. */
export interface NameForm {
  readonly words: readonly NameWord[];
  /** Numbers in their order, Roman ones in digits. */
  readonly numbers: readonly string[];
  readonly kind: LegalKind | undefined;
  /** Where the law knows such a form; undefined for forms of many countries. */
  readonly countries: readonly string[] | undefined;
  /** Ends in a word that is no legal form, so that more may have stood behind it. */
  readonly isOpenEnded: boolean;
  /** Characters of the name as it stands; what is exactly as long as a column was is cut off perhaps. */
  readonly length: number;
}

export function formOfName(name: string): NameForm {
  const tokens = splitName(name);
  const { forms, rest } = withoutForms(tokens);
  const kinds = forms.map(({ kind }) => kind);
  const own = rest.length > 0 ? rest : tokens;
  const numbers = own.flatMap((token) => numberOf(token) ?? []);
  const words = own.filter((token, at) => !isAside(token, at, own) && numberOf(token) === undefined);
  return {
    words: (words.length > 0 || numbers.length > 0 ? words : own).map(wordOf),
    numbers,
    kind: kinds.find((kind) => kind !== "any") ?? kinds[0],
    countries: forms
      .map(({ notation }) => COUNTRIES_OF_FORM.get(notation))
      .find((found) => found !== undefined),
    isOpenEnded: own.at(-1) === tokens.at(-1),
    length: name.trim().length,
  };
}

/** Firms may be one where the forms don't say otherwise. */
export function areKindsAlike(a: LegalKind | undefined, b: LegalKind | undefined): boolean {
  return a === undefined || b === undefined || a === "any" || b === "any" || a === b;
}

const LONGEST_FORM = 9;
/** A notation this short is a word of the name where it stands in the middle. */
const SHORT_FORM = 2;

interface FoundForm {
  readonly kind: LegalKind;
  readonly notation: string;
  readonly size: number;
}

function withoutForms(tokens: readonly NameToken[]): {
  readonly forms: readonly FoundForm[];
  readonly rest: readonly NameToken[];
} {
  const forms: FoundForm[] = [];
  const rest: NameToken[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = formAt(tokens, at, rest.length === 0);
    const token = tokens[at];
    if (found) forms.push(found);
    else if (token) rest.push(token);
    at += found?.size ?? 1;
  }
  return withRomanNumber(tokens, forms, rest);
}

/** "Pipera II SRL" is the second of that name, "II Dragomir Vasile" an individual enterprise. */
function withRomanNumber(
  tokens: readonly NameToken[],
  forms: readonly FoundForm[],
  rest: readonly NameToken[],
): { readonly forms: readonly FoundForm[]; readonly rest: readonly NameToken[] } {
  const roman = tokens.find(({ isRoman, folded }) => isRoman && folded === "ii");
  const others = forms.filter(({ notation }) => notation !== "ii");
  if (roman === undefined || others.length === 0 || others.length === forms.length) return { forms, rest };
  return { forms: others, rest: tokens.filter((token) => token === roman || rest.includes(token)) };
}

function formAt(tokens: readonly NameToken[], at: number, isFirst: boolean): FoundForm | undefined {
  for (let size = Math.min(LONGEST_FORM, tokens.length - at); size > 0; size--) {
    const notation = tokens
      .slice(at, at + size)
      .map(({ folded }) => (folded === "&" ? "" : folded))
      .join("");
    const kind = kindOf(notation, at);
    if (kind === undefined) continue;
    const isAtEdge = isFirst || isEndOfForms(tokens, at + size);
    if (notation.length > SHORT_FORM || isAtEdge) return { kind, notation, size };
  }
  return undefined;
}

/** Before the name "SC" is Romania's commercial company, of any form; behind it Poland's civil partnership. */
function kindOf(notation: string, at: number): LegalKind | undefined {
  return notation === "sc" && at > 0 ? "partnership" : KIND_OF_FORM.get(notation);
}

/** Whether nothing but forms follows. */
function isEndOfForms(tokens: readonly NameToken[], at: number): boolean {
  if (at >= tokens.length) return true;
  const next = formAt(tokens, at, true);
  return next !== undefined && isEndOfForms(tokens, at + next.size);
}

function numberOf({ isNumber, isRoman, folded }: NameToken): string | undefined {
  if (isNumber) return folded;
  return isRoman ? ROMAN_NUMBERS.get(folded.toUpperCase()) : undefined;
}

/** Words that one notation of a name has and another leaves out. */
function isAside(token: NameToken, at: number, tokens: readonly NameToken[]): boolean {
  const { folded, isDotted } = token;
  const isInitial = isDotted && folded.length === 1;
  if (LINKING_WORDS.has(folded) && !isInitial) return true;
  if (TOWN_WORDS_IN_NAMES.has(folded) && isDotted && at > 0 && isWord(tokens[at + 1])) return true;
  return NUMBER_WORDS.has(folded) && isBesideNumber(tokens, at);
}

function isWord(token: NameToken | undefined): boolean {
  return token !== undefined && !token.isNumber && token.folded.length > 2;
}

function isBesideNumber(tokens: readonly NameToken[], at: number): boolean {
  const step = (by: 1 | -1) => {
    let next = at + by;
    while (NUMBER_WORDS.has(tokens[next]?.folded ?? "")) next += by;
    return tokens[next]?.isNumber ?? false;
  };
  return step(1) || step(-1);
}

export function wordOf({ written, folded, isDotted }: NameToken): NameWord {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(written);
  return {
    written,
    spellings: spellingsOf(written, folded),
    sounds: soundsOf(written),
    isCyrillic,
    isDotted,
  };
}

function spellingsOf(written: string, folded: string): readonly string[] {
  const spellings = [folded];
  if (/[äöü]/.test(written)) {
    spellings.push(foldText(written.replace(/[äöü]/g, (letter) => `${letter}e`)));
  }
  if (written.includes("â")) spellings.push(foldText(written.replaceAll("â", "i")));
  return spellings;
}
