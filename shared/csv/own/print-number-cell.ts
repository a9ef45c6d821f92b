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
