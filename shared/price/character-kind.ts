/** Asks what a UTF-16 unit is by a table, which costs less than a pattern and nothing to make ready. */
import { KIND_RUNS } from "./character-kinds.data.ts";

/** "A" of the runs. */
const FIRST_KIND = 65;
const [LETTER, MARK, NUMBER, SIGN] = [1, 2, 3, 4];
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

function kindsFrom(runs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  let unit = 0;
  for (const run of runs.split(/(?=[A-E])/)) {
    const kind = run.charCodeAt(0) - FIRST_KIND;
    const end = unit + (run.length === 1 ? 1 : Number.parseInt(run.slice(1), 36));
    if (kind > 0) table.fill(kind, unit, end);
    unit = end;
  }
  return table;
}
