import { clientSales } from "../analysis/client-sales.ts";
import type { Client } from "../model/client.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { Note } from "../model/note.ts";
import type { SalesLine } from "../model/sales-line.ts";
import type { SheetPlan } from "../model/sheet-plan.ts";
import { clientSheet } from "../sheets/client-sheet.ts";
import { ledgerOfLines } from "./ledger-of-lines.ts";
import type { DayOf, LedgerOfSheet, SheetRequest } from "./sheet-request.ts";

export interface ClientSheetRequest extends SheetRequest {
  readonly client: Pick<Client, "id" | "name">;
  /** All of this client's, in any order. */
  readonly lines: readonly SalesLine[];
  /** Undefined: the source of the data does not tell. */
  readonly notes: readonly Note[] | undefined;
  readonly ledger: LedgerOfSheet | undefined;
  /** Currency of a client without sales. */
  readonly currency: CurrencyCode;
  readonly dayOf: DayOf;
}

const MOST_PRODUCTS = 20;
/** More lines make a sheet slow to open and a request too large; the newest are shown and the cut is said. */
export const MOST_LINES = 20_000;

/** A client's sales history as a sheet: figures by month and product, notes, and the lines behind them. */
export function buildClientSheet(request: ClientSheetRequest): SheetPlan {
  const { client, lines, notes, today, language, words, dayOf } = request;
  const ledger = ledgerOfLines(request.ledger, lines);
  const sales = ledger && clientSales(lines, { from: ledger.firstDay, until: ledger.lastDay }, today);
  const currency = sales?.currency ?? request.currency;
  const shown = lines
    .filter(({ net }) => net.currency === currency)
    .sort((a, b) => compareTexts(b.soldOn, a.soldOn) || compareTexts(b.documentNumber, a.documentNumber));
  const figures = {
    client,
    today,
    currency,
    otherCurrencies: sales?.otherCurrencies ?? [],
    months: sales?.months ?? [],
    isLastMonthClosed: sales?.isLastMonthClosed ?? true,
    isFirstMonthLeftOut: sales?.isFirstMonthLeftOut ?? false,
    products: sales?.products.slice(0, MOST_PRODUCTS) ?? [],
    lines: shown.slice(0, MOST_LINES),
    lineCount: shown.length,
    notes: notes
      ?.map(({ createdAt, ...note }) => ({ ...note, writtenOn: dayOf(createdAt) }))
      .sort((a, b) => compareTexts(b.writtenOn, a.writtenOn)),
    labels: ledger?.labels ?? [],
    ...(ledger && { dataUntil: ledger.lastDay }),
    ...(sales?.lastOrderOn !== undefined && { lastOrderOn: sales.lastOrderOn }),
  };
  return clientSheet(figures, language, words);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
