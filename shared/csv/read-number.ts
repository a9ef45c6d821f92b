import { DIGITS_BY_CURRENCY } from "../model/currency-table.ts";
import { type Decimal, readDecimal } from "../std/decimal.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { DecimalSeparator } from "./import-choices.ts";
import { plainDecimalOf } from "./plain-decimal.ts";

export type ReadNumberProblem = { readonly code: "not-a-number" | "ambiguous-number" | "too-many-digits" };

const PLAIN = /^-?\d{1,15}(?:\.\d{1,12})?$/;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const CODES = [...DIGITS_BY_CURRENCY.keys()].join("|");
const UNIT_BEFORE = new RegExp(`^(?:US\\$|\\p{Sc}|(?:${CODES}|lei)\\b|руб\\.?|грн\\.?|zł|kč)\\s*`, "iu");
/** How accountants mark the side of an amount: a credit is what we owe. */
export const SIDE_AFTER = /(?<=[\d\s)])\s*(cr|dr|db)\.?$/iu;
const UNIT_AFTER = new RegExp(
  `\\s*(?:\\p{Sc}|\\b(?:${CODES})|lei|руб\\.?|р\\.|грн\\.?|zł|ft|kč|buc\\.?|шт\\.?|pcs\\.?|kg)$`,
  "iu",
);

/**
 * Reads one number of a column exactly: "1.234,50" with the separator "," is 1234.50.
 *
 * Spaces, no-break spaces and apostrophes between digits group; a currency sign or unit beside the number is left
 * out; "(12.50)", "12.50-" and "12.50 CR" are negative. Without a separator a text that can be read two ways ("1,234") fails with
 * "ambiguous-number"; so does one that breaks the rule of its column. "4,00638E+12" has lost digits: "too-many-digits".
 */
export function readNumber(
  text: string,
  separator: DecimalSeparator | undefined,
): Result<Decimal, ReadNumberProblem> {
  const plainest = plainDecimalOf(text, separator);
  if (plainest !== undefined) return succeed(plainest);
  const trimmed = text.trim();
  if (separator !== "," && PLAIN.test(trimmed) && (separator === "." || !GROUPED.test(trimmed))) {
    return decimalOf(trimmed);
  }
  const { digits, isNegative } = bareDigits(trimmed);
  if (/^\d+(?:[.,]\d+)?E\+?\d+$/i.test(digits)) return fail({ code: "too-many-digits" });
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return tinyOf(digits, isNegative);
  const plain = pointed(digits, separator);
  if (plain === undefined) return fail({ code: "ambiguous-number" });
  return decimalOf(isNegative ? `-${plain}` : plain);
}

export type NegativeStyle = "minus" | "brackets" | "minus-after" | "credit";

/** How the text says that it is below zero; undefined when it does not. */
export function negativeStyleOf(text: string): NegativeStyle | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed) || !readNumber(trimmed, separatorOf(trimmed) === "," ? "," : ".").ok)
    return undefined;
  if (/\bcr\.?$/i.test(trimmed)) return "credit";
  if (/\(.*\d.*\)/.test(trimmed)) return "brackets";
  if (/\d.*[-\u2212\u2013]/.test(trimmed) && !/E-/i.test(trimmed)) return "minus-after";
  return /[-\u2212\u2013]/.test(trimmed) ? "minus" : undefined;
}

/** The decimal separator that a number shows beyond doubt; "none" when it has neither, undefined when it may be both. */
export function separatorOf(text: string): DecimalSeparator | "none" | undefined {
  const { digits } = bareDigits(text.trim());
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return "none";
  const point = digits.lastIndexOf(".");
  const comma = digits.lastIndexOf(",");
  if (point < 0 && comma < 0) return "none";
  if (point >= 0 && comma >= 0) return point > comma ? "." : ",";
  const mark = point >= 0 ? "." : ",";
  const isGrouping = GROUPED.test(digits);
  if (digits.indexOf(mark) !== digits.lastIndexOf(mark)) return isGrouping ? other(mark) : undefined;
  return isGrouping && !digits.startsWith("0") ? undefined : mark;
}

function bareDigits(text: string): { digits: string; isNegative: boolean } {
  let rest = text.replace(/[\u2212\u2013]/g, "-");
  let isNegative = false;
  const side = SIDE_AFTER.exec(rest)?.[1]?.toLowerCase();
  if (side !== undefined) {
    isNegative = side === "cr";
    rest = rest.replace(SIDE_AFTER, "").trim();
  }
  // The currency may stand outside the brackets: "(1 234,50) lei".
  const bare = rest.replace(UNIT_BEFORE, "").replace(UNIT_AFTER, "");
  const inBrackets = /^\((.*)\)$/.exec(rest)?.[1] ?? /^\((.*)\)$/.exec(bare)?.[1];
  if (inBrackets !== undefined) {
    isNegative = true;
    rest = inBrackets.trim();
  }
  const takeSign = () => {
    if (/^[+-]/.test(rest) && !isNegative) isNegative = rest.startsWith("-");
    rest = rest.replace(/^[+-]\s*/, "");
  };
  const takeMinusAfter = () => {
    if (isNegative || !/\d.*-$/.test(rest)) return;
    isNegative = true;
    rest = rest.replace(/\s*-$/, "");
  };
  takeSign();
  takeMinusAfter();
  rest = rest.replace(UNIT_BEFORE, "").replace(UNIT_AFTER, "");
  takeSign();
  takeMinusAfter();
  return { digits: rest.replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, "$1"), isNegative };
}

/** The digits with a point or none, or undefined when they don't follow the separator. */
function pointed(digits: string, separator: DecimalSeparator | undefined): string | undefined {
  const decimal = separator ?? separatorOf(digits);
  if (decimal === undefined) return undefined;
  if (decimal === "none") return digits;
  const [whole = "", fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || fraction?.includes(other(decimal))) return undefined;
  const isPlain = !whole.includes(other(decimal));
  if (!isPlain && !GROUPED.test(whole)) return undefined;
  const joined = whole.replaceAll(other(decimal), "");
  return fraction === undefined || fraction === "" ? joined : `${joined}.${fraction}`;
}

/** "1E-05", as spreadsheets write small numbers; nothing else that is left is a number. */
function tinyOf(digits: string, isNegative: boolean): Result<Decimal, ReadNumberProblem> {
  const parts = /^(\d+)(?:[.,](\d+))?E-(\d{1,2})$/i.exec(digits);
  if (!parts) return fail({ code: "not-a-number" });
  const [, whole = "", fraction = "", exponent = ""] = parts;
  const scale = fraction.length + Number(exponent);
  if (scale > 12) return fail({ code: "too-many-digits" });
  const coefficient = Number(whole + fraction);
  return succeed({ coefficient: isNegative ? -coefficient : coefficient, scale });
}

function decimalOf(text: string): Result<Decimal, ReadNumberProblem> {
  const decimal = readDecimal(text);
  return decimal === undefined ? fail({ code: "too-many-digits" }) : succeed(decimal);
}

function other(separator: DecimalSeparator): DecimalSeparator {
  return separator === "." ? "," : ".";
}
