import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { PaneSource } from "../data-file/pane-source.ts";
import type { FormulaOutcome } from "./formula-call.ts";

/** Knows whether the workbook has formulas of ours, and has Excel work them out anew when that may change them. */
export interface Recalculation {
  note(outcome: FormulaOutcome): void;
  /** Because Dosar's data may have changed. Does nothing in a workbook without our formulas. */
  run(): void;
}

/**
 * Once the pane has data, cells that had waited for it get their figures without the person's doing; so do all cells when
 * the pane changes from the extension to a data file or back.
 */
export function createRecalculation(options: {
  readonly place: Pick<PaneSource, "current" | "subscribe">;
  readonly recalculate: () => void;
}): Recalculation {
  const { place, recalculate } = options;
  let hasFormulas = false;
  let lacksConnection = false;
  const first = place.current();
  /** The last that was certain: while the pane is looking, the formulas have their figures from there. */
  let sourceBefore: DataSource | undefined = first === "looking" ? undefined : first;

  place.subscribe(() => {
    const source = place.current();
    if (source === "looking") return;
    if (source !== undefined && source !== sourceBefore && (lacksConnection || sourceBefore !== undefined)) {
      lacksConnection = false;
      if (hasFormulas) recalculate();
    }
    sourceBefore = source;
  });

  return {
    note(outcome) {
      hasFormulas = true;
      if (!outcome.ok && outcome.problem.code === "not-connected") lacksConnection = true;
    },
    run() {
      if (hasFormulas) recalculate();
    },
  };
}
