import type { Measure } from "../../model/measure.ts";
import { readDecimal } from "../../std/decimal.ts";
import { unitAt } from "../read-unit.ts";
import { wordsOf } from "../word-token.ts";
import { UNIT_CODES } from "./unit-code-table.ts";

/** "9 LTR", "0.5 kg", "500g", "2,5 M2" of a page's data: a number as a program writes it, and one unit; else undefined. */
export function readStatedMeasure(text: string): Measure | undefined {
  const [, number = "", name = ""] =
    /^\s*(\d{1,7}(?:[.,]\d{1,6})?)\s*(\p{L}[\p{L}\d²³ ]{0,20})\s*\.?\s*$/u.exec(text) ?? [];
  const quantity = readDecimal(number.replace(",", "."));
  const unit = UNIT_CODES.get(name.toUpperCase()) ?? unitOf(name);
  return quantity && unit && quantity.coefficient > 0 ? { quantity, unit } : undefined;
}

function unitOf(name: string): Measure["unit"] | undefined {
  const words = wordsOf(name);
  const found = unitAt(words, 0);
  return found?.length === words.length ? found.unit : undefined;
}
