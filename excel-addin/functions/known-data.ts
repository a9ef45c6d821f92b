/** What formulas were answered from last, true for one revision of Dosar's data; small beside the lines behind it. */

import { type FormulaNames, formulaNames } from "../../shared/actions/formulas/formula-names.ts";
import type { ClientDaySales } from "../../shared/actions/formulas/net-sales-formula.ts";
import type { OfferNames, SeenPrice } from "../../shared/actions/formulas/price-formula.ts";
import { pullClients } from "../../shared/carriers/pull-lists.ts";
import type { BridgeReply } from "../../shared/messages/bridge-protocol.ts";
import type { Day } from "../../shared/model/day.ts";
import type { Forecast } from "../../shared/model/forecast.ts";
import type { FormulaProblem } from "../../shared/model/formula.ts";
import type { ClientId, OfferId } from "../../shared/model/ids.ts";
import type { LatestPrice } from "../../shared/model/latest-price.ts";
import { type Result, succeed } from "../../shared/std/result.ts";
import type { Connected } from "../sheets/sheet-sources.ts";

export interface KnownData {
  /** Of the data source. */
  readonly sourceId: string;
  readonly today: Day;
  readonly summary: BridgeReply<"workbook.summary">;
  readonly revision: number;
  names?: FormulaNames;
  readonly salesByClient: Map<ClientId, ClientDaySales>;
  /** By scope and level. */
  readonly forecasts: Map<string, Result<Forecast, FormulaProblem>>;
  offers?: { readonly names: OfferNames; readonly latest: ReadonlyMap<OfferId, LatestPrice> };
  readonly histories: Map<OfferId, readonly SeenPrice[]>;
}

export interface AskOptions extends Connected {
  readonly signal: AbortSignal;
}

/** One question where nothing has changed since, two or three where something did. */
export async function bringUpToDate(
  known: KnownData | undefined,
  today: Day,
  options: AskOptions,
): Promise<Result<KnownData, { readonly code: string }>> {
  const isOfToday = known?.sourceId === options.source.id && known.today === today ? known : undefined;
  if (!isOfToday) return readAnew(today, options);
  const changes = await options.source.ask("change.count", { since: isOfToday.revision }, options);
  if (!changes.ok) return changes;
  const { revision, counts } = changes.value;
  if (revision === isOfToday.revision) return succeed(isOfToday);
  if (counts.clients + counts.segments + counts.products + counts.salesLines > 0)
    return readAnew(today, options);
  const { offers: _offers, ...rest } = isOfToday;
  return succeed({ ...rest, revision, histories: new Map() });
}

/** Clients, archived ones too, and segments by their names, read once a revision. */
export async function namesOf(
  known: KnownData,
  options: AskOptions,
): Promise<Result<FormulaNames, { readonly code: string }>> {
  if (known.names) return succeed(known.names);
  const clients = await pullClients({ ...options, withArchived: true });
  if (!clients.ok) return clients;
  const segments = await options.source.ask("segment.list", {}, options);
  if (!segments.ok) return segments;
  known.names = formulaNames(
    clients.value,
    segments.value.segments.map(({ segment }) => segment),
  );
  return succeed(known.names);
}

async function readAnew(
  today: Day,
  options: AskOptions,
): Promise<Result<KnownData, { readonly code: string }>> {
  const summary = await options.source.ask("workbook.summary", {}, options);
  if (!summary.ok) return summary;
  return succeed({
    sourceId: options.source.id,
    today,
    summary: summary.value,
    revision: summary.value.revision,
    salesByClient: new Map(),
    forecasts: new Map(),
    histories: new Map(),
  });
}
