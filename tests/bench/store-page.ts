/** The part of the store's bench that runs in the browser; tests/bench/store.ts calls it task by task. */
import type { Instant } from "../../shared/model/day.ts";
import type { ImportBatchId } from "../../shared/model/ids.ts";
import type { ImportBatch } from "../../shared/model/import-batch.ts";
import { clientIdOf } from "../../shared/store/identity.ts";
import type { LineColumns } from "../../shared/store/ledger/ledger-rows.ts";
import { totalsOfLedger } from "../../shared/store/ledger/ledger-totals.ts";
import { listSalesLines, readSalesPage } from "../../shared/store/ledger/read-sales-page.ts";
import { closeStore, openStore } from "../../shared/store/open-store.ts";
import { saveRecords } from "../../shared/store/save-records.ts";
import type { RecordWrite } from "../../shared/store/tables.ts";
import { addLedgerBatch } from "../support/add-ledger-batch.ts";
import { BENCH_SOURCE, codeOfRank, type LedgerSize, linesOfMonth } from "./ledger-lines.ts";
import {
  deleteDatabase,
  openRaw,
  readAll,
  readClient,
  writeArrays,
  writeColumns,
  writeEach,
} from "./raw-stores.ts";

const NOW = "2026-01-15T08:00:00.000Z" as Instant;

/** Times in milliseconds and the counts that prove that the work was done. */
export interface Measured {
  readonly ms: number;
  readonly count: number;
}

const tasks = {
  async clear(): Promise<Measured> {
    const databases = await indexedDB.databases();
    return timed(async () => {
      await Promise.all(databases.map(({ name = "" }) => deleteDatabase(name)));
      return databases.length;
    });
  },

  async oursWrite(size: LedgerSize): Promise<Measured> {
    const store = await openBenchStore();
    await saveRecords(
      store,
      Array.from({ length: size.clientCount }, (_, index) => clientWriteOf(index + 1)),
    );
    const measured = await timeMonths(size, async (lines, month) => {
      const report = await addLedgerBatch(store, lines, (counts) => ({ ...batchOf(month), ...counts }));
      return report.addedCount;
    });
    closeStore(store);
    return measured;
  },

  /** Page by page as the bridge reads, so that memory stays bounded. */
  async oursReadAll(): Promise<Measured> {
    const store = await openBenchStore();
    const measured = await timed(async () => {
      let count = 0;
      let after: string | undefined;
      do {
        const page = await readSalesPage(store, {}, after, 5000);
        count += page.lines.length;
        after = page.next;
      } while (after !== undefined);
      return count;
    });
    closeStore(store);
    return measured;
  },

  async oursTotals(): Promise<Measured> {
    const store = await openBenchStore();
    const measured = await timed(async () => (await totalsOfLedger(store, "client")).length);
    closeStore(store);
    return measured;
  },

  /** A store opened anew each time, so that nothing is remembered. */
  async oursReadClient(rank: number): Promise<Measured> {
    const store = await openBenchStore();
    const clientId = clientIdOf(BENCH_SOURCE, codeOfRank(rank));
    const measured = await timed(async () => (await listSalesLines(store, { clientIds: [clientId] })).length);
    closeStore(store);
    return measured;
  },

  eachWrite: (size: LedgerSize) => writeRaw("each", size, writeEach),
  eachReadAll: () => readRaw("each", 10_000, () => 1),

  async eachReadClient(rank: number): Promise<Measured> {
    const database = await openRawNamed("each");
    const measured = await timed(() => readClient(database, codeOfRank(rank)));
    database.close();
    return measured;
  },

  arraysWrite: (size: LedgerSize) => writeRaw("arrays", size, writeArrays),
  arraysReadAll: () => readRaw("arrays", 10, (record) => (record as readonly unknown[]).length),
  columnsWrite: (size: LedgerSize) => writeRaw("columns", size, writeColumns),
  columnsReadAll: () => readRaw("columns", 4, (record) => (record as LineColumns).lineCount),
};

export type BenchTask = keyof typeof tasks;
Object.assign(globalThis, { benchTasks: tasks });

type RawName = "each" | "arrays" | "columns";

function openRawNamed(name: RawName): Promise<IDBDatabase> {
  return openRaw(name, name === "each");
}

async function writeRaw(name: RawName, size: LedgerSize, write: typeof writeEach): Promise<Measured> {
  const database = await openRawNamed(name);
  const measured = await timeMonths(size, async (lines) => {
    await write(database, lines);
    return lines.length;
  });
  database.close();
  return measured;
}

async function readRaw(
  name: RawName,
  batchSize: number,
  countOf: (record: unknown) => number,
): Promise<Measured> {
  const database = await openRawNamed(name);
  const measured = await timed(() => readAll(database, batchSize, countOf));
  database.close();
  return measured;
}

function openBenchStore() {
  return openStore({ name: "ours", now: () => NOW, newId: () => crypto.randomUUID() });
}

function clientWriteOf(rank: number): RecordWrite {
  const code = codeOfRank(rank);
  return {
    table: "clients",
    record: {
      id: clientIdOf(BENCH_SOURCE, code),
      name: `Client ${rank}`,
      status: "active",
      codes: [{ source: BENCH_SOURCE, code }],
      tags: [],
    },
  };
}

function batchOf(month: number): ImportBatch {
  return {
    id: `bench-${month}` as ImportBatchId,
    kind: "sales",
    source: BENCH_SOURCE,
    fileName: `month-${month}.csv`,
    importedAt: NOW,
    encoding: "utf-8",
    delimiter: ";",
    rowCount: 0,
    addedCount: 0,
    changedCount: 0,
    sameCount: 0,
    rejectedCount: 0,
    nets: [],
    unassignedCount: 0,
    rejectedRows: [],
  };
}

/** Makes each month's lines outside of the measured time, since both sides need them. */
async function timeMonths(
  size: LedgerSize,
  write: (lines: ReturnType<typeof linesOfMonth>, month: number) => Promise<number>,
): Promise<Measured> {
  let ms = 0;
  let count = 0;
  for (let month = 0; month < size.monthCount; month++) {
    const lines = linesOfMonth(size, month);
    const measured = await timed(() => write(lines, month));
    ms += measured.ms;
    count += measured.count;
  }
  return { ms, count };
}

async function timed(work: () => Promise<number>): Promise<Measured> {
  const start = performance.now();
  const count = await work();
  return { ms: performance.now() - start, count };
}
