import { planSheet } from "../../shared/actions/plan-sheet.ts";
import type { DayOf } from "../../shared/actions/sheet-request.ts";
import type { Day } from "../../shared/model/day.ts";
import type { Language } from "../../shared/model/language.ts";
import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import type { SheetSubject } from "../../shared/model/sheet-subject.ts";
import { fail, type Result, succeed } from "../../shared/std/result.ts";
import type { LineCache } from "../cache/line-cache.ts";
import type { RenderProblem } from "../office/render-problem.ts";
import { originOf } from "./origin-of.ts";
import { type Connected, pullSources, type SheetSources, type SourceProblem } from "./sheet-sources.ts";
import type { WorkbookAccess, WrittenSheet } from "./workbook-access.ts";

export interface SheetTools {
  readonly workbook: WorkbookAccess;
  readonly cache: LineCache;
  readonly today: () => Day;
  readonly dayOf: DayOf;
  /** Lets the page draw what was said before the figures keep it busy. */
  readonly breathe: () => Promise<void>;
}

export type MakeProgress =
  | { readonly stage: "data"; readonly lineCount: number; readonly totalCount?: number | undefined }
  | { readonly stage: "figures" }
  | { readonly stage: "sheet" };

export type MakeProblem = SourceProblem | { readonly code: "figures-failed" } | RenderProblem;

export interface MakeOptions extends Connected {
  readonly subject: SheetSubject;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: MakeProgress) => void;
}

/** Makes or updates one sheet. Until the writing begins nothing in the workbook has changed and `signal` stops it. */
export async function makeSheet(
  options: MakeOptions,
  tools: SheetTools,
): Promise<Result<WrittenSheet, MakeProblem>> {
  const { subject, signal, onProgress } = options;
  onProgress({ stage: "data", lineCount: 0 });
  const sources = await pullSources(subject, {
    ...options,
    cache: tools.cache,
    onPart: ({ lineCount, totalCount }) => onProgress({ stage: "data", lineCount, totalCount }),
  });
  if (!sources.ok) return sources;

  onProgress({ stage: "figures" });
  await tools.breathe();
  const plan = await planned(sources.value, options.language, tools);
  if (!plan.ok) return plan;
  if (signal.aborted) return fail({ code: "cancelled" });

  onProgress({ stage: "sheet" });
  const { summary } = sources.value;
  return tools.workbook.putSheet(plan.value, summary.revision, originOf(options.source, summary));
}

/** A fault in the figures must not leave the pane waiting; it is reported and said. */
async function planned(
  sources: SheetSources,
  language: Language,
  { today, dayOf }: SheetTools,
): Promise<Result<SheetPlan, { readonly code: "figures-failed" }>> {
  try {
    return succeed(await planSheet(sources, { language, today: today(), dayOf }));
  } catch (error) {
    reportError(error);
    return fail({ code: "figures-failed" });
  }
}
