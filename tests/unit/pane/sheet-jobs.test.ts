import { beforeEach, describe, expect, test } from "vitest";
import { createMemoryCache } from "../../../excel-addin/cache/line-cache.ts";
import { createSheetJobs, type SheetJobs, type SheetOrder } from "../../../excel-addin/sheets/sheet-jobs.ts";
import type { Connected } from "../../../excel-addin/sheets/sheet-sources.ts";
import type { WorkbookAccess } from "../../../excel-addin/sheets/workbook-access.ts";
import { revokeConnection } from "../../../shared/actions/revoke-connection.ts";
import { overBridge } from "../../../shared/carriers/data-source.ts";
import { Client } from "../../../shared/model/client.ts";
import { type Day, utcDayOf } from "../../../shared/model/day.ts";
import type { ClientId, ConnectionId, SegmentId, SourceId, WorkbookId } from "../../../shared/model/ids.ts";
import { Segment } from "../../../shared/model/segment.ts";
import type { SheetPlan } from "../../../shared/model/sheet-plan.ts";
import { subjectOfSheet } from "../../../shared/model/sheet-subject.ts";
import { succeed } from "../../../shared/std/result.ts";
import { revisionOf } from "../../../shared/store/change-log.ts";
import { clientIdOf } from "../../../shared/store/identity.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";
import { readSheets } from "../../support/workbooks/read-sheets.ts";
import { deflate, partsIn } from "../../support/workbooks/write-file.ts";

/** A workbook that remembers the plans put into it, in place of Excel. */
interface PaperWorkbook extends WorkbookAccess {
  readonly plans: { readonly plan: SheetPlan; readonly revision: number }[];
  readonly removed: string[];
  problem?: "cell-edit-mode";
  isWrittenOn?: true;
}

let store: Store;
let connected: Connected;
let workbook: PaperWorkbook;
let jobs: SheetJobs;
let duringFigures: () => void;
let saved: { readonly name: string; readonly content: Blob }[];

const clientId = clientIdOf("main" as SourceId, "C-1");
const ofClient: SheetOrder = { subject: { kind: "client", clientId }, language: "ro", title: "Hotel Perla" };
const ofSegment: SheetOrder = {
  subject: { kind: "segment-forecast", segmentId: "towns" as SegmentId },
  language: "en",
  title: "Towns",
};
const ofPrices: SheetOrder = { subject: { kind: "prices" }, language: "ru", title: "Prices" };

beforeEach(async () => {
  store = await openTestStore();
  const lines = Array.from({ length: 4800 }, (_, index) =>
    makeLine({
      documentNumber: `F-${index}`,
      clientCode: `C-${index % 4}`,
      soldOn: new Date(Date.UTC(2022, Math.floor(index / 4) % 48, 1 + (index % 28)))
        .toISOString()
        .slice(0, 10),
    }),
  );
  await addLedgerBatch(store, lines, (counts) => makeBatch("sales", { ...counts, label: "generated" }));
  const perla = {
    id: clientId,
    name: "Hotel Perla",
    status: "active",
    codes: [],
    tags: [],
    city: "Constanța",
  };
  await saveRecords(store, [
    { table: "clients", record: Client.parse(perla) },
    {
      table: "segments",
      record: Segment.parse({
        id: "towns",
        name: "Towns",
        conditions: [{ field: "city", values: ["constanța"] }],
      }),
    },
  ]);
  const pair = pairOverPort({ store });
  connected = { source: overBridge(pair.client, await connectPair(pair, store)) };
  workbook = paperWorkbook();
  duringFigures = () => undefined;
  saved = [];
  jobs = createSheetJobs({
    workbook,
    cache: createMemoryCache(),
    today: () => "2026-01-10" as Day,
    dayOf: utcDayOf,
    breathe: async () => duringFigures(),
    deflate,
    saveFile: (name, content) => void saved.push({ name, content }),
  });
});

