import { majorUnitsOf } from "../model/major-units.ts";
import { minorDigitsOf } from "../model/minor-digits.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { CellFormat } from "../model/sheet-plan.ts";

/** Major units for a cell. Whole minor units come in, so the cell shows what the documents say. */
export function amountOf(minorUnits: number, currency: CurrencyCode): number {
  return majorUnitsOf({ minorUnits, currency });
}

export function moneyFormatOf(currency: CurrencyCode): CellFormat {
  return { digits: minorDigitsOf(currency) };
}

export const WHOLE: CellFormat = { digits: 0 };
