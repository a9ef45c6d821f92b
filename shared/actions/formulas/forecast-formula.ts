/** DOSAR.FORECAST: a month of the forecast that the segment's sheet shows, or the same for one client. */

import { salesHistory } from "../../analysis/client-sales.ts";
import type { IntervalLevel } from "../../forecast/interval.ts";
import type { Day } from "../../model/day.ts";
import type { Forecast } from "../../model/forecast.ts";
import type { FormulaProblem } from "../../model/formula.ts";
import type { ClientId, SegmentId } from "../../model/ids.ts";
import { majorUnitsOf } from "../../model/major-units.ts";
import type { Month } from "../../model/month.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { fail, type Result, succeed } from "../../std/result.ts";
import { forecastLines } from "../forecast-lines.ts";
import { ledgerOfLines } from "../ledger-of-lines.ts";
import type { LedgerOfSheet } from "../sheet-request.ts";
import { isAbsent, readMonthArgument, readText } from "./formula-arguments.ts";
import { clientsNamed, describeClient, type FormulaNames, severalFound } from "./formula-names.ts";

export type FormulaScope =
  | { readonly kind: "client"; readonly clientId: ClientId }
  | { readonly kind: "segment"; readonly segmentId: SegmentId };

export interface ForecastQuery {
  readonly scope: FormulaScope;
  readonly month: Month;
  readonly end: "low" | "middle" | "high";
  /** Width of the interval whose end is asked. */
  readonly level: IntervalLevel;
}

const LEVEL = /^(low|middle|high)(?:\s*(80|95)\s*%?)?$/;

export function readForecastQuery(
  [scope, month, level]: readonly unknown[],
  names: FormulaNames,
): Result<ForecastQuery, FormulaProblem> {
  const text = readText(scope, "scope");
  if (!text.ok) return text;
  const read = readMonthArgument(month, "month");
  if (!read.ok) return read;
  const end = readLevel(level);
  if (!end.ok) return end;
  const found = scopeNamed(text.value, names);
  return found.ok ? succeed({ scope: found.value, month: read.value, ...end.value }) : found;
}

/** As on the sheet: of all lines of the scope, in the currency of most of them. Cost: as `forecastLines`, beside a pass over the lines. */
export function forecastOfLines(
  lines: readonly SalesLine[],
  options: {
    readonly ledger: LedgerOfSheet | undefined;
    readonly today: Day;
    readonly level: IntervalLevel;
  },
): Result<Forecast, FormulaProblem> {
  const ledger = ledgerOfLines(options.ledger, lines);
  if (ledger === undefined) return fail({ code: "nothing-imported" });
  const history = salesHistory(lines, { from: ledger.firstDay, until: ledger.lastDay }, options.today);
  if (history === undefined) return fail({ code: "no-sales" });
  const found = forecastLines(lines, history, options.level);
  return found.ok ? succeed(found.value.forecast) : found;
}

/** In major units. */
export function answerForecast(
  { month, end }: ForecastQuery,
  { months, currency }: Forecast,
): Result<number, FormulaProblem> {
  const found = months.find((ahead) => ahead.month === month);
  if (found !== undefined) return succeed(majorUnitsOf({ minorUnits: found[end], currency }));
  const [first, last] = [months[0]?.month ?? month, months.at(-1)?.month ?? month];
  return fail({ code: "month-out-of-reach", first, last });
}

function readLevel(value: unknown): Result<Pick<ForecastQuery, "end" | "level">, FormulaProblem> {
  if (isAbsent(value)) return succeed({ end: "middle", level: 0.8 });
  const parts = LEVEL.exec(String(value).trim().toLowerCase());
  if (!parts) return fail({ code: "not-a-level", text: String(value) });
  // The pattern lets only these through.
  return succeed({ end: parts[1] as ForecastQuery["end"], level: parts[2] === "95" ? 0.95 : 0.8 });
}

function scopeNamed(text: string, names: FormulaNames): Result<FormulaScope, FormulaProblem> {
  const clients = clientsNamed(text, names.clients);
  const segments = names.segments.find(text);
  const [client] = clients;
  const [segment] = segments;
  if (clients.length + segments.length > 1) {
    return fail(severalFound(text, [...segments.map(({ name }) => name), ...clients.map(describeClient)]));
  }
  if (segment) return succeed({ kind: "segment", segmentId: segment.id });
  return client ? succeed({ kind: "client", clientId: client.id }) : fail({ code: "unknown-scope", text });
}
