/**
 * Gathers the formulas of one recalculation and answers them together: Excel calls each cell on its own, and two
 * hundred cells of one client need that client's lines once.
 */

import type { FormulaCall, FormulaOutcome, WaitingCall } from "./formula-call.ts";

export interface FormulaQueue {
  /** Never settles for a call that was aborted: nobody waits for it. */
  ask(call: FormulaCall): Promise<FormulaOutcome>;
}

export interface FormulaQueueOptions {
  /** Settles every call that is not aborted. */
  readonly answer: (calls: readonly WaitingCall[]) => Promise<void>;
  readonly wait: (durationMs: number) => Promise<void>;
}

/** Excel hands over a large recalculation in several messages; a person does not notice this wait. */
const GATHER_MS = 30;

export function createFormulaQueue({ answer, wait }: FormulaQueueOptions): FormulaQueue {
  let waiting: WaitingCall[] = [];
  let isRunning = false;

  /** One batch at a time: what the first one brings, the next one need not ask for. */
  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    while (waiting.length > 0) {
      await wait(GATHER_MS);
      const batch = waiting.filter(({ signal }) => !signal.aborted);
      waiting = [];
      if (batch.length > 0) await answerAll(batch, answer);
    }
    isRunning = false;
  }

  return {
    ask: (call) =>
      new Promise((resolve) => {
        waiting.push({ ...call, settle: (outcome) => !call.signal.aborted && resolve(outcome) });
        void run();
      }),
  };
}

/** A fault must not leave cells waiting for ever; it is reported and said. */
async function answerAll(
  batch: readonly WaitingCall[],
  answer: FormulaQueueOptions["answer"],
): Promise<void> {
  try {
    await answer(batch);
  } catch (error) {
    reportError(error);
  }
  for (const { settle } of batch) settle({ ok: false, problem: { code: "unexpected" } });
}
