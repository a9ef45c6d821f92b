import { openDayOf, readDayText } from "./read-day.ts";
import { readNumber, separatorOf } from "./read-number.ts";

export type CellKind = "empty" | "number" | "day" | "text";

/** What a cell looks like, whatever its column: used to find headers, footers and the meaning of columns. */
export function cellKindOf(cell: string): CellKind {
  const text = cell.trim();
  if (text === "") return "empty";
  if (!/\d/.test(text) || text.length > 40) return "text";
  if (looksLikeNumber(text)) return "number";
  return looksLikeDay(text) ? "day" : "text";
}

export function looksLikeNumber(text: string): boolean {
  if (readNumber(text, ".").ok || readNumber(text, ",").ok) return true;
  return (
    /^-?\d[\d.,]*E[+-]?\d+$/i.test(text) || (/^[\d.,\s%-]+%$/.test(text) && separatorOf(text) !== undefined)
  );
}

export function looksLikeDay(text: string): boolean {
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return false;
  const day = readDayText(text, undefined);
  return day.ok || (day.problem.code === "no-such-day" && openDayOf(text) !== undefined);
}
