import { type Decimal, readDecimal } from "../std/decimal.ts";
import { isDigit, isLetter } from "./character-kind.ts";

/** A number in a text with its separators still undecided. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  /** Digits before the separator in question, group separators removed. */
  readonly whole: string;
  /** Digits after it; empty when there is none. */
  readonly fraction: string;
  /** "three" marks one separator before exactly three digits: thousands or decimals. */
  readonly doubt: "none" | "three" | "spaced-cents";
  readonly separator: string;
}

const [COMMA, STOP] = [44, 46];
/** Those that \b knows: a letter of another alphabet ends no such word. */
const LETTERS = "A-Za-z";
const SPACE = " \\u00a0\\u2009\\u202f\\u2007";
/** Groups of three (or Indian twos), else plain digits, then perhaps a separator and decimals. */
const NUMBER = new RegExp(
  `(?:(\\d{1,3})([.,'’‘´\`٬${SPACE}])(\\d{3}(?:\\2\\d{3})*)(?!\\d)|(\\d{1,2}(?:,\\d{2})+,\\d{3})(?!\\d)|(\\d+))` +
    `(?:([.,٫])[${SPACE}]?(\\d{1,12})(?![\\d])|([${SPACE}])(\\d{2})(?![\\d.,%${SPACE}]*\\d|[${SPACE}]*[%${LETTERS}]{1,2}\\b))?`,
  "g",
);
const DATE_OR_TIME = /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}(?!\d))(?![\d])/;

/** All numbers of the text in order, dates and times left out. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const date = startsDate(text, match.index);
    if (date > 0) {
      NUMBER.lastIndex = match.index + date;
      continue;
    }
    found.push(numberOf(match, text));
  }
  return found;
}

/** The amount of a found number, with `isThousands` as the answer to its doubt. */
export function amountOf({ whole, fraction }: FoundNumber, isThousands: boolean): Decimal | undefined {
  return readDecimal(isThousands ? whole + fraction : fraction === "" ? whole : `${whole}.${fraction}`);
}

function startsDate(text: string, index: number): number {
  const next = text.charCodeAt(index + 1);
  const afterNext = text.charCodeAt(index + 2);
  const hasMark = isDateMark(next) || isDateMark(afterNext) || isDateMark(text.charCodeAt(index + 4));
  return hasMark ? (DATE_OR_TIME.exec(text.slice(index, index + 12))?.[0].length ?? 0) : 0;
}

/** Point, slash, hyphen or colon. */
function isDateMark(code: number): boolean {
  return code === 46 || code === 47 || code === 45 || code === 58;
}

function numberOf(match: RegExpExecArray, text: string): FoundNumber {
  const [all, head = "", group = "", tail = "", indian, plain = "", point, decimals = "", space, cents = ""] =
    match;
  let start = match.index;
  const end = start + all.length;
  if (head !== "") return groupedNumber({ start, end, head, group, tail, point, decimals, space, cents });
  const whole = indian === undefined ? plain : indian.replaceAll(",", "");
  if (space !== undefined)
    return { start, end, whole, fraction: cents, doubt: "spaced-cents", separator: " " };
  const isHeadless = point === undefined && plain.length === 2 && isLoneSeparator(text, start - 1);
  if (isHeadless) {
    start -= 1;
    return { start, end, whole: "0", fraction: plain, doubt: "none", separator: text.charAt(start) };
  }
  return { start, end, whole, fraction: decimals, doubt: "none", separator: point ?? "" };
}

interface GroupedParts {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly group: string;
  readonly tail: string;
  readonly point: string | undefined;
  readonly decimals: string;
  readonly space: string | undefined;
  readonly cents: string;
}

function groupedNumber(parts: GroupedParts): FoundNumber {
  const { start, end, head, group, tail, point, decimals, space, cents } = parts;
  const whole = head + tail.replaceAll(group, "");
  if (space !== undefined)
    return { start, end, whole, fraction: cents, doubt: "spaced-cents", separator: " " };
  if (point !== undefined) return { start, end, whole, fraction: decimals, doubt: "none", separator: point };
  const isOneGroup = tail.length === 3 && (group === "." || group === ",");
  if (!isOneGroup) return { start, end, whole, fraction: "", doubt: "none", separator: group };
  return { start, end, whole: head, fraction: tail, doubt: "three", separator: group };
}

/** ",89" and ".99": a separator with no digit before it. */
function isLoneSeparator(text: string, index: number): boolean {
  const separator = text.charAt(index);
  if (separator !== "," && separator !== ".") return false;
  const before = text.charCodeAt(index - 1);
  return !isLetter(before) && !isDigit(before) && before !== COMMA && before !== STOP;
}
