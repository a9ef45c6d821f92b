import { planSheet } from "../../shared/actions/plan-sheet.ts";
import type { DayOf } from "../../shared/actions/sheet-request.ts";
import type { Day } from "../../shared/model/day.ts";
import type { Language } from "../../shared/model/language.ts";
import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import type { SheetSubject } from "../../shared/model/sheet-subject.ts";
import type { ByteTransform } from "../../shared/std/byte-transform.ts";
import { fileNameOf } from "../../shared/std/file-name.ts";
import { fail, type Result, succeed } from "../../shared/std/result.ts";
import { WORKBOOK_TYPE, writeWorkbook } from "../../shared/xlsx/write-workbook.ts";
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
  /** A new `CompressionStream("deflate-raw")` each time. */
  readonly deflate: () => ByteTransform;
  readonly saveFile: (name: string, content: Blob) => void;
}

export type MakeProgress =
  | { readonly stage: "data"; readonly lineCount: number; readonly totalCount?: number | undefined }
  | { readonly stage: "figures" }
  | { readonly stage: "sheet" }
  | { readonly stage: "file" };

export type MakeProblem = SourceProblem | { readonly code: "figures-failed" } | RenderProblem;

export interface MakeOptions extends Connected {
  readonly subject: SheetSubject;
  /** Its name for the person. */
  readonly title: string;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: MakeProgress) => void;
}

/** Makes or updates one sheet. Until the writing begins nothing in the workbook has changed and `signal` stops it. */
export async function makeSheet(
  options: MakeOptions,
  tools: SheetTools,
): Promise<Result<WrittenSheet, MakeProblem>> {
  const made = await makePlan(options, tools);
  if (!made.ok) return made;
  options.onProgress({ stage: "sheet" });
  const { plan, summary } = made.value;
  return tools.workbook.putSheet(plan, summary.revision, originOf(options.source, summary));
}

/** The same sheet as a file of its own, for somebody who has no add-in; the open workbook stays as it is. */
export async function saveSheet(
  options: MakeOptions,
  tools: SheetTools,
): Promise<Result<{ readonly fileName: string }, MakeProblem>> {
  const made = await makePlan(options, tools);
  if (!made.ok) return made;
  options.onProgress({ stage: "file" });
  const parts: Blob[] = [];
  for await (const piece of writeWorkbook([made.value.plan], tools.deflate)) {
    if (options.signal.aborted) return fail({ code: "cancelled" });
    parts.push(new Blob([piece]));
  }
  const fileName = fileNameOf([`Dosar – ${options.title}`, tools.today()], "xlsx");
  tools.saveFile(fileName, new Blob(parts, { type: WORKBOOK_TYPE }));
  return succeed({ fileName });
}

interface MadePlan {
  readonly plan: SheetPlan;
  readonly summary: SheetSources["summary"];
}

async function makePlan(options: MakeOptions, tools: SheetTools): Promise<Result<MadePlan, MakeProblem>> {
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
  return succeed({ plan: plan.value, summary: sources.value.summary });
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
