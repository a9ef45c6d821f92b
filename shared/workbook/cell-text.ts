import type { CellValue } from "hucre/xlsx";
import { dayOfNumber } from "../model/day.ts";

const MS_PER_DAY = 86_400_000;
/** Digits that a spreadsheet keeps; what follows is the dust of its binary numbers: 0.1 + 0.2. */
const DIGITS = 15;
/** The days before are times of day, without a date. */
const FIRST_DAY = Date.UTC(1900, 0, 1);

/** A cell as the text that stands for it in a table of text: days as 2026-03-02, numbers with a point, whatever their format. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return dayText(value);
}

/**
 * All digits that the sheet shows when its cell is wide enough. Three decimals get a zero behind them, since "1.234" might be a thousand
 * to whom reads the text.
 */
function numberText(value: number): string {
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? String(value) : value.toExponential();
  const all = String(value);
  const kept = all.length > DIGITS ? String(Number(value.toPrecision(DIGITS))) : all;
  return /^-?\d{1,3}\.\d{3}$/.test(kept) ? `${kept}0` : kept;
}

function dayText(value: Date): string {
  const ms = value.getTime();
  if (Number.isNaN(ms)) return "";
  const isWholeDay = ms % MS_PER_DAY === 0;
  const timeOfDay = isWholeDay ? "" : value.toISOString().slice(11, 19);
  if (ms < FIRST_DAY) return timeOfDay;
  const day = dayOfNumber(Math.floor(ms / MS_PER_DAY));
  return isWholeDay ? day : `${day} ${timeOfDay}`;
}
