import { LATIN_LOOKALIKES } from "./cyrillic-table.ts";
import { foldText } from "./fold-word.ts";

/** A country before the digits of a tax id. */
const COUNTRY = /^[a-z]{2}(?=\d{2})/;
/** Nulls before a number, which spreadsheets drop and phones have only at home. */
const NULLS = /^0+(?=\d{4})/;

/** A code without separators, small, its Cyrillic letters as the Latin ones that look the same: "RO 12-34" → "ro1234". */
export function codeOf(text: string): string {
  const code = foldText(text).replace(/[^\p{L}\p{N}]+/gu, "");
  return code.replace(/[а-я]/g, (letter) => LATIN_LOOKALIKES.get(letter) ?? letter);
}

/** What a person may have meant who typed this code: as it is, without the country, without leading nulls. */
export function readingsOfCode(code: string): readonly string[] {
  return [...new Set([code, code.replace(COUNTRY, ""), code.replace(NULLS, "")])];
}
