/** Makes, reads and merges data files beside the page, so that it stays quick; opens the store by itself. */
import { learnFrom, mergeBundle } from "../../shared/actions/merge-bundle.ts";
import { BY_THE_CLOCKS, planMerge } from "../../shared/actions/plan-merge.ts";
import { type BundleProgress, saveBundle } from "../../shared/actions/save-bundle.ts";
import type { Bundle } from "../../shared/carriers/bundle/bundle.ts";
import type { ByteSource } from "../../shared/carriers/bundle/byte-streams.ts";
import { readBundle } from "../../shared/carriers/bundle/read-bundle.ts";
import { newId, nowInstant, openOwnStore } from "../browser/open-own-store.ts";
import type { DataFileQuestion, FromDataFileWorker, ToDataFileWorker } from "./data-file-messages.ts";
import { fileSource } from "./file-source.ts";
import { IMPORT_LOCK } from "./import-lock.ts";

const PROGRESS_EVERY_MS = 80;

let current: AbortController | undefined;
let opened: Bundle | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToDataFileWorker>) => {
  if (data.kind === "cancel") {
    current?.abort();
    return;
  }
  current = new AbortController();
  // The page is told of a mistake of ours as of a crash: this worker may be in any state, and it starts another.
  answer(data, current.signal).then(send, reportError);
});

function answer(question: DataFileQuestion, signal: AbortSignal): Promise<FromDataFileWorker> {
  switch (question.kind) {
    case "save":
      return save(question, signal);
    case "read":
      return read(question, signal);
    case "merge":
      return merge(question);
  }
}

async function save(
  { choice }: Extract<DataFileQuestion, { kind: "save" }>,
  signal: AbortSignal,
): Promise<FromDataFileWorker> {
  const store = await openOwnStore();
  const saved = await saveBundle({
    store,
    choice,
    id: newId(),
    now: nowInstant(),
    compress: () => new CompressionStream("gzip"),
    signal,
    onProgress: reportProgress,
  });
  if (!saved.ok) return { kind: "failed", problem: saved.problem };
  // A part is a copy of its own; the type allows shared memory, which a Blob does not take.
  const blob = new Blob(saved.value.parts.map((part) => new Uint8Array(part)));
  return { kind: "save", made: { header: saved.value.header, blob } };
}

async function read(
  { file }: Extract<DataFileQuestion, { kind: "read" }>,
  signal: AbortSignal,
): Promise<FromDataFileWorker> {
  opened = undefined;
  const { size, read: readPart } = fileSource(file);
  const source: ByteSource = {
    size,
    async read(from, to) {
      await reportProgress({ doneCount: from, totalCount: size });
      return readPart(from, to);
    },
  };
  const bundle = await readBundle({ source, decompress: () => new DecompressionStream("gzip"), signal });
  if (!bundle.ok) return { kind: "failed", problem: bundle.problem };
  const store = await openOwnStore();
  const plan = await planMerge(store, bundle.value, BY_THE_CLOCKS);
  if (signal.aborted) return { kind: "failed", problem: { code: "cancelled" } };
  if (plan.preview.isEmpty) await learnFrom(store, plan);
  opened = bundle.value;
  return { kind: "read", preview: plan.preview };
}

async function merge(question: Extract<DataFileQuestion, { kind: "merge" }>): Promise<FromDataFileWorker> {
  const bundle = opened;
  if (bundle === undefined) return { kind: "failed", problem: { code: "unreadable" } };
  const store = await openOwnStore();
  const { fileName, decision } = question;
  const merged = await navigator.locks.request(IMPORT_LOCK, () =>
    mergeBundle({ store, bundle, fileName, decision, newId }),
  );
  return merged.ok ? { kind: "merge", report: merged.value } : { kind: "failed", problem: merged.problem };
}

let reportedAt = 0;

/** Waits a moment after each report, in which a message to cancel can arrive. */
async function reportProgress(progress: BundleProgress): Promise<void> {
  if (performance.now() - reportedAt < PROGRESS_EVERY_MS) return;
  reportedAt = performance.now();
  send({ kind: "progress", progress });
  await new Promise((resolve) => setTimeout(resolve));
}

function send(message: FromDataFileWorker): void {
  self.postMessage(message);
}
