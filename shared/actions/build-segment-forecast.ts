import { salesHistory } from "../analysis/client-sales.ts";
import type { ClientId } from "../model/ids.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";
import type { Segment } from "../model/segment.ts";
import type { SheetPlan } from "../model/sheet-plan.ts";
import { forecastSheet } from "../sheets/forecast-sheet.ts";
import type { ClientAhead, ForecastSheetFigures } from "../sheets/forecast-sheet-figures.ts";
import { type ClientForecast, forecastLines } from "./forecast-lines.ts";
import { ledgerOfLines } from "./ledger-of-lines.ts";
import type { LedgerOfSheet, SheetRequest } from "./sheet-request.ts";

export interface SegmentForecastRequest extends SheetRequest {
  readonly segment: Pick<Segment, "id" | "name">;
  /** All lines of the segment's clients, in any order. */
  readonly lines: readonly SalesLine[];
  /** Undefined where the source of the data does not tell them: then the sheet tells of the segment alone. */
  readonly clientNames: ReadonlyMap<ClientId, string> | undefined;
  readonly ledger: LedgerOfSheet | undefined;
  /** Currency of a segment without sales. */
  readonly currency: CurrencyCode;
}

/** The band in which eight of ten months should fall: the 10 % and the 90 % point. */
const LEVEL = 0.8;

/** A segment's history and its next twelve months as a sheet. Cost: as `forecastLines`, beside the pass over the lines. */
export function buildSegmentForecast(request: SegmentForecastRequest): SheetPlan {
  const { segment, lines, clientNames, today, language, words } = request;
  const ledger = ledgerOfLines(request.ledger, lines);
  const history = ledger && salesHistory(lines, { from: ledger.firstDay, until: ledger.lastDay }, today);
  const figures = {
    segment,
    today,
    currency: history?.currency ?? request.currency,
    otherCurrencies: history?.otherCurrencies ?? [],
    months: history?.months ?? [],
    isLastMonthClosed: history?.isLastMonthClosed ?? true,
    ...outcomeOf(lines, history, clientNames),
    labels: ledger?.labels ?? [],
    ...(ledger && { dataUntil: ledger.lastDay }),
  };
  return forecastSheet(figures, language, words);
}

function outcomeOf(
  lines: readonly SalesLine[],
  history: ReturnType<typeof salesHistory>,
  names: SegmentForecastRequest["clientNames"],
): Pick<ForecastSheetFigures, "outcome" | "clients"> {
  const nobody = names && [];
  const found = history && forecastLines(lines, history, LEVEL);
  if (found === undefined) return { outcome: { kind: "no-sales" }, clients: nobody };
  if (found.ok) {
    const { forecast, clients } = found.value;
    return {
      outcome: { kind: "forecast", forecast },
      clients: names && clients.map((client) => named(client, names)),
    };
  }
  const { problem } = found;
  if (problem.code === "no-sales") return { outcome: { kind: "no-sales" }, clients: nobody };
  const { monthCount, neededCount } = problem;
  return { outcome: { kind: "too-short", monthCount, neededCount }, clients: nobody };
}

function named(
  { clientId, known, middle }: ClientForecast,
  names: ReadonlyMap<ClientId, string>,
): ClientAhead {
  return {
    clientId,
    name: clientId && (names.get(clientId) ?? clientId),
    known,
    middle,
  };
}
