import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createDecision } from "../../../extension/ui/picker/decide-once.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("reportError", (error: unknown) => {
    throw error;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const FORGET = { name: "recipe.forget" } as const;

function decisionOf(answers: () => Promise<boolean>) {
  const log: string[] = [];
  const decide = createDecision({
    send: ({ name }) => {
      log.push(name);
      return answers();
    },
    say: (text) => void log.push(text),
    end: () => void log.push("end"),
    failed: "failed",
  });
  return { decide, log };
}

it("a button that is pressed twice sends once", async () => {
  const { decide, log } = decisionOf(async () => true);
  decide(FORGET, "done");
  decide(FORGET, "done");
  await vi.runAllTimersAsync();
  expect(log).toEqual(["recipe.forget", "done", "end"]);
});

it("the last word stands four seconds from the answer on, however long that took", async () => {
  const { decide, log } = decisionOf(() => new Promise((answer) => setTimeout(answer, 10_000, true)));
  decide(FORGET, "done");
  await vi.advanceTimersByTimeAsync(13_900);
  expect(log).toEqual(["recipe.forget", "done"]);
  await vi.advanceTimersByTimeAsync(200);
  expect(log.at(-1)).toBe("end");
});

it("what was not kept is told as failed", async () => {
  const { decide, log } = decisionOf(async () => false);
  decide(FORGET, "done");
  await vi.runAllTimersAsync();
  expect(log).toEqual(["recipe.forget", "failed", "end"]);
});
