import { openPhraseBook, phrasesAt } from "./phrase-book.ts";
import type { PriceRole } from "./price-reading.ts";
import {
  DAY_PHRASES,
  LOWEST_PHRASES,
  PHRASES_AFTER,
  PHRASES_BEFORE,
  ROLE_RULES,
} from "./price-words.data.ts";
import { JOINED_AFTER, JOINED_BEFORE, type RoleRule } from "./role-words-table.ts";
import { type WordToken, wordsOf } from "./word-token.ts";

const BEFORE = openPhraseBook(PHRASES_BEFORE, ROLE_RULES);
const AFTER = openPhraseBook(PHRASES_AFTER, ROLE_RULES);
const LOWEST = openPhraseBook(LOWEST_PHRASES, ["lowest"]);
const DAYS = openPhraseBook(DAY_PHRASES, ["days"]);

const LONGEST_GAP = 32;
const LONGEST_LABEL_GAP = 8;
/** "lowest price of the last 30 days before the discount" may be so many words away from its amount. */
const LOWEST_REACH = 5;
const SENTENCE_BORDERS = /[;\n]|\.\s+(\S)/g;
const TAKEN_OFF = /(?:^|[^\d][\s(])[-−–]$/;
const FREE_OVER = /^\+(?:[.!)]|$)/;
const NEAR = /^[\s(*/–-]*$/;
const CLOSED = /^\s*(?:$|[).,;\n])/;

interface PlacedPhrase {
  readonly row: RoleRule;
  readonly first: number;
  readonly end: number;
}

/**
 * The role that the words before and behind an amount give it; "current" when they tell nothing. `isAfterOfNext` says that
 * what follows is rather the label of the next amount.
 */
export function roleByWords(before: string, after: string, isAfterOfNext: boolean): PriceRole {
  const wordsBefore = before === "" ? [] : wordsOf(before);
  const wordsAfter = after === "" ? [] : wordsOf(after);
  // On the next line, or before a colon, it is the label of the next amount, however long.
  const isOfNext = isAfterOfNext || /^\s*\n|:\s*$/.test(after);
  if (tellsLowest(wordsBefore, true) || (!isOfNext && tellsLowest(wordsAfter, false))) return "lowest";
  return (
    joinedRole(JOINED_BEFORE, before) ??
    roleBefore(before, wordsBefore) ??
    roleAfter(after, wordsAfter, isAfterOfNext) ??
    roleByMarks(before, after)
  );
}

function roleBefore(text: string, words: readonly WordToken[]): PriceRole | undefined {
  const found = outermost(phrasesNear(words));
  const label = found.find(({ row, end }) => row.role === "current" && end === words.length);
  const fitting = found.filter(
    (phrase) =>
      phrase.row.role !== "current" &&
      (!label || phrase.end === label.first || phrase.end > label.first) &&
      reaches(phrase, text, words),
  );
  const [best] = fitting.sort((a, b) => ROLE_RULES.indexOf(a.row) - ROLE_RULES.indexOf(b.row));
  return best?.row.role;
}

function phrasesNear(words: readonly WordToken[]): PlacedPhrase[] {
  const found: PlacedPhrase[] = [];
  for (let index = Math.max(0, words.length - 9); index < words.length; index += 1) {
    for (const { meaning, length } of phrasesAt(BEFORE, words, index)) {
      found.push({ row: meaning, first: index, end: index + length });
    }
  }
  return found;
}

/** Without phrases that are part of a longer one: "without discount" names no discount. */
function outermost(found: readonly PlacedPhrase[]): PlacedPhrase[] {
  if (found.length < 2) return [...found];
  return found.filter(
    ({ first, end }) =>
      !found.some(
        (other) => other.first <= first && other.end >= end && other.end - other.first > end - first,
      ),
  );
}

function reaches({ row, end }: PlacedPhrase, text: string, words: readonly WordToken[]): boolean {
  const between = words.slice(end);
  if (between.length > row.reach || between.some(({ isNumber }) => isNumber)) return false;
  const gap = text.slice(words[end - 1]?.end ?? 0);
  if (!row.crossesLines && endsSentence(gap)) return false;
  return gap.length <= (row.reach === 0 ? LONGEST_LABEL_GAP : LONGEST_GAP);
}

/** A capital behind a stop begins the next one. */
function endsSentence(gap: string): boolean {
  for (const [, first] of gap.matchAll(SENTENCE_BORDERS)) {
    if (first === undefined || first !== first.toLowerCase()) return true;
  }
  return false;
}

function roleAfter(text: string, words: readonly WordToken[], isOfNext: boolean): PriceRole | undefined {
  const joined = joinedRole(JOINED_AFTER, text);
  if (joined) return joined;
  const [first] = words;
  if (!first || !NEAR.test(text.slice(0, first.start))) return undefined;
  let best: RoleRule | undefined;
  for (const { meaning, length } of phrasesAt(AFTER, words, 0)) {
    if (isOfNext && meaning.role !== "instalment" && meaning.role !== "from") continue;
    // "99 lei transport" is the cost of it; "99 lei transport gratuit" says something else.
    const isWhole = meaning.role !== "shipping" || CLOSED.test(text.slice(words[length - 1]?.end ?? 0));
    if (isWhole && (!best || ROLE_RULES.indexOf(meaning) < ROLE_RULES.indexOf(best))) best = meaning;
  }
  return best?.role;
}

function roleByMarks(before: string, after: string): PriceRole {
  if (TAKEN_OFF.test(before)) return "saving";
  return FREE_OVER.test(after) ? "minimum-order" : "current";
}

function joinedRole(rows: readonly (readonly [PriceRole, RegExp])[], text: string): PriceRole | undefined {
  if (!/[\u3000-\u9fff\uac00-\ud7af~～]/.test(text)) return undefined;
  return rows.find(([, pattern]) => pattern.test(text))?.[0];
}

function tellsLowest(words: readonly WordToken[], isBefore: boolean): boolean {
  const thirty = words.findLastIndex(({ word }) => word === "30");
  if (thirty < 0) return false;
  const days = [thirty + 1, thirty + 2].find((index) => phrasesAt(DAYS, words, index).length > 0);
  if (days === undefined || (isBefore && words.length - days - 1 > LOWEST_REACH)) return false;
  return words.some((_, index) => phrasesAt(LOWEST, words, index).length > 0);
}
