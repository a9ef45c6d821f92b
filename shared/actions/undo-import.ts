import type { ImportBatchId } from "../model/ids.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { type DependentsFate, type UndoTogether, undoBatch } from "../store/undo-batch.ts";
import { findUndoDependents, type UndoDependents } from "../store/undo-dependents.ts";
import type { UndoReport } from "../store/undo-write.ts";
import { untilUndisturbed } from "../store/until-undisturbed.ts";
import { type RefusedWrite, refusedWrite } from "../store/write-failure.ts";

export interface UndoImportProblem {
  readonly code: "not-imported" | "already-undone" | RefusedWrite;
}

/**
 * Takes an import back, also long after: what it added goes, what it replaced stands again. What depends on it (see
 * findUndoDependents) is kept with the records that it needs, and counted; or is taken back, too, so that nothing of both
 * is left. Fails, changing nothing, with "not-imported", "already-undone" or why the browser refused to write.
 */
export async function undoImport(options: {
  readonly store: Store;
  readonly batchId: ImportBatchId;
  readonly dependents?: DependentsFate;
}): Promise<Result<UndoReport, UndoImportProblem>> {
  const { store, batchId, dependents = "keep" } = options;
  try {
    const batch = await getRecord(store, "imports", batchId);
    if (batch === undefined) return fail({ code: "not-imported" });
    if (batch.undoneAt !== undefined) return fail({ code: "already-undone" });
    return succeed(
      await untilUndisturbed(async () =>
        undoBatch(store, batchId, togetherOf(await findUndoDependents(store, batchId), dependents)),
      ),
    );
  } catch (error) {
    return fail(refusedWrite(error));
  }
}

function togetherOf(found: UndoDependents, fate: DependentsFate): UndoTogether {
  const { basedOn, dependedOn, staying, laterRevisions, laterBatchIds } = found;
  return fate === "undo"
    ? { basedOn, laterRevisions, laterBatchIds, keeping: staying }
    : { basedOn, laterRevisions: [], laterBatchIds: [], keeping: dependedOn };
}
