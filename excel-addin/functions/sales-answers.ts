/** Figures from sales lines: each client's and each segment's are brought once, whatever the number of cells. */

import {
  answerForecast,
  type ForecastQuery,
  forecastOfLines,
  readForecastQuery,
} from "../../shared/actions/formulas/forecast-formula.ts";
import {
  answerNetSales,
  type ClientDaySales,
  readNetSalesQuery,
} from "../../shared/actions/formulas/net-sales-formula.ts";
import { ledgerOfLines } from "../../shared/actions/ledger-of-lines.ts";
import { daySales } from "../../shared/analysis/day-sales.ts";
import type { SalesScope } from "../../shared/messages/bridge-protocol.ts";
import type { Forecast } from "../../shared/model/forecast.ts";
import type { FormulaProblem } from "../../shared/model/formula.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import { groupBy } from "../../shared/std/group-by.ts";
import { type Result, succeed } from "../../shared/std/result.ts";
import { pullCachedSales } from "../cache/pull-cached-sales.ts";
import type { BatchOptions } from "./batch-options.ts";
import { bridgeProblem } from "./bridge-problem.ts";
import { type WaitingCall, whenAllAborted } from "./formula-call.ts";
import { groupQueries, settleAll } from "./group-queries.ts";
import { type KnownData, namesOf } from "./known-data.ts";

/** So many clients' lines are in memory at once. */
const CLIENTS_PER_PULL = 100;

export async function answerNetSalesCalls(
  calls: readonly WaitingCall[],
  known: KnownData,
  options: BatchOptions,
): Promise<void> {
  const names = await namesOf(known, options);
  if (!names.ok) return settleAll(calls, bridgeProblem(names.problem));
  const groups = groupQueries(
    calls,
    (args) => readNetSalesQuery(args, names.value),
    ({ clientId }) => clientId,
  );
  const missing = [...groups.keys()].filter((clientId) => !known.salesByClient.has(clientId));
  for (let start = 0; start < missing.length; start += CLIENTS_PER_PULL) {
    const clientIds = missing.slice(start, start + CLIENTS_PER_PULL);
    const asking = clientIds.flatMap((clientId) => groups.get(clientId)?.map(({ call }) => call) ?? []);
    const lines = await pullLines({ clientIds }, asking, options);
    if (!lines.ok) {
      settleAll(asking, lines.problem);
      continue;
    }
    const byClient = groupBy(lines.value, ({ clientId }) => clientId);
    for (const clientId of clientIds)
      known.salesByClient.set(clientId, clientSalesOf(byClient.get(clientId) ?? [], known));
  }
  for (const [clientId, group] of groups) {
    const sales = known.salesByClient.get(clientId);
    if (sales) for (const { call, query } of group) call.settle(answerNetSales(query, sales));
  }
}

export async function answerForecastCalls(
  calls: readonly WaitingCall[],
  known: KnownData,
  options: BatchOptions,
): Promise<void> {
  const names = await namesOf(known, options);
  if (!names.ok) return settleAll(calls, bridgeProblem(names.problem));
  const groups = groupQueries(calls, (args) => readForecastQuery(args, names.value), keyOf);
  for (const [key, group] of groups) {
    const asking = group.map(({ call }) => call);
    const [first] = group;
    if (first === undefined || asking.every(({ signal }) => signal.aborted)) continue;
    const forecast = known.forecasts.get(key) ?? (await forecastOf(first.query, asking, known, options));
    if (forecast === undefined) continue;
    known.forecasts.set(key, forecast);
    for (const { call, query } of group)
      call.settle(forecast.ok ? answerForecast(query, forecast.value) : forecast);
  }
}

/** Undefined when the lines did not come; the calls know why. */
async function forecastOf(
  { scope, level }: ForecastQuery,
  asking: readonly WaitingCall[],
  known: KnownData,
  options: BatchOptions,
): Promise<Result<Forecast, FormulaProblem> | undefined> {
  const salesScope =
    scope.kind === "client" ? { clientIds: [scope.clientId] } : { segmentId: scope.segmentId };
  const lines = await pullLines(salesScope, asking, options);
  if (!lines.ok) {
    settleAll(asking, lines.problem);
    return undefined;
  }
  // A forecast takes up to half a second: the pane may draw and hear between two of them.
  await options.breathe();
  return forecastOfLines(lines.value, { ledger: known.summary.ledger, today: known.today, level });
}

function keyOf({ scope, level }: ForecastQuery): string {
  return JSON.stringify([scope.kind, scope.kind === "client" ? scope.clientId : scope.segmentId, level]);
}

async function pullLines(
  scope: SalesScope,
  asking: readonly WaitingCall[],
  { source, cache }: BatchOptions,
): Promise<Result<readonly SalesLine[], FormulaProblem>> {
  const signal = whenAllAborted(asking);
  const pulled = await pullCachedSales(cache, { source, scope, signal });
  return pulled.ok ? succeed(pulled.value.lines) : { ok: false, problem: bridgeProblem(pulled.problem) };
}

function clientSalesOf(lines: readonly SalesLine[], { summary }: KnownData): ClientDaySales {
  return { sales: daySales(lines), covered: ledgerOfLines(summary.ledger, lines), cut: summary.cut };
}
