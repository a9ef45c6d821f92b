/** Dosar's functions in Excel's formulas: associated as soon as the script runs, answered once the pane has its parts. */

import { cellErrorOf, FORMULA_NAMES, type FormulaProblem } from "../../shared/model/formula.ts";
import type { FunctionWords } from "../../shared/words/load-function-words.ts";
import { associateFunctions, type CellOutcome, recalculateWorkbook } from "../office/custom-functions.ts";
import { answerFormulas, type FormulaTools } from "./answer-formulas.ts";
import type { FormulaCall } from "./formula-call.ts";
import { createFormulaQueue, type FormulaQueue } from "./formula-queue.ts";
import { createRecalculation, type Recalculation } from "./recalculation.ts";

export interface StartOptions extends FormulaTools {
  readonly words: FunctionWords;
  readonly wait: (durationMs: number) => Promise<void>;
}

interface Started {
  readonly queue: FormulaQueue;
  readonly words: FunctionWords;
  readonly recalculation: Recalculation;
}

let start: (started: Started) => void;
const whenStarted = new Promise<Started>((resolve) => {
  start = resolve;
});

associateFunctions(
  Object.fromEntries(
    FORMULA_NAMES.map((name) => [
      name,
      async (args: readonly unknown[], signal: AbortSignal) => answer({ name, args, signal }),
    ]),
  ),
);

/** Answers what has waited, and everything from then on. Once a page. */
export function startFunctions(options: StartOptions): Recalculation {
  const recalculation = createRecalculation({
    place: options.place,
    recalculate: () => void recalculateWorkbook().catch(reportError),
  });
  const queue = createFormulaQueue({ answer: answerFormulas(options), wait: options.wait });
  start({ queue, words: options.words, recalculation });
  return recalculation;
}

async function answer(call: FormulaCall): Promise<CellOutcome> {
  const { queue, words, recalculation } = await whenStarted;
  const outcome = await queue.ask(call);
  recalculation.note(outcome);
  return outcome.ok ? { value: outcome.value } : errorOf(outcome.problem, words);
}

function errorOf(problem: FormulaProblem, words: FunctionWords): CellOutcome {
  return { error: cellErrorOf(problem), message: words.problemText(problem) };
}
