/** Reads and imports files beside the page, so that it stays quick; opens the store by itself. */

import { optionsOfCompleted } from "../../shared/actions/completed-import.ts";
import { importFile } from "../../shared/actions/import-file.ts";
import { summaryOf } from "../../shared/actions/import-pages.ts";
import type { ImportProgress } from "../../shared/actions/import-progress.ts";
import { previewAsLastTime } from "../../shared/actions/preview-as-last-time.ts";
import { previewImportAgainstStore } from "../../shared/actions/preview-import.ts";
import { readImportBytes } from "../../shared/actions/read-import-bytes.ts";
import { readPriceListFile } from "../../shared/actions/read-price-list-file.ts";
import { type FileRow, readFileRow, rowOf } from "../../shared/actions/read-row.ts";
import { rememberedCorrections } from "../../shared/actions/remembered-corrections.ts";
import { fileKindOf } from "../../shared/csv/file-kind.ts";
import type { ImportPreview, PreviewOptions } from "../../shared/csv/import-preview.ts";
import { previewImport } from "../../shared/csv/preview-import.ts";
import { assertNever } from "../../shared/std/assert-never.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { newId, nowInstant, openOwnStore } from "../browser/open-own-store.ts";
import { answerReview, type Reviewed } from "./answer-review.ts";
import { fileSource } from "./file-source.ts";
import { IMPORT_LOCK } from "./import-lock.ts";
import type { FileQuestion, FromImportWorker, ImportQuestion, ToImportWorker } from "./import-messages.ts";

const PROGRESS_EVERY_MS = 80;

let current: AbortController | undefined;
/** Of the file that was checked last; empty in a worker that was started after another broke off. */
let reviewed: Reviewed | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToImportWorker>) => {
  if (data.kind === "cancel") {
    current?.abort();
    return;
  }
  current = new AbortController();
  // The page is told of a mistake of ours as of a crash: this worker may be in any state, and it starts another.
  answer(data, current.signal).then(send, reportError);
});

async function answer(question: ImportQuestion, signal: AbortSignal): Promise<FromImportWorker> {
  if ("file" in question) return answerAboutFile(question, signal);
  return reviewed === undefined
    ? { kind: "failed", problem: { code: "unexpected" } }
    : answerReview(question, reviewed);
}

async function answerAboutFile(question: FileQuestion, signal: AbortSignal): Promise<FromImportWorker> {
  const read = await readImportBytes(fileSource(question.file), signal);
  if (!read.ok) return { kind: "failed", problem: read.problem };
  const bytes = read.value;
  const kind = fileKindOf(bytes);
  if (kind !== undefined) return { kind: "failed", problem: { code: kind } };
  if (question.kind === "row") return { kind: "row", row: rowFor(question, bytes) };
  if (question.kind === "price-list") {
    const { choices, file } = question;
    const control = { signal, onProgress: reportProgress };
    const found = await readPriceListFile({ bytes, choices, fileName: file.name, ...control });
    return found.ok ? { kind: "price-list", found: found.value } : { kind: "failed", problem: found.problem };
  }
  const store = await openOwnStore();
  if (question.kind === "preview")
    return { kind: "preview", preview: await previewFile(store, bytes, question.options) };
  const options = { store, bytes, choices: question.choices, signal, onProgress: reportProgress };
  switch (question.kind) {
    case "check": {
      const check = await previewImportAgainstStore(options);
      if (!check.ok) return { kind: "failed", problem: check.problem };
      reviewed = { ...check.value, choices: question.choices, importId: newId() };
      return { kind: "check", check: summaryOf(check.value, question.choices) };
    }
    case "run": {
      const fileName = question.file.name;
      const { decisions } = question;
      const imported = await navigator.locks.request(IMPORT_LOCK, () =>
        importFile({
          ...options,
          decisions,
          fileName,
          now: nowInstant,
          newId: () => reviewed?.importId ?? newId(),
        }),
      );
      if (!imported.ok) return { kind: "failed", problem: imported.problem };
      const { rejectedRows, ...outcome } = imported.value;
      if (reviewed) reviewed = { ...reviewed, differences: [], rejectedRows };
      return { kind: "run", outcome };
    }
    default:
      return assertNever(question);
  }
}

/** As it is proposed; what was put right in files of these columns before is put right again, unless the person says otherwise. */
async function previewFile(store: Store, bytes: Uint8Array, options: PreviewOptions): Promise<ImportPreview> {
  const ofCompleted = await optionsOfCompleted(store, previewImport(bytes, options));
  if (ofCompleted !== undefined) return previewImport(bytes, { ...ofCompleted, ...chosenOf(options) });
  const preview = await previewAsLastTime(store, bytes, options);
  if (options.corrections !== undefined) return preview;
  const corrections = await rememberedCorrections(store, preview.choices, preview.headers);
  return corrections === undefined ? preview : previewAsLastTime(store, bytes, { ...options, corrections });
}

/** What the person has chosen: an option that is there and undefined is not. */
function chosenOf(options: PreviewOptions): PreviewOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function rowFor(
  { choices, rowNumber }: Extract<FileQuestion, { readonly kind: "row" }>,
  bytes: Uint8Array,
): FileRow | undefined {
  const cells = reviewed?.rejectedCells.get(rowNumber);
  return cells ? rowOf(rowNumber, cells, choices) : readFileRow(bytes, choices, rowNumber);
}

let reported: { readonly phase: ImportProgress["phase"]; readonly at: number } | undefined;

/** Each new phase, else a few times a second. Waits a moment after each report, in which a message to cancel can arrive. */
async function reportProgress(progress: ImportProgress): Promise<void> {
  const at = performance.now();
  if (reported?.phase === progress.phase && at - reported.at < PROGRESS_EVERY_MS) return;
  reported = { phase: progress.phase, at };
  send({ kind: "progress", progress });
  await new Promise((resolve) => setTimeout(resolve));
}

function send(message: FromImportWorker): void {
  self.postMessage(message);
}
