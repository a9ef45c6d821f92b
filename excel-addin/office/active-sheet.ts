import { type Result, succeed } from "../../shared/std/result.ts";
import type { RenderProblem } from "./render-problem.ts";
import { runBatch } from "./run-batch.ts";

/** Excel's own id of the sheet that the person sees. One round trip. */
export function readActiveWorksheetId(): Promise<Result<string, RenderProblem>> {
  return runBatch(async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
    await sync();
    return succeed(sheet.id);
  });
}

/** Tells when the person turns to another sheet; returns how to stop. A host without the event never tells. */
export function watchActiveWorksheet(listener: () => void): () => void {
  let isWatching = true;
  const added = Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(async () => {
      if (isWatching) listener();
    });
    await context.sync();
    return handler;
  }).catch(reportError);
  return () => {
    isWatching = false;
    void added.then((handler) => handler && removeHandler(handler)).catch(reportError);
  };
}

function removeHandler(
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetActivatedEventArgs>,
): Promise<void> {
  return Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
