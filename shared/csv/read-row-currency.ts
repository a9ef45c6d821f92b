import type { CurrencyCode } from "../model/money.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { ImportField } from "./import-fields.ts";
import { currencyWordIn, isPlainAmount, readCurrencyCell } from "./read-currency-cell.ts";
import { type RowFault, textOf } from "./row-reader.ts";

/**
 * The currency of a row's amounts: what a column of its own and the amounts themselves say ("12,50 EUR"), else the file's. Two that differ
 * are a fault: an amount must not be taken for one of another currency.
 */
export function readRowCurrency(
  cells: readonly string[],
  choices: ImportChoices,
  amountFields: readonly ImportField[],
): CurrencyCode | RowFault {
  const ofRow = textOf(cells, choices, "currency");
  let said = ofRow === "" ? undefined : readCurrencyCell(ofRow, choices.currency);
  if (ofRow !== "" && said === undefined) return { reason: "unknown-currency", field: "currency" };
  for (const field of amountFields) {
    const word = currencyWordOf(cells, choices, field);
    if (word === undefined) continue;
    const currency = readCurrencyCell(word, choices.currency);
    if (currency === undefined) return { reason: "unknown-currency", field };
    if (said !== undefined && said !== currency) return { reason: "two-currencies" };
    said = currency;
  }
  return said ?? choices.currency ?? { reason: "unknown-currency", field: "currency" };
}

/** Digits alone need no tidying first. */
function currencyWordOf(
  cells: readonly string[],
  choices: ImportChoices,
  field: ImportField,
): string | undefined {
  const column = choices.columns[field];
  const isPlain = column === undefined || isPlainAmount(cells[column] ?? "");
  return isPlain ? undefined : currencyWordIn(textOf(cells, choices, field));
}
