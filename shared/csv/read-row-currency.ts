import type { CurrencyCode } from "../model/money.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { ImportField } from "./import-fields.ts";
import { currencyWordIn, readCurrencyCell } from "./read-currency-cell.ts";
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
  const own = textOf(cells, choices, "currency");
  const said = new Set<CurrencyCode>();
  for (const [field, word] of [["currency", own] as const, ...wordsInAmounts(cells, choices, amountFields)]) {
    if (word === "") continue;
    const currency = readCurrencyCell(word, choices.currency);
    if (currency === undefined) return { reason: "unknown-currency", field };
    said.add(currency);
  }
  const [only = choices.currency] = said;
  if (said.size > 1) return { reason: "two-currencies" };
  return only ?? { reason: "unknown-currency", field: "currency" };
}

function wordsInAmounts(cells: readonly string[], choices: ImportChoices, fields: readonly ImportField[]) {
  return fields.map((field) => [field, currencyWordIn(textOf(cells, choices, field)) ?? ""] as const);
}
