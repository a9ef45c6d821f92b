import type { WorkbookId } from "../../shared/model/ids.ts";
import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import type { Result } from "../../shared/std/result.ts";
import type { DosarSheet, Removal } from "../office/dosar-sheets.ts";
import type { RenderReport } from "../office/insert-or-update-sheet.ts";
import type { RenderProblem } from "../office/render-problem.ts";

export type WrittenSheet = Pick<
  RenderReport,
  "worksheetId" | "sheetName" | "isNew" | "rowCount" | "personColumnCount" | "keptCellCount"
>;

/** What the pane needs of the open workbook. */
export interface WorkbookAccess {
  /** `revision` is the one of `origin` that the figures are of. A new sheet comes to the front. */
  putSheet(plan: SheetPlan, revision: number, origin: string): Promise<Result<WrittenSheet, RenderProblem>>;
  removeSheet(
    worksheetId: string,
    options: { readonly withWriting: boolean },
  ): Promise<Result<Removal, RenderProblem>>;
  listSheets(): Promise<Result<readonly DosarSheet[], RenderProblem>>;
  /** Excel's own id of the sheet that the person sees. */
  readActiveId(): Promise<Result<string, RenderProblem>>;
  /** Tells when the person turns to another sheet; returns how to stop. */
  watchActiveSheet(listener: () => void): () => void;
  /** The workbook's id from an earlier connection or sheet. */
  findWorkbookId(): Promise<WorkbookId | undefined>;
  /** The same; a workbook that has none gets one, undefined when it cannot be written to. */
  giveWorkbookId(): Promise<WorkbookId | undefined>;
  /** The same; of a workbook that cannot be written to an id of this moment. */
  readWorkbookId(): Promise<WorkbookId>;
}
