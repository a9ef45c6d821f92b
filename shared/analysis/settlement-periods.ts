import type { CurrencyCode } from "../model/money.ts";
import type { DaySpan } from "./axis.ts";
import type { Settlements } from "./open-items.ts";
import { type Movement, movementsByCurrency, settlementMovements } from "./settlement-movements.ts";

/**
 * What came and went between a client and us, in minor units of one currency: opening + invoices − credits − payments + stated =
 * closing.
 */
export interface SettlementPeriod extends DaySpan {
  readonly openingMinorUnits: number;
  readonly invoicesMinorUnits: number;
  /** Credit notes and advances, as an amount above 0. */
  readonly creditsMinorUnits: number;
  readonly paymentsMinorUnits: number;
  /** What a list of open items says that no document or payment tells: below 0 where more was paid than is known. */
  readonly statedMinorUnits: number;
  readonly closingMinorUnits: number;
}

export interface SettlementLedger {
  readonly currency: CurrencyCode;
  /** One a span, in their order. */
  readonly periods: readonly SettlementPeriod[];
}

/** One a currency, that of most turnover first. The spans follow each other without a gap; the first opens with all that came before. */
export function settlementPeriods(
  settlements: Settlements,
  spans: readonly DaySpan[],
): readonly SettlementLedger[] {
  return movementsByCurrency(settlementMovements(settlements)).map(([currency, movements]) => ({
    currency,
    periods: periodsOf(movements, spans),
  }));
}

function periodsOf(movements: readonly Movement[], spans: readonly DaySpan[]): readonly SettlementPeriod[] {
  let owed = sumOf(movements, ({ day }) => day < (spans[0]?.from ?? ""));
  return spans.map((span) => {
    const within = movements.filter(({ day }) => day >= span.from && day <= span.to);
    const ofKind = (wanted: Movement["kind"]) => sumOf(within, ({ kind }) => kind === wanted);
    // A statement's balance was owed before the statement's own documents.
    const openingMinorUnits = owed + ofKind("balance");
    owed += sumOf(within, () => true);
    return {
      ...{ from: span.from, to: span.to },
      openingMinorUnits,
      invoicesMinorUnits: ofKind("invoice"),
      creditsMinorUnits: 0 - ofKind("credit"),
      paymentsMinorUnits: 0 - ofKind("payment"),
      statedMinorUnits: ofKind("stated"),
      closingMinorUnits: owed,
    };
  });
}

function sumOf(movements: readonly Movement[], isWanted: (movement: Movement) => boolean): number {
  return movements.reduce((sum, movement) => (isWanted(movement) ? sum + movement.minorUnits : sum), 0);
}
