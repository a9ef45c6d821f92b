/** Asks what a UTF-16 unit is by a table, which costs less than a pattern and nothing to make ready. */
import { KIND_RUNS } from "./character-kinds.data.ts";

const [LETTER, MARK, NUMBER, SIGN] = [1, 2, 3, 4];
const KIND_BY_NAME: Readonly<Record<string, number>> = { L: LETTER, M: MARK, N: NUMBER, S: SIGN };
const kinds = kindsFrom(KIND_RUNS);

export function isLetter(unit: number): boolean {
  return kinds[unit] === LETTER;
}

/** An accent or vowel sign that stands on the letter before it. */
export function isMark(unit: number): boolean {
  return kinds[unit] === MARK;
}

export function isWordUnit(unit: number): boolean {
  const kind = kinds[unit];
  return kind === LETTER || kind === MARK;
}

/** A digit of any script, and numbers such as "²" and "½". */
export function isNumeric(unit: number): boolean {
  return kinds[unit] === NUMBER;
}

/** "$", "€", "₽" and their like. */
export function isCurrencySign(unit: number): boolean {
  return kinds[unit] === SIGN;
}

/** 0 to 9 alone. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** The names of kinds are capitals, the digits to base 36 are not. */
function kindsFrom(runs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  let unit = 0;
  for (let at = 0; at < runs.length; ) {
    const kind = KIND_BY_NAME[runs.charAt(at)];
    let end = at + 1;
    while (end < runs.length && !isCapital(runs.charCodeAt(end))) end += 1;
    const length = Number.parseInt(runs.slice(at + 1, end), 36);
    if (kind !== undefined) table.fill(kind, unit, unit + length);
    unit += length;
    at = end;
  }
  return table;
}
