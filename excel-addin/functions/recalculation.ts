import type { PaneConnection } from "../bridge/create-connection.ts";
import type { FormulaOutcome } from "./formula-call.ts";

/** Knows whether the workbook has formulas of ours, and has Excel work them out anew when that may change them. */
export interface Recalculation {
  note(outcome: FormulaOutcome): void;
  /** Because Dosar's data may have changed. Does nothing in a workbook without our formulas. */
  run(): void;
}

/** Once the pane is connected, cells that had waited for it get their figures without the person's doing. */
export function createRecalculation(options: {
  readonly connection: Pick<PaneConnection, "state" | "subscribe">;
  readonly recalculate: () => void;
}): Recalculation {
  const { connection, recalculate } = options;
  let hasFormulas = false;
  let lacksConnection = false;
  let wasConnected = connection.state().kind === "connected";

  connection.subscribe(() => {
    const isConnected = connection.state().kind === "connected";
    if (isConnected && !wasConnected && lacksConnection) {
      lacksConnection = false;
      recalculate();
    }
    wasConnected = isConnected;
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
