import { isLuhn } from "./check-digits.ts";

const LETTERS_OF_PERSONS = "TRWAGMYFPDXBNJZSQVHLCKE";
const LETTERS_OF_FIRMS = "JABCDEFGHI";

/** Spain's number of persons (digits, X Y Z for foreigners, K L M for special cases) or of firms (the other letters). */
export function isSpanish(code: string): boolean {
  const first = code.charAt(0);
  const check = code.charAt(8);
  const body = code.slice(1, 8);
  if (/[\dKLM]/.test(first)) return letterOf(/\d/.test(first) ? code.slice(0, 8) : body) === check;
  if (/[XYZ]/.test(first)) return letterOf(`${"XYZ".indexOf(first)}${body}`) === check;
  const digit = [...LETTERS_OF_FIRMS].findIndex((_, at) => isLuhn(`${body}${at}`));
  return check === String(digit) || check === LETTERS_OF_FIRMS[digit];
}

const letterOf = (digits: string) => LETTERS_OF_PERSONS[Number(digits) % 23];
