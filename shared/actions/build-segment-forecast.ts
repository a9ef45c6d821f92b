import { salesHistory } from "../analysis/client-sales.ts";
import { salesSeriesOf } from "../analysis/sales-series.ts";
import { forecastSeries } from "../forecast/forecast-series.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";
import type { Segment } from "../model/segment.ts";
import type { SheetPlan } from "../model/sheet-plan.ts";
import { forecastSheet } from "../sheets/forecast-sheet.ts";
import type { ForecastOutcome } from "../sheets/forecast-sheet-figures.ts";
import { ledgerOfLines } from "./ledger-of-lines.ts";
import type { LedgerOfSheet, SheetRequest } from "./sheet-request.ts";

export interface SegmentForecastRequest extends SheetRequest {
  readonly segment: Pick<Segment, "id" | "name">;
  /** All lines of the segment's clients, in any order. */
  readonly lines: readonly SalesLine[];
  readonly ledger: LedgerOfSheet | undefined;
  /** Currency of a segment without sales. */
  readonly currency: CurrencyCode;
}

/** A year ahead; formulas reach as far as the sheet. */
export const FORECAST_MONTHS = 12;
/** With the band in which eight of ten months should fall: the 10 % and the 90 % point. */
const OPTIONS = { horizon: FORECAST_MONTHS, level: 0.8 } as const;

/** A segment's history and its next twelve months as a sheet. Cost: about 50 ms beside the pass over the lines. */
export function buildSegmentForecast(request: SegmentForecastRequest): SheetPlan {
  const { segment, lines, today, language, words } = request;
  const ledger = ledgerOfLines(request.ledger, lines);
  const history = ledger && salesHistory(lines, { from: ledger.firstDay, until: ledger.lastDay }, today);
  const figures = {
    segment,
    today,
    currency: history?.currency ?? request.currency,
    otherCurrencies: history?.otherCurrencies ?? [],
    months: history?.months ?? [],
    isLastMonthClosed: history?.isLastMonthClosed ?? true,
    outcome: outcomeOf(history),
    labels: ledger?.labels ?? [],
    ...(ledger && { dataUntil: ledger.lastDay }),
  };
  return forecastSheet(figures, language, words);
}

function outcomeOf(history: ReturnType<typeof salesHistory>): ForecastOutcome {
  if (history === undefined) return { kind: "no-sales" };
  const forecast = forecastSeries(salesSeriesOf(history), OPTIONS);
  if (forecast.ok) return { kind: "forecast", forecast: forecast.value };
  const { problem } = forecast;
  if (problem.code === "no-sales") return { kind: "no-sales" };
  return { kind: "too-short", monthCount: problem.monthCount, neededCount: problem.neededCount };
}
