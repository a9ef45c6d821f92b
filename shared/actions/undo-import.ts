import type { ImportBatchId } from "../model/ids.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { undoBatch } from "../store/undo-batch.ts";
import type { UndoReport } from "../store/undo-write.ts";
import { type RefusedWrite, refusedWrite } from "../store/write-failure.ts";

export interface UndoImportProblem {
  readonly code: "not-imported" | "already-undone" | RefusedWrite;
}

/**
 * Takes an import back, also long after: what it added goes, what it replaced stands again. Records that were changed
 * since stay as they are and are counted. Fails, changing nothing, with "not-imported", "already-undone" or why the browser
 * refused to write.
 */
export async function undoImport(options: {
  readonly store: Store;
  readonly batchId: ImportBatchId;
}): Promise<Result<UndoReport, UndoImportProblem>> {
  const { store, batchId } = options;
  try {
    const batch = await getRecord(store, "imports", batchId);
    if (batch === undefined) return fail({ code: "not-imported" });
    if (batch.undoneAt !== undefined) return fail({ code: "already-undone" });
    return succeed(await undoBatch(store, batchId));
  } catch (error) {
    return fail(refusedWrite(error));
  }
}
