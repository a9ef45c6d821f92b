import { soundsOf } from "../search/fold-word.ts";
import { type FormPhrase, KIND_OF_FORM, type LegalKind, PHRASES_BY_LETTER } from "./legal-forms-table.ts";
import type { NameToken } from "./split-name.ts";
import { BRANCH_WORDS } from "./trade-words-table.ts";

/** A legal form in a name. */
export interface FoundForm {
  readonly kind: LegalKind;
  readonly notation: string;
  /** Where it stands, in tokens. */
  readonly at: number;
  readonly size: number;
}

const LONGEST_FORM = 9;
/** A notation this short is a word of the name where it stands in the middle. */
const SHORT_FORM = 2;

/** The legal forms in a name, and the rest of it. */
export function findForms(tokens: readonly NameToken[]): {
  readonly forms: readonly FoundForm[];
  readonly rest: readonly NameToken[];
} {
  const found: FoundForm[] = [];
  let isOwnSeen = false;
  let at = 0;
  while (at < tokens.length) {
    const form = formAt(tokens, at, !isOwnSeen);
    if (form) found.push(form);
    else isOwnSeen = true;
    at += form?.size ?? 1;
  }
  const forms = withoutRomanNumbers(tokens, withoutInitials(tokens, found));
  const isInForm = (place: number) => forms.some((form) => place >= form.at && place < form.at + form.size);
  return { forms, rest: tokens.filter((_, place) => !isInForm(place)) };
}

const IS_OF_PERSON: ReadonlySet<LegalKind> = new Set(["person", "person-or-private", "farm"]);

/** In "IP Sidorov S.A." the last letters are of Sergei Antonovici, not of a joint-stock company. */
function withoutInitials(tokens: readonly NameToken[], forms: readonly FoundForm[]): readonly FoundForm[] {
  const person = forms.find(({ kind }) => IS_OF_PERSON.has(kind));
  if (person === undefined) return forms;
  // Before the name only forms stand: "ФОП", "S.C.".
  const isInitials = ({ at, size, notation }: FoundForm) =>
    at > 0 && notation.length === 2 && (size === 2 || tokens.length - at <= 2);
  return forms.filter((form) => form === person || !isInitials(form));
}

/** "Pipera II SRL" is the second of that name, "II Dragomir Vasile" an individual enterprise. */
function withoutRomanNumbers(
  tokens: readonly NameToken[],
  forms: readonly FoundForm[],
): readonly FoundForm[] {
  const others = forms.filter(({ notation }) => notation !== "ii");
  if (others.length === 0) return forms;
  return forms.filter((form) => form.notation !== "ii" || !tokens[form.at]?.isRoman);
}

/** Widths of columns that cut names. */
export const COLUMN_WIDTHS: ReadonlySet<number> = new Set([20, 25, 30, 32, 35, 40]);
const NOTATIONS = [...KIND_OF_FORM.keys()];
const MOST_CUT_TOKENS = 3;

/** A name without the beginning of a form where a column cut it: "Hurtownia Zieleń Sp". */
export function withoutCutForm(tokens: readonly NameToken[], length: number): readonly NameToken[] {
  if (!COLUMN_WIDTHS.has(length)) return tokens;
  for (let size = Math.min(MOST_CUT_TOKENS, tokens.length - 1); size > 0; size--) {
    const start = tokens
      .slice(-size)
      .map(({ folded }) => folded)
      .join("");
    const isCut = start.length > 1 && NOTATIONS.some((notation) => notation.startsWith(start));
    if (isCut) return tokens.slice(0, -size);
  }
  return tokens;
}

function formAt(tokens: readonly NameToken[], at: number, isFirst: boolean): FoundForm | undefined {
  return phraseAt(tokens, at) ?? notationAt(tokens, at, isFirst);
}

function notationAt(tokens: readonly NameToken[], at: number, isFirst: boolean): FoundForm | undefined {
  for (let size = Math.min(LONGEST_FORM, tokens.length - at); size > 0; size--) {
    const notation = tokens
      .slice(at, at + size)
      .map(({ folded }) => (folded === "&" ? "" : folded))
      .join("");
    const kind = kindOf(notation, at);
    if (kind === undefined) continue;
    const isAtEdge = isFirst || isEndOfForms(tokens, at + size);
    if (notation.length > SHORT_FORM || isAtEdge) return { kind, notation, at, size };
  }
  return undefined;
}

/** Before the name "SC" is Romania's commercial company, of any form; behind it Poland's civil partnership. */
function kindOf(notation: string, at: number): LegalKind | undefined {
  return notation === "sc" && at > 0 ? "civil-partnership" : KIND_OF_FORM.get(notation);
}

/** Whether nothing but forms and branches follows. */
function isEndOfForms(tokens: readonly NameToken[], at: number): boolean {
  if (at >= tokens.length) return true;
  if (BRANCH_WORDS.has(tokens[at]?.folded ?? "")) return isEndOfForms(tokens, at + 1);
  const next = formAt(tokens, at, true);
  return next !== undefined && isEndOfForms(tokens, at + next.size);
}

/** Letters a word is cut to at least where no point says that it is cut. */
const SHORTEST_START = 3;

function phraseAt(tokens: readonly NameToken[], at: number): FoundForm | undefined {
  const first = tokens[at];
  if (first === undefined || first.isNumber || (first.folded.length < SHORTEST_START && !first.isDotted)) {
    return undefined;
  }
  for (const phrase of PHRASES_BY_LETTER.get(first.folded[0] ?? "") ?? []) {
    if (isPhraseAt(phrase, tokens, at)) {
      return { kind: phrase.kind, notation: phrase.stems.join(""), at, size: phrase.stems.length };
    }
  }
  return undefined;
}

/** Initials of a person, or of another firm; longer ones are a form. */
const MOST_INITIALS = 3;

/** More than letters with points is there, so that "S. P. A." is no "societate pe acțiuni". */
function isPhraseAt({ stems, sounds }: FormPhrase, tokens: readonly NameToken[], at: number): boolean {
  let letterCount = 0;
  for (let place = 0; place < stems.length; place++) {
    const token = tokens[at + place];
    const [stem, sound] = [stems[place], sounds[place]];
    if (token === undefined || stem === undefined || sound === undefined) return false;
    if (!isStem(token, stem, sound, stems.length > 1)) return false;
    if (token.folded.length >= SHORTEST_START) letterCount += token.folded.length;
  }
  return letterCount >= (stems.length > MOST_INITIALS ? SHORTEST_START : 2 * SHORTEST_START);
}

function isStem(token: NameToken, stem: string, sound: string, canBeCut: boolean): boolean {
  const { folded } = token;
  if (folded === stem) return true;
  if (stem.length < SHORTEST_START) return soundsOf(token.written)[0] === sound;
  if (folded.startsWith(stem)) return true;
  const isCut = token.isDotted || folded.length >= SHORTEST_START;
  if (canBeCut && isCut && stem.startsWith(folded)) return true;
  // The same letters of the other alphabet, as in "obshchestvo".
  return folded[0] !== stem[0] && (soundsOf(token.written)[0] ?? "").startsWith(sound);
}