describe("making sheets", () => {
  test("puts a client's 1,200 lines into the workbook in the sheet's language, marked as generated", async () => {
    await jobs.run([ofClient], connected);
    const [put] = workbook.plans;
    expect(put?.plan).toMatchObject({ kind: "client", subjectId: clientId, language: "ro" });
    const lines = put?.plan.sections.find(({ id }) => id === "lines");
    expect(lines?.kind === "table" && lines.rows.length).toBe(1200);
    expect(JSON.stringify(put?.plan.sections[0])).toContain("generated");
    expect(put?.revision).toBeLessThanOrEqual(await revisionOf(store));
    expect(jobs.state()).toMatchObject({ kind: "done", written: [{ isNew: true }] });
  });

  test("forecasts a segment from the lines of its clients alone", async () => {
    await jobs.run([ofSegment], connected);
    expect(workbook.plans[0]?.plan).toMatchObject({ kind: "segment-forecast", subjectId: "towns" });
    // 25 lines a month at 25 lei; all four clients together sold for 2,500.
    const months = workbook.plans[0]?.plan.sections.find(({ id }) => id === "months");
    const nets = months?.kind === "table" ? months.rows.map(({ cells }) => cells[1]) : [];
    expect(nets.slice(0, 3)).toEqual([625, 625, 625]);
  });

  test("ends when the connection is taken back on the way, and nothing is written", async () => {
    const { source } = connected;
    const revoking: Connected = {
      source: {
        ...source,
        async ask(name, request, options) {
          if (name === "sales.page")
            await revokeConnection({ store, connectionId: source.id as ConnectionId, now: store.now() });
          return source.ask(name, request, options);
        },
      },
    };
    await jobs.run([ofClient], revoking);
    expect(jobs.state()).toMatchObject({
      kind: "failed",
      problem: { code: "not-connected" },
      sourceId: source.id,
    });
    expect(workbook.plans).toEqual([]);
  });

  test("says how far it is: data with a total, then figures, then Excel", async () => {
    const stages: string[] = [];
    jobs.subscribe(() => {
      const state = jobs.state();
      if (state.kind === "running") {
        const { progress } = state;
        stages.push(
          progress.stage === "data" ? `${progress.lineCount}/${progress.totalCount}` : progress.stage,
        );
      }
    });
    await jobs.run([ofClient], connected);
    expect(stages).toEqual(["0/undefined", "1200/1200", "figures", "sheet"]);
  });

  test("stops when its own connection ends, and not when another one does", async () => {
    duringFigures = () => jobs.endSource("another");
    await jobs.run([ofClient], connected);
    expect(jobs.state().kind).toBe("done");
    duringFigures = () => jobs.endSource(connected.source.id);
    await jobs.run([ofClient], connected);
    expect(jobs.state()).toEqual({ kind: "cancelled", writtenCount: 0 });
    expect(workbook.plans).toHaveLength(1);
  });

  test("cancelled before Excel writes leaves the workbook as it was", async () => {
    duringFigures = () => jobs.cancel();
    await jobs.run([ofClient], connected);
    expect(jobs.state()).toEqual({ kind: "cancelled", writtenCount: 0 });
    expect(workbook.plans).toEqual([]);
  });

  test("refreshes three sheets one after the other, each in its own language", async () => {
    await jobs.run([ofClient, ofSegment, ofPrices], connected);
    expect(workbook.plans.map(({ plan }) => [plan.kind, plan.language])).toEqual([
      ["client", "ro"],
      ["segment-forecast", "en"],
      ["prices", "ru"],
    ]);
  });

  test("saves a sheet as a file of its own, and the open workbook stays as it is", async () => {
    await jobs.save(ofClient, connected);
    expect(jobs.state()).toEqual({ kind: "saved", fileName: "Dosar – Hotel Perla 2026-01-10.xlsx" });
    const [file] = saved;
    expect(file?.name).toBe("Dosar – Hotel Perla 2026-01-10.xlsx");
    const bytes = new Uint8Array((await file?.content.arrayBuffer()) ?? new ArrayBuffer());
    const [sheet] = readSheets(partsIn(bytes));
    // Head, months, products and notes, and a row for each of the 1,200 lines.
    expect(new Set(sheet?.cells.map(({ row }) => row)).size).toBeGreaterThan(1230);
    expect(workbook.plans).toEqual([]);
  });

  test("cancelled before it is written leaves no file", async () => {
    duringFigures = () => jobs.cancel();
    await jobs.save(ofClient, connected);
    expect(jobs.state()).toEqual({ kind: "cancelled", writtenCount: 0 });
    expect(saved).toEqual([]);
  });

  test("a file of a client that Dosar no longer has is tried again as a file", async () => {
    const order: SheetOrder = { ...ofClient, subject: { kind: "client", clientId: "gone" as ClientId } };
    await jobs.save(order, connected);
    expect(jobs.state()).toMatchObject({
      kind: "failed",
      target: "file",
      problem: { code: "client-gone" },
      order,
    });
  });

  test("stops at a cell that is being edited, and goes on from there when tried again", async () => {
    workbook.problem = "cell-edit-mode";
    await jobs.run([ofClient, ofSegment], connected);
    const failed = jobs.state();
    expect(failed).toMatchObject({ kind: "failed", writtenCount: 0, problem: { code: "cell-edit-mode" } });
    delete workbook.problem;
    if (failed.kind === "failed") await jobs.run(failed.rest, connected);
    expect(workbook.plans).toHaveLength(2);
  });

  test("of a client or a segment that Dosar no longer has says so and writes nothing", async () => {
    const gone = { ...ofClient, subject: { kind: "client", clientId: "gone" as ClientId } } as const;
    await jobs.run([gone], connected);
    expect(jobs.state()).toMatchObject({ kind: "failed", problem: { code: "client-gone" } });
    await saveRecords(store, [{ table: "segments", id: "towns", removed: true }]);
    await jobs.run([ofSegment], connected);
    expect(jobs.state()).toMatchObject({ kind: "failed", problem: { code: "segment-gone" } });
    expect(workbook.plans).toEqual([]);
  });

  test("can take back a sheet that was added, not one that was updated", async () => {
    await jobs.run([ofClient], connected);
    await jobs.undo();
    expect(workbook.removed).toEqual(["sheet-1"]);
    expect(jobs.state()).toEqual({ kind: "undone" });

    await jobs.run([ofSegment], connected);
    await jobs.run([ofSegment], connected);
    await jobs.undo();
    expect(workbook.removed).toEqual(["sheet-1"]);
  });

  test("says why an added sheet could not be taken back and takes it back at the next try", async () => {
    await jobs.run([ofSegment], connected);
    workbook.problem = "cell-edit-mode";
    await jobs.undo();
    expect(jobs.state()).toMatchObject({ kind: "done", undoProblem: { code: "cell-edit-mode" } });
    delete workbook.problem;
    await jobs.undo();
    expect(jobs.state()).toEqual({ kind: "undone" });
  });

  test("asks before a sheet goes on which the person has written, and takes it away at the second undo", async () => {
    await jobs.run([ofClient], connected);
    workbook.isWrittenOn = true;
    await jobs.undo();
    expect(jobs.state()).toMatchObject({ kind: "done", isWrittenOn: true });
    expect(workbook.removed).toEqual([]);
    await jobs.undo();
    expect(jobs.state()).toEqual({ kind: "undone" });
    expect(workbook.removed).toEqual(["sheet-1"]);
  });

  test("names the subject of a sheet that stands in the workbook as it was made", () => {
    expect(subjectOfSheet({ kind: "client", subjectId: clientId })).toEqual(ofClient.subject);
    expect(subjectOfSheet({ kind: "segment-forecast", subjectId: "towns" })).toEqual(ofSegment.subject);
    expect(subjectOfSheet({ kind: "prices", subjectId: "all" })).toEqual(ofPrices.subject);
  });
});

