import type { SalesHistory } from "../analysis/client-sales.ts";
import { clientSeriesOf } from "../analysis/client-series.ts";
import { salesSeriesOf } from "../analysis/sales-series.ts";
import { forecastGroup } from "../forecast/forecast-group.ts";
import type { ForecastProblem } from "../forecast/forecast-series.ts";
import type { IntervalLevel } from "../forecast/interval.ts";
import { sumOf } from "../forecast/statistics.ts";
import type { Forecast } from "../model/forecast.ts";
import type { ClientId } from "../model/ids.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { type Result, succeed } from "../std/result.ts";

/** A year ahead; formulas reach as far as the sheet. */
export const FORECAST_MONTHS = 12;

/** A client of a segment; without an id all that are too small to be forecast by themselves, together. */
export interface ClientForecast {
  readonly clientId: ClientId | undefined;
  /** Of the history's months, in minor units. */
  readonly known: readonly number[];
  /** Of the months ahead. */
  readonly middle: readonly number[];
}

export interface LinesForecast {
  readonly forecast: Forecast;
  /** Largest first, "the others" last. */
  readonly clients: readonly ClientForecast[];
}

/** So many take at most half a second, in the pane on the thread that draws. The rest of a larger segment is forecast as one. */
const MOST_CLIENTS = 100;

/** Of a segment, its clients made to add up to it; or of one client, who is all there is. Cost: 20 ms and one to four a client. */
export function forecastLines(
  lines: readonly SalesLine[],
  history: SalesHistory,
  level: IntervalLevel,
): Result<LinesForecast, ForecastProblem> {
  const options = { horizon: FORECAST_MONTHS, level };
  const series = salesSeriesOf(history);
  const parts = partsOf(lines, history);
  const group = forecastGroup(
    series,
    parts.map(({ known }) => known),
    options,
  );
  if (!group.ok) return group;
  const clients = parts.map((part, place) => ({ ...part, middle: group.value.parts[place] ?? [] }));
  return succeed({ forecast: group.value.whole, clients });
}

type Part = Omit<ClientForecast, "middle">;

function partsOf(lines: readonly SalesLine[], history: SalesHistory): Part[] {
  const all = [...clientSeriesOf(lines, history)]
    .map(([clientId, known]) => ({ clientId, known, size: sumOf(known) }))
    .toSorted((a, b) => b.size - a.size);
  const own = all.filter(({ clientId }) => clientId !== undefined).slice(0, MOST_CLIENTS);
  const rest = all.filter((part) => !own.includes(part));
  if (rest.length === 0) return own;
  const together = history.months.map((_, month) => sumOf(rest.map(({ known }) => known[month] ?? 0)));
  return [...own, { clientId: undefined, known: together }];
}
