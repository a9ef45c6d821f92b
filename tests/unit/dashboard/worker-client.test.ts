/** The dashboard's side of its workers, with workers that a test answers for. */
import { expect, it } from "vitest";
import { createWorkerClient } from "../../../extension/ui/dashboard/worker-client.ts";
import type { FromImportWorker, ImportQuestion } from "../../../extension/workers/import-messages.ts";

const file = new File(["Code;Name\n"], "clients.csv");
const preview: ImportQuestion = { kind: "preview", file, options: {} };

/** Workers of which none answers by itself, in the order in which they were started. */
function openClient() {
  const workers: { asked: unknown[]; isEnded: boolean; worker: Worker }[] = [];
  const client = createWorkerClient<ImportQuestion, FromImportWorker>(() => {
    const started = { asked: [] as unknown[], isEnded: false, worker: {} as Worker };
    started.worker = {
      postMessage: (message: unknown) => started.asked.push(message),
      terminate: () => {
        started.isEnded = true;
      },
    } as unknown as Worker;
    workers.push(started);
    return started.worker;
  });
  const answer = (worker: Worker, data: unknown) => worker.onmessage?.(new MessageEvent("message", { data }));
  return { client, workers, answer };
}

async function asked(client: ReturnType<typeof openClient>) {
  const answered = client.client.ask(preview);
  await Promise.resolve();
  const last = client.workers.at(-1);
  if (last === undefined) throw new Error("No worker was started.");
  return { answered, ...last };
}

it("says that a worker broke off, not that the disk is full, and asks the next question of a fresh one", async () => {
  const dashboard = openClient();
  const first = await asked(dashboard);
  first.worker.onerror?.(new Event("error") as ErrorEvent);
  expect(await first.answered).toEqual({ kind: "failed", problem: { code: "unexpected" } });
  expect(dashboard.workers[0]?.isEnded).toBe(true);

  const second = await asked(dashboard);
  expect(dashboard.workers).toHaveLength(2);
  dashboard.answer(second.worker, { kind: "failed", problem: { code: "unreadable" } });
  expect(await second.answered).toEqual({ kind: "failed", problem: { code: "unreadable" } });
  await asked(dashboard);
  expect(dashboard.workers).toHaveLength(2);
});

it("is ended at once when it is busy without end: the question fails with the reason, and the next one has a fresh worker", async () => {
  const dashboard = openClient();
  const first = await asked(dashboard);
  dashboard.client.end("cancelled");
  expect(await first.answered).toEqual({ kind: "failed", problem: { code: "cancelled" } });
  expect(dashboard.workers[0]?.isEnded).toBe(true);
  await asked(dashboard);
  expect(dashboard.workers).toHaveLength(2);
});
