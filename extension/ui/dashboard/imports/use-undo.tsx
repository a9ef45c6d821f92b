import { useState } from "react";
import type { ImportBatch } from "../../../../shared/model/import-batch.ts";
import { fail } from "../../../../shared/std/result.ts";
import type { DependentsFate } from "../../../../shared/store/undo-batch.ts";
import type { Dependent } from "../../../../shared/store/undo-dependents.ts";
import type { UndoneImport } from "./import-state.ts";
import { UndoDialog } from "./undo-dialog.tsx";
import type { ImportCourse } from "./use-import.ts";

export interface UndoDeeds {
  readonly onFindDependents: (batch: ImportBatch) => Promise<readonly Dependent[]>;
  readonly onUndo: (batch: ImportBatch, dependents: DependentsFate) => Promise<UndoneImport>;
}

interface Asked {
  readonly batch: ImportBatch;
  readonly dependents: readonly Dependent[];
}

/** One undoing at a time: a second press would only hear that it was done already. Asks first where something depends on it. */
export function useUndo({ course, onFindDependents, onUndo }: UndoDeeds & { readonly course: ImportCourse }) {
  const [isUndoing, setUndoing] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const undoNow = async (batch: ImportBatch, fate: DependentsFate) => {
    setAsked(undefined);
    setUndoing(true);
    course.restart(await onUndo(batch, fate).catch(undoneUnexpectedly));
    setUndoing(false);
  };
  const undo = async (batch: ImportBatch) => {
    setUndoing(true);
    const dependents = await onFindDependents(batch).catch(() => []);
    setUndoing(false);
    if (dependents.length > 0) setAsked({ batch, dependents });
    else await undoNow(batch, "keep");
  };
  const question = asked && (
    <UndoDialog
      fileName={asked.batch.fileName}
      dependents={asked.dependents}
      onClose={() => setAsked(undefined)}
      onUndo={(fate) => {
        undoNow(asked.batch, fate).catch(reportError);
      }}
    />
  );
  return { isUndoing, undo, question };
}

function undoneUnexpectedly(error: unknown): UndoneImport {
  reportError(error);
  return fail({ code: "unexpected" });
}
