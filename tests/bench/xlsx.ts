/** A workbook of 50,000 lines as a file, each writer in a process of its own: time until it is on the disk, and memory at most. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import type { BenchResult, BenchRow } from "./bench-result.ts";
import { requireOfPeers } from "./install-peers.ts";
import { ROW_COUNT } from "./workbook-rows.ts";

const ROUNDS = 3;
const FOLDER = join(import.meta.dirname, "../../.output/bench");

interface Written {
  readonly ms: number;
  readonly megabytes: number;
  readonly fileBytes: number;
}

export async function benchXlsx(): Promise<BenchResult> {
  requireOfPeers();
  mkdirSync(FOLDER, { recursive: true });
  const worker = await bundleWorker();
  const byNode = (name: string) =>
    best((file) => execFileSync("node", [worker, name, file], { encoding: "utf8" }));
  const ours = byNode("ours");
  const exceljs = byNode("exceljs");
  const hucre = byNode("hucre");
  const program = compileInC();
  const inC = program && best((file) => execFileSync(program, [file], { encoding: "utf8" }));

  const task = `write ${ROW_COUNT.toLocaleString("en")} × 11 with sums, best of ${ROUNDS}`;
  const memory = "the same, memory at most";
  const timeBeside = (name: string, peer: Written, target?: BenchRow["target"]): BenchRow => ({
    task,
    oursMs: ours.ms,
    peer: { name, ms: peer.ms },
    ...(target && { target }),
  });
  const memoryBeside = (name: string, peer: Written, target?: BenchRow["target"]): BenchRow => ({
    task: memory,
    unit: "MB",
    oursMs: ours.megabytes,
    peer: { name, ms: peer.megabytes },
    ...(target && { target }),
  });
  return {
    title: "Workbook files",
    rows: [
      timeBeside("exceljs", exceljs, { kind: "faster", times: 3 }),
      memoryBeside("exceljs", exceljs, { kind: "faster", times: 4 }),
      timeBeside("hucre", hucre),
      memoryBeside("hucre", hucre),
      ...(inC ? [timeBeside("libxlsxwriter in C", inC, { kind: "at-most-peer", times: 1.5 })] : []),
      ...(inC ? [memoryBeside("libxlsxwriter in C", inC)] : []),
    ],
    notes: [
      `File: ours ${printSize(ours)}, exceljs ${printSize(exceljs)}, hucre ${printSize(hucre)}${inC ? `, libxlsxwriter ${printSize(inC)}` : ""}.`,
      ...(inC ? [] : ["Not measured: libxlsxwriter (Debian: sudo apt-get install gcc libxlsxwriter-dev)."]),
    ],
  };
}

/** As the product has it: one file, without the translating of TypeScript on the way. */
async function bundleWorker(): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: join(import.meta.dirname, "workbook-worker.ts"),
      outDir: FOLDER,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: "workbook-worker.mjs" } },
    },
  });
  return join(FOLDER, "workbook-worker.mjs");
}

function compileInC(): string | undefined {
  const program = join(FOLDER, "write-workbook");
  const source = join(import.meta.dirname, "peers/write-workbook.c");
  const { status } = spawnSync("cc", ["-O2", "-o", program, source, "-lxlsxwriter"], { stdio: "ignore" });
  return status === 0 ? program : undefined;
}

function best(write: (file: string) => string): Written {
  const file = join(FOLDER, "written.xlsx");
  const runs = Array.from({ length: ROUNDS }, () => {
    const { ms, peakKilobytes } = JSON.parse(write(file)) as { ms: number; peakKilobytes: number };
    return { ms, megabytes: peakKilobytes / 1024, fileBytes: statSync(file).size };
  });
  return {
    ms: Math.min(...runs.map(({ ms }) => ms)),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
    fileBytes: runs[0]?.fileBytes ?? 0,
  };
}

function printSize({ fileBytes }: Written): string {
  return `${(fileBytes / 1e6).toFixed(2)} MB`;
}
