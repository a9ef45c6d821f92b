import { createRoot } from "react-dom/client";
import type { Day, Instant } from "../../shared/model/day.ts";
import { chooseLanguage } from "../../shared/words/choose-language.ts";
import { loadFunctionWords } from "../../shared/words/load-function-words.ts";
import { loadPaneWords } from "../../shared/words/load-pane-words.ts";
import { createConnection } from "../bridge/create-connection.ts";
import { createCredentialKeeper } from "../bridge/credential-keeper.ts";
import { openChannel } from "../bridge/open-channel.ts";
import { createDataFileKeeper } from "../cache/data-file-keeper.ts";
import { openLineCache } from "../cache/open-line-cache.ts";
import { createDataFileSession } from "../data-file/data-file-session.ts";
import { createOutboxKeeper } from "../data-file/outbox-keeper.ts";
import { createPaneSource } from "../data-file/pane-source.ts";
import { startFunctions } from "../functions/functions.ts";
import { openOffice } from "../office/open-office.ts";
import { openOutboxCells } from "../office/outbox-cells.ts";
import { listenToRibbon } from "../office/ribbon.ts";
import { openWorkbook } from "../sheets/open-workbook.ts";
import { createSheetJobs } from "../sheets/sheet-jobs.ts";
import { PaneApp } from "../ui/pane-app.tsx";
import { createRibbonCommands } from "../ui/ribbon-commands.ts";
import { saveFile } from "../ui/save-file.ts";

const commands = createRibbonCommands();
const host = await openOffice();
if (host.kind === "excel") listenToRibbon(commands.tell);
const words = await loadPaneWords(chooseLanguage([host.displayLanguage]));
document.documentElement.lang = words.language;

const functionWords = await loadFunctionWords(words.language);
const cache = await openLineCache(() => indexedDB, Date.now);
const newId = () => crypto.randomUUID();
const wait = (durationMs: number) => new Promise<void>((resolve) => setTimeout(resolve, durationMs));
const workbook = openWorkbook({
  newId,
  nowInstant: () => new Date().toISOString(),
  wait,
});
const files = createDataFileSession({
  keeper: createDataFileKeeper({
    indexedDbOf: () => indexedDB,
    sessionStorageOf: () => sessionStorage,
    findWorkbookId: workbook.findWorkbookId,
    giveWorkbookId: workbook.giveWorkbookId,
    newId,
    nowMs: Date.now,
  }),
  outbox: createOutboxKeeper({ cells: openOutboxCells(newId), newId, wait }),
  nowInstant: () => new Date().toISOString() as Instant,
  newId,
  compress: () => new CompressionStream("gzip"),
  decompress: () => new DecompressionStream("gzip"),
});
const connection = createConnection({
  openChannel: () => openChannel(window),
  keeper: createCredentialKeeper({
    storageOf: () => localStorage,
    onChanged: (listener) => addEventListener("storage", ({ key }) => listener(key)),
  }),
  findWorkbookId: workbook.findWorkbookId,
  nowMs: Date.now,
  wait,
  forgetData(sourceId) {
    jobs.endSource(sourceId);
    void cache.clear().catch(reportError);
  },
});
const tools = {
  cache,
  today: () => localDayOf(new Date()),
  dayOf: (instant: Instant) => localDayOf(new Date(instant)),
};
const jobs = createSheetJobs({
  ...tools,
  workbook,
  breathe: () => wait(30),
  deflate: () => new CompressionStream("deflate-raw"),
  saveFile,
});
const recalculation = startFunctions({
  ...tools,
  place: createPaneSource(connection, files),
  words: functionWords,
  wait,
  breathe: () => wait(0),
});
if (host.kind === "excel") {
  void connection.find();
  void files.restore();
}
// What brings sheets up to date brings formulas up to date.
jobs.subscribe(() => jobs.state().kind === "done" && recalculation.run());

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");
createRoot(root).render(
  <PaneApp
    host={host}
    words={words}
    today={localDayOf(new Date())}
    connection={connection}
    files={files}
    workbook={workbook}
    jobs={jobs}
    commands={commands}
    functionWords={functionWords}
    onRecalculate={recalculation.run}
  />,
);

/** The day on the person's own clock. */
function localDayOf(time: Date): Day {
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-") as Day;
}
