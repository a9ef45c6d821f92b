/** What a bench hands back: each row is one task done by us and by something else on the same machine, one after the other. */
export interface BenchResult {
  readonly title: string;
  readonly rows: readonly BenchRow[];
  /** Sentences below the table: what figures of time do not tell. */
  readonly notes?: readonly string[];
}

export interface BenchRow {
  readonly task: string;
  readonly oursMs: number;
  /** Of all figures of the row, where they are no times. */
  readonly unit?: "MB";
  /** What the same task is measured beside; absent where only a bound is promised. */
  readonly peer?: { readonly name: string; readonly ms: number };
  /** What we promise; the bench fails where it is missed. */
  readonly target?: BenchTarget;
}

export type BenchTarget =
  | { readonly kind: "faster"; readonly times: number }
  | { readonly kind: "at-most-peer"; readonly times: number }
  | { readonly kind: "at-most-ms"; readonly ms: number };

/** Whether the row keeps its promise; true when it has none. */
export function isTargetMet({ oursMs, peer, target }: BenchRow): boolean {
  if (target === undefined) return true;
  if (target.kind === "at-most-ms") return oursMs <= target.ms;
  if (peer === undefined) return false;
  return target.kind === "faster" ? peer.ms / oursMs >= target.times : oursMs / peer.ms <= target.times;
}

/** The table as data: each row with its ratio and, where it has a target, whether it was kept. */
export function dataOfBench({ title, rows, notes = [] }: BenchResult) {
  return {
    title,
    notes,
    rows: rows.map((row) => ({
      ...row,
      ratio: ratioOf(row) ?? null,
      isTargetMet: row.target ? isTargetMet(row) : null,
    })),
  };
}

/** A Markdown table. */
export function printBench({ title, rows, notes = [] }: BenchResult): string {
  const lines = rows.map((row) =>
    [
      row.task,
      printFigure(row.oursMs, row),
      row.peer ? `${printFigure(row.peer.ms, row)} (${row.peer.name})` : "",
      row.peer ? `${ratioOf(row)?.toFixed(2)}×` : "",
      row.target ? `${printTarget(row)}: ${isTargetMet(row) ? "kept" : "MISSED"}` : "",
    ].join(" | "),
  );
  return [title, "", "| task | ours | peer | ratio | target |", "|---|---|---|---|---|"]
    .concat(lines.map((line) => `| ${line} |`))
    .concat(notes.map((note) => `\n${note}`))
    .join("\n");
}

/** The peer's time over ours, so that more is better; undefined where there is no peer. */
function ratioOf({ oursMs, peer }: BenchRow): number | undefined {
  return peer && peer.ms / oursMs;
}

function printFigure(figure: number, { unit }: BenchRow): string {
  return unit === undefined ? printMs(figure) : `${Math.round(figure).toLocaleString("en")} ${unit}`;
}

function printMs(ms: number): string {
  return ms < 100 ? `${ms.toFixed(1)} ms` : `${Math.round(ms).toLocaleString("en")} ms`;
}

function printTarget({ target, unit }: BenchRow): string {
  if (target === undefined) return "";
  if (target.kind === "faster" && unit) return `≤ 1/${target.times} of the peer's`;
  if (target.kind === "faster") return `≥ ${target.times}× as fast`;
  if (target.kind === "at-most-peer") return `≤ ${target.times}× the peer`;
  return `≤ ${target.ms} ms`;
}
