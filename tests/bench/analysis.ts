/**
 * Analyses of a million lines in memory: each for all clients beside DuckDB, which holds the same rows and must find the same figures, and all of them for
 * one client. What reading the ledger from the browser's database takes is the store's bench.
 */
import { boughtProductCounts } from "../../shared/analysis/assortment-breadth.ts";
import { clientAxis } from "../../shared/analysis/axis.ts";
import { clientColumns } from "../../shared/analysis/client-columns.ts";
import { periodTotals } from "../../shared/analysis/period-totals.ts";
import { priceVolumeMix } from "../../shared/analysis/price-volume-mix.ts";
import { productChanges } from "../../shared/analysis/product-changes.ts";
import { productClasses } from "../../shared/analysis/product-classes.ts";
import { purchaseGaps } from "../../shared/analysis/purchase-gap.ts";
import { returnsOf } from "../../shared/analysis/returns.ts";
import type { SalesColumns } from "../../shared/model/sales-columns.ts";
import { type BenchLedger, makeBenchLedger } from "./analysis-ledger.ts";
import {
  ANALYSIS_TASKS,
  type AnalysisTask,
  BENCH_CURRENCY,
  BENCH_LIMITS,
  spansOf,
  yearOf,
} from "./analysis-tasks.ts";
import type { BenchResult, BenchRow } from "./bench-result.ts";
import type { LedgerSize } from "./ledger-lines.ts";
import { openSqlLedger, type SqlLedger } from "./sql-ledger.ts";

const SIZE: LedgerSize = { clientCount: 5000, lineCount: 1_000_000, monthCount: 36 };
const ROUNDS = 5;
const ALL_MS = 3000;
const ONE_MS = 100;
/** The client whose share of a million lines by Zipf's law is the nearest to 10,000. */
const MIDDLE_LINE_COUNT = 10_000;

export async function benchAnalysis(): Promise<BenchResult> {
  const ledger = makeBenchLedger(SIZE);
  const sql = await openSqlLedger(ledger);
  try {
    const rows: BenchRow[] = [];
    for (const task of ANALYSIS_TASKS) rows.push(await measureTask(task, ledger, sql));
    return {
      title: `Analysis: 1,000,000 lines, 5,000 clients, 36 months in memory, fastest of ${ROUNDS}`,
      rows: [...rows, measureOneClient(ledger)],
      notes: [
        `The columns take ${(bytesOf(ledger.columns) / SIZE.lineCount).toFixed(1)} bytes a line. DuckDB works with all its threads, ours with one. All figures are equal.`,
      ],
    };
  } finally {
    sql.close();
  }
}

async function measureTask(task: AnalysisTask, ledger: BenchLedger, sql: SqlLedger): Promise<BenchRow> {
  const query = task.sql(ledger);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const found = task.ours(ledger);
    const middle = performance.now();
    const [expected = []] = await sql.ask(query);
    ours.push(middle - start);
    theirs.push(performance.now() - middle);
    requireEqual(task, found, expected, task.most?.(ledger) ?? 0);
  }
  return {
    task: task.name,
    oursMs: Math.min(...ours),
    peer: { name: "DuckDB", ms: Math.min(...theirs) },
    target: { kind: "at-most-ms", ms: ALL_MS },
  };
}

/** A bench whose answers are wrong is worth nothing. Doubles of SQL may be summed in another order. */
function requireEqual(
  { name }: AnalysisTask,
  found: readonly number[],
  expected: readonly (number | null)[],
  most: number,
): void {
  found.forEach((value, place) => {
    const other = expected[place] ?? 0;
    if (Math.abs(value - other) > most + Math.abs(other) * 1e-12)
      throw new Error(`${name}: ours ${found.join(", ")}; SQL ${expected.join(", ")}.`);
  });
}

function measureOneClient(ledger: BenchLedger): BenchRow {
  const columns = [...clientColumns(ledger.columns)]
    .map(([, own]) => own)
    .toSorted((a, b) => distance(a) - distance(b))[0];
  if (columns === undefined) throw new Error("The bench's ledger has no clients.");
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    analyseOne(columns, ledger);
    return performance.now() - start;
  });
  return {
    task: `all of one client with ${columns.lineCount.toLocaleString("en")} lines, fastest of ${ROUNDS}`,
    oursMs: Math.min(...times),
    target: { kind: "at-most-ms", ms: ONE_MS },
  };
}

function distance({ lineCount }: SalesColumns): number {
  return Math.abs(lineCount - MIDDLE_LINE_COUNT);
}

function analyseOne(columns: SalesColumns, ledger: BenchLedger): void {
  const { before, after } = spansOf(ledger);
  periodTotals(columns, clientAxis(columns), ledger.months);
  priceVolumeMix(productChanges(columns, BENCH_CURRENCY, before, after));
  productClasses(columns, BENCH_CURRENCY, yearOf(ledger), BENCH_LIMITS);
  returnsOf(columns, BENCH_CURRENCY, after);
  boughtProductCounts(columns, after);
  purchaseGaps(columns, ledger.lastDay);
}

function bytesOf(columns: SalesColumns): number {
  return Object.values(columns).reduce(
    (sum: number, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0),
    0,
  );
}
