/** Reads and imports files beside the page, so that it stays quick; opens the store by itself. */

import { withDoneRows } from "../../shared/actions/completed-import.ts";
import type { FileContent } from "../../shared/actions/file-content.ts";
import { importFile } from "../../shared/actions/import-file.ts";
import { summaryOf } from "../../shared/actions/import-pages.ts";
import type { ImportProgress } from "../../shared/actions/import-progress.ts";
import { type FileReading, readFileByChoices } from "../../shared/actions/import-reading.ts";
import { previewFile } from "../../shared/actions/preview-file.ts";
import { previewImportAgainstStore } from "../../shared/actions/preview-import.ts";
import { readPriceListFile } from "../../shared/actions/read-price-list-file.ts";
import { type FileRow, readFileRow, rowOf } from "../../shared/actions/read-row.ts";
import type { ImportChoices } from "../../shared/csv/import-choices.ts";
import type { ImportPreview, PreviewOptions } from "../../shared/csv/import-preview.ts";
import { SHEET_TEXT } from "../../shared/csv/print-sheet-text.ts";
import { succeed } from "../../shared/std/result.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { newId, nowInstant, openOwnStore } from "../browser/open-own-store.ts";
import { answerReview, type Reviewed } from "./answer-review.ts";
import { fileSource } from "./file-source.ts";
import { IMPORT_LOCK } from "./import-lock.ts";
import type { FileQuestion, FromImportWorker, ImportQuestion, ToImportWorker } from "./import-messages.ts";
import { createTableReader, type TableFile } from "./read-table-file.ts";

const PROGRESS_EVERY_MS = 80;

const readTableFile = createTableReader();

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

/** By the check that was last, so that importing does not read what was just read. */
let lastReading: { readonly of: string; readonly reading: FileReading } | undefined;

function nameOfReading({ name, size, lastModified }: File, choices: ImportChoices): string {
  return JSON.stringify([name, size, lastModified, choices]);
}

async function answerAboutFile(question: FileQuestion, signal: AbortSignal): Promise<FromImportWorker> {
  if (question.kind === "run") return runImport(question, signal);
  // Read once from its beginning to its end, it need not be in memory as a whole; the sheet of a workbook is.
  if (question.kind === "check" && question.choices.sheet === undefined)
    return checkFile(await openOwnStore(), fileSource(question.file), question, signal);
  const sheet = "choices" in question ? question.choices.sheet : question.options.sheet;
  const read = await readTableFile(question.file, sheet, signal);
  if (!read.ok) return { kind: "failed", problem: read.problem };
  const { bytes } = read.value;
  if (question.kind === "row") return { kind: "row", row: rowFor(question, bytes) };
  if (question.kind === "price-list") {
    const { choices, file } = question;
    const control = { signal, onProgress: reportProgress };
    const found = await readPriceListFile({ bytes, choices, fileName: file.name, ...control });
    return found.ok ? { kind: "price-list", found: found.value } : { kind: "failed", problem: found.problem };
  }
  const store = await openOwnStore();
  if (question.kind === "preview") {
    const preview = await previewTable(store, read.value, question.options);
    const isEmpty = preview.problems.some(({ code }) => code === "empty-file");
    return isEmpty ? { kind: "failed", problem: { code: "empty-file" } } : { kind: "preview", preview };
  }
  return checkFile(store, bytes, question, signal);
}

async function previewTable(
  store: Store,
  { bytes, workbook }: TableFile,
  options: PreviewOptions,
): Promise<ImportPreview> {
  if (workbook === undefined) return previewFile(store, bytes, options);
  const { sheet, sheets } = workbook;
  const preview = await previewFile(store, bytes, { ...options, ...SHEET_TEXT, sheet });
  return { ...preview, sheets, choices: { ...preview.choices, sheet } };
}

async function checkFile(
  store: Store,
  bytes: FileContent,
  { file, choices }: Extract<FileQuestion, { readonly kind: "check" }>,
  signal: AbortSignal,
): Promise<FromImportWorker> {
  lastReading = undefined;
  const wanted = await withDoneRows(store, choices);
  const read = await readFileByChoices(bytes, wanted, { signal, onProgress: reportProgress });
  if (!read.ok) return { kind: "failed", problem: read.problem };
  const reading = read.value;
  const options = { store, bytes, reading, choices, signal, onProgress: reportProgress };
  const check = await previewImportAgainstStore(options);
  if (!check.ok) return { kind: "failed", problem: check.problem };
  lastReading = { of: nameOfReading(file, choices), reading };
  reviewed = { ...check.value, choices, importId: newId() };
  return { kind: "check", check: summaryOf(check.value, choices) };
}

async function runImport(
  { file, choices, decisions }: Extract<FileQuestion, { readonly kind: "run" }>,
  signal: AbortSignal,
): Promise<FromImportWorker> {
  // Rows that came back meanwhile must not count again.
  const isStanding = choices.completes === undefined && lastReading?.of === nameOfReading(file, choices);
  const known = isStanding ? lastReading?.reading : undefined;
  const read = known ? succeed({ bytes: NO_BYTES }) : await readTableFile(file, choices.sheet, signal);
  if (!read.ok) return { kind: "failed", problem: read.problem };
  const store = await openOwnStore();
  const imported = await navigator.locks.request(IMPORT_LOCK, () =>
    importFile({
      store,
      bytes: read.value.bytes,
      reading: known,
      choices,
      decisions,
      fileName: file.name,
      signal,
      onProgress: reportProgress,
      now: nowInstant,
      newId: () => reviewed?.importId ?? newId(),
    }),
  );
  if (!imported.ok) return { kind: "failed", problem: imported.problem };
  lastReading = undefined;
  const { rejectedRows, ...outcome } = imported.value;
  if (reviewed) reviewed = { ...reviewed, differences: [], rejectedRows };
  return { kind: "run", outcome };
}

const NO_BYTES = new Uint8Array(0);

function rowFor(
  { choices, rowNumber }: Extract<FileQuestion, { readonly kind: "row" }>,
  bytes: Uint8Array,
): FileRow | undefined {
  const cells = reviewed?.rejectedCells.get(rowNumber)?.cells;
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
