/** Brings what a sheet is made of, from the extension or a data file. */

import type { SheetFacts } from "../../shared/actions/plan-sheet.ts";
import type { AskProblem } from "../../shared/carriers/bridge-client.ts";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import { pullClients, pullPrices } from "../../shared/carriers/pull-lists.ts";
import type { PulledPart, PullProblem } from "../../shared/carriers/pull-sales.ts";
import type { BridgeReply, SalesScope } from "../../shared/messages/bridge-protocol.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import type { SheetSubject } from "../../shared/model/sheet-subject.ts";
import { fail, type Result, succeed } from "../../shared/std/result.ts";
import type { LineCache } from "../cache/line-cache.ts";
import { pullCachedSales } from "../cache/pull-cached-sales.ts";

export interface Connected {
  readonly source: DataSource;
}

export interface SourceOptions extends Connected {
  readonly cache: LineCache;
  readonly signal: AbortSignal;
  readonly onPart: (part: PulledPart) => void;
}

export type SourceProblem = { readonly code: PullProblem["code"] | "client-gone" | "segment-gone" };

type Summary = BridgeReply<"workbook.summary">;

/** `summary.revision` is never newer than the rest, so that what changed meanwhile is offered as a change. */
export type SheetSources = SheetFacts & { readonly summary: Summary };

export function pullSources(
  subject: SheetSubject,
  options: SourceOptions,
): Promise<Result<SheetSources, SourceProblem>> {
  switch (subject.kind) {
    case "client":
      return pullClientSources(subject, options);
    case "segment-forecast":
      return pullSegmentSources(subject, options);
    case "prices":
      return pullPriceSources(options);
  }
}

async function pullClientSources(
  { clientId }: Extract<SheetSubject, { kind: "client" }>,
  options: SourceOptions,
): Promise<Result<SheetSources, SourceProblem>> {
  const { source } = options;
  const got = await source.ask("client.get", { clientId }, options);
  if (!got.ok) return got;
  const { client } = got.value;
  if (client === undefined) return fail({ code: "client-gone" });
  const listed = await source.ask("note.list", { about: { kind: "client", id: clientId } }, options);
  if (!listed.ok && !isWithheld(listed.problem)) return listed;
  const notes = listed.ok ? listed.value.notes : undefined;
  const sales = await pullSalesWithSummary({ clientIds: [clientId] }, options);
  return sales.ok ? succeed({ kind: "client", client, notes, ...sales.value }) : sales;
}

/** The file was saved without it, or the person let the workbook read everything else. */
function isWithheld({ code }: AskProblem): boolean {
  return code === "not-in-file" || code === "not-allowed";
}

async function pullSegmentSources(
  { segmentId }: Extract<SheetSubject, { kind: "segment-forecast" }>,
  options: SourceOptions,
): Promise<Result<SheetSources, SourceProblem>> {
  const listed = await options.source.ask("segment.list", {}, options);
  if (!listed.ok) return listed;
  const found = listed.value.segments.find(({ segment }) => segment.id === segmentId);
  if (found === undefined) return fail({ code: "segment-gone" });
  const clients = await pullClients({ ...options, withArchived: true });
  if (!clients.ok && !isWithheld(clients.problem)) return clients;
  const clientNames = clients.ok ? new Map(clients.value.map(({ id, name }) => [id, name])) : undefined;
  const sales = await pullSalesWithSummary({ segmentId }, options);
  if (!sales.ok) return sales;
  return succeed({ kind: "segment-forecast", segment: found.segment, clientNames, ...sales.value });
}

async function pullPriceSources(options: SourceOptions): Promise<Result<SheetSources, SourceProblem>> {
  const summary = await askSummary(options);
  if (!summary.ok) return summary;
  const prices = await pullPrices(options);
  return prices.ok ? succeed({ kind: "prices", summary: summary.value, prices: prices.value }) : prices;
}

/** The ledger's reach must be that of the lines, so it is asked again when an import came in between. */
async function pullSalesWithSummary(
  scope: SalesScope,
  options: SourceOptions,
): Promise<Result<{ summary: Summary; lines: readonly SalesLine[] }, SourceProblem>> {
  const before = await askSummary(options);
  if (!before.ok) return before;
  const pulled = await pullCachedSales(options.cache, { ...options, scope });
  if (!pulled.ok) return pulled;
  const { lines, revision } = pulled.value;
  if (revision <= before.value.revision) return succeed({ summary: before.value, lines });
  const after = await askSummary(options);
  return after.ok ? succeed({ summary: { ...after.value, revision: before.value.revision }, lines }) : after;
}

function askSummary(options: SourceOptions): Promise<Result<Summary, AskProblem>> {
  return options.source.ask("workbook.summary", {}, options);
}
