import type { Result } from "../../shared/std/result.ts";

/** Excel answers nothing while a cell is being edited; a person who opens the pane is done with that soon. */
const ATTEMPTS = 10;
const RETRY_MS = 500;

/** Asks Excel until it answers; the last problem after five seconds of none. */
export async function keepTrying<Value, Problem extends { readonly code: string }>(
  ask: () => Promise<Result<Value, Problem>>,
  wait: (durationMs: number) => Promise<void>,
): Promise<Result<Value, Problem>> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    const answer = await ask();
    if (answer.ok) return answer;
    await wait(RETRY_MS);
  }
  return ask();
}