function paperWorkbook(): PaperWorkbook {
  const book: PaperWorkbook = {
    plans: [],
    removed: [],
    async putSheet(plan, revision) {
      if (book.problem) return { ok: false, problem: { code: book.problem, isPartlyWritten: false } };
      const isNew = !book.plans.some((known) => known.plan.subjectId === plan.subjectId);
      book.plans.push({ plan, revision });
      const worksheetId = `sheet-${book.plans.length}`;
      const counts = { rowCount: 0, personColumnCount: 0, keptCellCount: 0 };
      return succeed({ worksheetId, sheetName: plan.name, isNew, ...counts });
    },
    async removeSheet(worksheetId, { withWriting }) {
      if (book.problem) return { ok: false, problem: { code: book.problem, isPartlyWritten: false } };
      if (book.isWrittenOn && !withWriting) return succeed("written-on");
      book.removed.push(worksheetId);
      return succeed("removed");
    },
    listSheets: async () => succeed([]),
    readActiveId: async () => succeed("another sheet"),
    watchActiveSheet: () => () => undefined,
    findWorkbookId: async () => "workbook-1" as WorkbookId,
    giveWorkbookId: async () => "workbook-1" as WorkbookId,
    readWorkbookId: async () => "workbook-1" as WorkbookId,
  };
  return book;
}
