import type { CellValue, Sheet } from "hucre/xlsx";
import { rememberTexts } from "../std/remember.ts";
import { cellText } from "./cell-text.ts";
import { type ShownFormat, shownFormatOf } from "./shown-format.ts";

const MOST_FORMATS = 500;
const shownBy = rememberTexts(shownFormatOf, MOST_FORMATS);

/** The rows with the numbers that show more than they hold as the texts that a person sees: codes with their zeros, amounts with their currency. */
export function withShownFormats({
  rows,
  cells,
}: Pick<Sheet, "rows" | "cells">): readonly (readonly CellValue[])[] {
  if (cells === undefined) return rows;
  const changed = rows.map((row) => [...row]);
  for (const [place, { style }] of cells) {
    if (style?.numFmt === undefined) continue;
    const [row = 0, column = 0] = place.split(",").map(Number);
    const value = rows[row]?.[column];
    if (typeof value !== "number") continue;
    const target = changed[row];
    if (target) target[column] = shownValue(value, shownBy(style.numFmt));
  }
  return changed;
}

function shownValue(value: number, { digits, currency }: ShownFormat): CellValue {
  if (digits !== undefined && Number.isInteger(value) && value >= 0)
    return cellText(value).padStart(digits, "0");
  return currency === undefined ? value : `${cellText(value)} ${currency}`;
}
