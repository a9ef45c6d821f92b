/** More windows than this do not write at the same moment; something is wrong then. */
const MOST_ATTEMPTS = 20;

/** Tries until nobody has written in between: `attempt` answers undefined when somebody has, and is made anew from what stands then. */
export async function untilUndisturbed<Value>(attempt: () => Promise<Value | undefined>): Promise<Value> {
  for (let count = 0; count < MOST_ATTEMPTS; count += 1) {
    const value = await attempt();
    if (value !== undefined) return value;
  }
  throw new Error("Other windows of Dosar keep writing.");
}
