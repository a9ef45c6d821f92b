/** Brings the sales lines of a scope from a data source, page by page; what has arrived survives a cancel or a failure. */

import { type BridgeReply, MAX_LINES_PER_PAGE, type SalesScope } from "../messages/bridge-protocol.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { AskProblem } from "./bridge-client.ts";
import type { DataSource } from "./data-source.ts";

/** Where a pull stands; hand it back as `resumeFrom` to go on. `after` is absent before the first page. */
export interface PulledPart {
  readonly pages: readonly (readonly SalesLine[])[];
  readonly lineCount: number;
  readonly revision: number;
  readonly after?: string | undefined;
  /** Absent until the first page has said it. */
  readonly totalCount?: number | undefined;
}

export interface PullSalesOptions {
  readonly source: DataSource;
  readonly scope: SalesScope;
  readonly resumeFrom?: PulledPart | undefined;
  /** 1 to 5,000; 2,000 keeps a page under a megabyte and progress smooth. */
  readonly linesPerPage?: number;
  readonly signal?: AbortSignal | undefined;
  readonly onPart?: (part: PulledPart) => void;
}

/** `pulled` is what had arrived; `incomplete` and `data-keeps-changing` mean that a later attempt may succeed. */
export type PullProblem = (AskProblem | { readonly code: "incomplete" | "data-keeps-changing" }) & {
  readonly pulled?: PulledPart | undefined;
};

export interface PulledSales {
  readonly lines: readonly SalesLine[];
  /** The source's revision of which these lines are true. */
  readonly revision: number;
}

/** How often a pull starts over because an import ran meanwhile, before the person is told. */
const MAX_RESTARTS = 3;

/**
 * Pulls all lines of the scope in the store's stable order, each once.
 *
 * When the extension's data changes on the way, it asks what changed within the scope: sales, clients, products or segments
 * start the pull over, so that no sheet mixes two states; anything else does not matter here. Fails with "incomplete" when fewer
 * or more lines came than the first page announced.
 */
export async function pullSales(options: PullSalesOptions): Promise<Result<PulledSales, PullProblem>> {
  let part = options.resumeFrom;
  for (let restartCount = 0; restartCount <= MAX_RESTARTS; restartCount++) {
    const outcome = await pullUntilChanged(options, part);
    if (!outcome.ok) return outcome;
    if (outcome.value !== "changed") return succeed(outcome.value);
    part = undefined;
  }
  return fail({ code: "data-keeps-changing" });
}

/** Pages to the end of the scope, or until what was pulled is no longer true. */
async function pullUntilChanged(
  options: PullSalesOptions,
  start: PulledPart | undefined,
): Promise<Result<PulledSales | "changed", PullProblem>> {
  let part = start;
  while (true) {
    const page = await askPage(options, part);
    if (!page.ok) return fail({ ...page.problem, pulled: part });
    const isTrue = await isStillTrue(options, part, page.value.revision);
    if (!isTrue.ok) return fail({ ...isTrue.problem, pulled: part });
    if (!isTrue.value) return succeed("changed");

    part = withPage(part, page.value);
    options.onPart?.(part);
    if (page.value.next === undefined) return whole(part);
  }
}

/** Whether lines pulled at `revision` are the same now: nothing changed that decides which lines a scope holds. */
export async function areLinesTrueSince(
  { source, scope, signal }: Pick<PullSalesOptions, "source" | "scope" | "signal">,
  revision: number,
): Promise<Result<boolean, AskProblem>> {
  const changes = await source.ask("change.count", { since: revision, scope }, { signal });
  if (!changes.ok) return changes;
  const { salesLines, clients, segments, products } = changes.value.counts;
  return succeed(salesLines + clients + segments + products === 0);
}

function askPage(
  { source, scope, linesPerPage = 2000, signal }: PullSalesOptions,
  part: PulledPart | undefined,
) {
  const limit = Math.min(linesPerPage, MAX_LINES_PER_PAGE);
  const after = part?.after;
  const request = { scope, limit, ...(after === undefined ? {} : { after }) };
  return source.ask("sales.page", request, { signal });
}

/** Whether what was pulled so far is the same at the revision of the newest page. */
async function isStillTrue(
  options: PullSalesOptions,
  part: PulledPart | undefined,
  revision: number,
): Promise<Result<boolean, AskProblem>> {
  if (part === undefined || part.revision === revision) return succeed(true);
  return areLinesTrueSince(options, part.revision);
}

function withPage(part: PulledPart | undefined, page: BridgeReply<"sales.page">): PulledPart {
  return {
    pages: [...(part?.pages ?? []), page.lines],
    lineCount: (part?.lineCount ?? 0) + page.lines.length,
    revision: page.revision,
    after: page.next,
    totalCount: part?.totalCount ?? page.totalCount,
  };
}

function whole({ pages, lineCount, revision, totalCount }: PulledPart): Result<PulledSales, PullProblem> {
  if (totalCount !== undefined && totalCount !== lineCount) return fail({ code: "incomplete" });
  return succeed({ lines: pages.flat(), revision });
}
