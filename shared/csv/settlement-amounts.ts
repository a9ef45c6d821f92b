import { minorDigitsOf } from "../model/minor-digits.ts";
import type { CurrencyCode } from "../model/money.ts";
import { toNumber, toUnits } from "../std/decimal.ts";
import type { ImportChoices } from "./import-choices.ts";
import { readNumber } from "./read-number.ts";
import { type RowFault, textOf } from "./row-reader.ts";
import { PAID_WORDS, UNPAID_WORDS } from "./settlement-words-table.ts";

/** The amounts of a row as the file has them. */
export const SETTLEMENT_FIELDS = ["open", "amount", "paid", "debit", "credit", "opening"] as const;
export type SettlementField = (typeof SETTLEMENT_FIELDS)[number];

export type SettlementAmounts = Readonly<Partial<Record<SettlementField, number>>>;

const NOTHING = /^[-–—]*$/;

/** In minor units; a field is absent where its cell is empty or a dash. */
export function readSettlementAmounts(
  cells: readonly string[],
  choices: ImportChoices,
  currency: CurrencyCode,
): SettlementAmounts | RowFault {
  const digits = minorDigitsOf(currency);
  const amounts: Partial<Record<SettlementField, number>> = {};
  for (const field of SETTLEMENT_FIELDS) {
    const text = textOf(cells, choices, field);
    if (NOTHING.test(text)) continue;
    const number = readNumber(text, choices.decimalSeparators[field]);
    if (!number.ok) return { reason: number.problem.code, field };
    const units = toUnits(number.value, digits);
    if (!Number.isSafeInteger(units)) return { reason: "too-many-digits", field };
    amounts[field] = units;
  }
  return amounts;
}

/** What is still to be paid: as the row states it, or as its other cells let say; undefined where they do not. */
export function openOf(
  { amount, paid, open }: SettlementAmounts,
  cells: readonly string[],
  choices: ImportChoices,
): number | undefined {
  if (open !== undefined) return open;
  const status = textOf(cells, choices, "status");
  if (PAID_WORDS.test(status)) return 0;
  if (amount === undefined) return undefined;
  // A list with such a column leaves it blank where nothing was paid.
  if (choices.columns.paid !== undefined) return amount - (paid ?? 0);
  const isOpen =
    UNPAID_WORDS.test(status) ||
    choices.statement?.isOfOpenItems === true ||
    choices.columns.daysLate !== undefined;
  return isOpen ? amount : undefined;
}

/** Days after the due day; negative before it. */
export function daysLateOf(cells: readonly string[], choices: ImportChoices): number | undefined {
  const text = textOf(cells, choices, "daysLate");
  const number = text === "" ? undefined : readNumber(text, choices.decimalSeparators.daysLate);
  return number?.ok ? Math.trunc(toNumber(number.value)) : undefined;
}
