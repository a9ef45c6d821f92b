import type { FormulaName, FormulaProblem } from "../../shared/model/formula.ts";
import type { Result } from "../../shared/std/result.ts";

/** One cell's formula that waits for its figure. */
export interface FormulaCall {
  readonly name: FormulaName;
  /** In the order of FORMULAS; what was left out is null or missing. */
  readonly args: readonly unknown[];
  /** Aborted when Excel no longer wants the figure: an argument has changed, or the formula is gone. */
  readonly signal: AbortSignal;
}

export type FormulaOutcome = Result<number, FormulaProblem>;

/** A call with the way to answer it; the first answer counts. */
export interface WaitingCall extends FormulaCall {
  readonly settle: (outcome: FormulaOutcome) => void;
}

/** Aborted when every one of the calls is: what they need is then needed by nobody. */
export function whenAllAborted(calls: readonly FormulaCall[]): AbortSignal {
  const controller = new AbortController();
  const look = () => {
    if (calls.every(({ signal }) => signal.aborted)) controller.abort();
  };
  for (const { signal } of calls) signal.addEventListener("abort", look);
  look();
  return controller.signal;
}
