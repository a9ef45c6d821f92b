import { minorDigitsOf } from "../../model/minor-digits.ts";
import type { Money } from "../../model/money.ts";
import { type Decimal, printDecimal } from "../../std/decimal.ts";
import type { CsvCell } from "../print-csv.ts";
import type { OwnFileSetting } from "./own-kind.ts";

/** All digits of the number, with the mark of the person's locale; a number by its type, so that no guard stands before its minus. */
export function printNumberCell(
  number: Decimal | undefined,
  { decimalMark }: Pick<OwnFileSetting, "decimalMark">,
): CsvCell | undefined {
  return number && { number: printDecimal(number).replace(".", decimalMark) };
}

export function printMoney(
  money: Money | undefined,
  setting: Pick<OwnFileSetting, "decimalMark">,
): CsvCell | undefined {
  return (
    money && printNumberCell({ coefficient: money.minorUnits, scale: minorDigitsOf(money.currency) }, setting)
  );
}

export function printInteger(number: number | undefined): CsvCell | undefined {
  return number === undefined ? undefined : { number: String(number) };
}
