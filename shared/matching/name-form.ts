import { foldText, soundsOf } from "../search/fold-word.ts";
import { findForms, withoutCutForm } from "./find-forms.ts";
import { COUNTRIES_OF_FORM, type LegalKind } from "./legal-forms-table.ts";
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
  readonly isHyphened: boolean;
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
  const { forms, rest } = findForms(tokens);
  const kinds = forms.map(({ kind }) => kind);
  const length = name.trim().length;
  const isOpenEnded = rest.length === 0 || rest.at(-1) === tokens.at(-1);
  const named = rest.length > 0 ? rest : tokens;
  const own = withoutSectors(isOpenEnded ? withoutCutForm(named, length) : named);
  const numbers = own.flatMap((token) => numberOf(token) ?? []);
  const words = own.filter((token, at) => !isAside(token, at, own) && numberOf(token) === undefined);
  return {
    words: (words.length > 0 || numbers.length > 0 ? words : own).map(wordOf),
    numbers,
    // "ИП глава КФХ" says the person and the farm, which is the nearer.
    kind: kinds.find((kind) => kind === "farm") ?? kinds.find((kind) => kind !== "any") ?? kinds[0],
    countries: forms
      .map(({ notation }) => COUNTRIES_OF_FORM.get(notation))
      .find((found) => found !== undefined),
    isOpenEnded,
    length,
  };
}

/** "Crinul Alb București S1": the sectors of București. */
function withoutSectors(tokens: readonly NameToken[]): readonly NameToken[] {
  const at = tokens.findIndex(
    ({ folded }, place) =>
      place > 0 &&
      (SECTOR_WORDS.has(folded) || (folded === "s" && CAPITAL.has(tokens[place - 1]?.folded ?? ""))) &&
      tokens[place + 1]?.isNumber,
  );
  return at < 0 ? tokens : tokens.filter((_, place) => place !== at && place !== at + 1);
}

const SECTOR_WORDS: ReadonlySet<string> = new Set(["sector", "sectorul", "sect"]);
const CAPITAL: ReadonlySet<string> = new Set(["bucuresti", "buc"]);

function numberOf({ isNumber, isRoman, folded }: NameToken): string | undefined {
  if (isNumber) return folded;
  return isRoman ? ROMAN_NUMBERS.get(folded.toUpperCase()) : undefined;
}

/** Words that one notation of a name has and another leaves out. */
function isAside(token: NameToken, at: number, tokens: readonly NameToken[]): boolean {
  const { folded, isDotted } = token;
  const isInitial = isDotted && folded.length === 1;
  if (LINKING_WORDS.has(folded) && !isInitial && !isEndOfContraction(token, tokens[at - 1])) return true;
  if (TOWN_WORDS_IN_NAMES.has(folded) && isDotted && at > 0 && isWord(tokens[at + 1])) return true;
  return NUMBER_WORDS.has(folded) && isBesideNumber(tokens, at);
}

const LONGEST_CONTRACTED_START = 4;

/** The "во" of "пр-во", not the "на" of "Ростов-на-Дону". */
function isEndOfContraction({ isHyphened }: NameToken, before: NameToken | undefined): boolean {
  return before?.isHyphened === true && !isHyphened && before.folded.length <= LONGEST_CONTRACTED_START;
}

function isWord(token: NameToken | undefined): boolean {
  return token !== undefined && !token.isNumber && token.folded.length > 2;
}

function isBesideNumber(tokens: readonly NameToken[], at: number): boolean {
  const step = (by: 1 | -1) => {
    let next = at + by;
    while (NUMBER_WORDS.has(tokens[next]?.folded ?? "")) next += by;
    const token = tokens[next];
    return token !== undefined && numberOf(token) !== undefined;
  };
  return step(1) || step(-1);
}

export function wordOf({ written, folded, isDotted, isHyphened }: NameToken): NameWord {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(written);
  return {
    written,
    spellings: spellingsOf(written, folded),
    sounds: soundsOf(written),
    isCyrillic,
    isDotted,
    isHyphened,
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
