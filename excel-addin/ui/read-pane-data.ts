import type { AskProblem } from "../../shared/carriers/bridge-client.ts";
import { pullClients } from "../../shared/carriers/pull-lists.ts";
import type { BridgeReply } from "../../shared/messages/bridge-protocol.ts";
import type { Client } from "../../shared/model/client.ts";
import { type Result, succeed } from "../../shared/std/result.ts";
import type { DosarSheet } from "../office/dosar-sheets.ts";
import type { RenderProblem } from "../office/render-problem.ts";
import { originOf } from "../sheets/origin-of.ts";
import type { Connected } from "../sheets/sheet-sources.ts";
import type { WorkbookAccess } from "../sheets/workbook-access.ts";
import type { CountedSegment } from "./segment-picker.tsx";

/** Everything that the pane shows before something is made. */
export interface PaneData {
  readonly summary: BridgeReply<"workbook.summary">;
  readonly clients: readonly Client[];
  readonly segments: readonly CountedSegment[];
  readonly sheets: readonly DosarSheet[];
  readonly activeSheet: DosarSheet | undefined;
  /** Since the oldest of the sheets; unknown when one is made from another Dosar or a file; absent while there are none. */
  readonly changes: BridgeReply<"change.count">["counts"] | "unknown" | undefined;
}

export type PaneDataProblem = AskProblem | RenderProblem;

export async function readPaneData(
  connected: Connected,
  workbook: Pick<WorkbookAccess, "listSheets" | "readActiveId">,
  known: PaneData | undefined,
): Promise<Result<PaneData, PaneDataProblem>> {
  const { source } = connected;
  const [sheets, active] = [await workbook.listSheets(), await workbook.readActiveId()];
  if (!sheets.ok) return sheets;
  if (!active.ok) return active;
  const activeSheet = sheets.value.find(({ worksheetId }) => worksheetId === active.value);
  const summary = await source.ask("workbook.summary", {});
  if (!summary.ok) return summary;
  const workbookPart = { summary: summary.value, sheets: sheets.value, activeSheet };
  const changes = await askChanges(connected, sheets.value, originOf(source, summary.value));
  if (!changes.ok) return changes;
  const isKnown = source.kind === "bridge" && known?.summary.revision === summary.value.revision;
  if (known && isKnown) return succeed({ ...known, ...workbookPart, changes: changes.value });

  const clients = await pullClients(connected);
  if (!clients.ok) return clients;
  const segments = await source.ask("segment.list", {});
  if (!segments.ok) return segments;
  const lists = { clients: clients.value, segments: segments.value.segments };
  return succeed({ ...workbookPart, ...lists, changes: changes.value });
}

async function askChanges(
  { source }: Connected,
  sheets: readonly DosarSheet[],
  own: string,
): Promise<Result<PaneData["changes"], AskProblem>> {
  if (sheets.length === 0) return succeed(undefined);
  const since = Math.min(...sheets.map(({ revision }) => revision));
  // A file knows what it holds and not what changed since another one.
  if (source.kind === "data-file") return succeed(undefined);
  if (sheets.some(({ origin }) => origin !== "" && origin !== own)) return succeed("unknown");
  const reply = await source.ask("change.count", { since });
  return reply.ok ? succeed(reply.value.counts) : reply;
}
