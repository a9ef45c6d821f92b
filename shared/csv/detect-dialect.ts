import { cellKindOf } from "./cell-kind.ts";
import type { Delimiter } from "./import-choices.ts";
import { type Dialect, parseText } from "./parse-rows.ts";
import { isEmptyRow } from "./row-reader.ts";

export const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];
/** Rows looked at; dialects show early, and the weighing parses the text four times. */
const MAX_ROWS = 150;
const MAX_CHARACTERS = 64 * 1024;

/** The delimiter, quote and line end by which a text falls into the most even rows of the most typed cells. */
export function detectDialect(text: string, given: Delimiter | undefined): Dialect {
  const sample = text.slice(0, MAX_CHARACTERS);
  const newline = newlineOf(sample);
  const told = given ?? delimiterToldIn(sample);
  const candidates = told === undefined ? DELIMITERS : [told];
  const weighed = candidates.map((delimiter) => {
    const dialect: Dialect = { delimiter, newline, quote: '"' };
    return { dialect, weight: weigh(sample, dialect) };
  });
  const [best] = weighed.toSorted((a, b) => b.weight - a.weight);
  const dialect = best?.dialect ?? { delimiter: ",", newline, quote: '"' };
  return areQuotesBroken(sample, dialect) ? { ...dialect, quote: "" } : dialect;
}

/** Excel's own line above the data, "sep=;", which other programs write for it. */
function delimiterToldIn(sample: string): Delimiter | undefined {
  const sign = /^"?sep=(.)"?[\r\n]/i.exec(sample)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === sign);
}

function newlineOf(text: string): Dialect["newline"] {
  const returns = text.split("\r\n").length - 1;
  const feeds = text.split("\n").length - 1;
  if (feeds === 0 && text.includes("\r")) return "\r";
  return returns > 0 && returns === feeds ? "\r\n" : "\n";
}

/** Evenness of the widths times the share of cells that are plainly one value; 0 when nothing is divided. */
function weigh(sample: string, dialect: Dialect): number {
  const rows = parseText(sample, dialect)
    .slice(0, MAX_ROWS)
    .filter((row) => !isEmptyRow(row));
  const countByWidth = new Map<number, number>();
  for (const { length } of rows) countByWidth.set(length, (countByWidth.get(length) ?? 0) + 1);
  const [mode, modeCount] = [...countByWidth].reduce(
    (best, next) => (next[1] > best[1] ? next : best),
    [1, 0],
  );
  const dividedShare = rows.filter(({ length }) => length > 1).length / Math.max(1, rows.length);
  if (mode < 2 && dividedShare < 0.3) return 0;
  const cells = rows.flat();
  const weightOfCells =
    cells.reduce((sum, cell) => sum + weighCell(cell, dialect.delimiter), 0) / cells.length;
  const evenness = modeCount / rows.length;
  return evenness * weightOfCells * (1 - 1 / (Math.max(2, mode) + 1)) * dividedShare;
}

function weighCell(cell: string, delimiter: Delimiter): number {
  const kind = cellKindOf(cell);
  if (kind === "number" || kind === "day") return 1;
  if (kind === "empty") return 0.6;
  const others = DELIMITERS.filter(
    (other) => other !== delimiter && other !== "," && cell.includes(other),
  ).length;
  return others > 0 ? 0.2 : 0.75;
}

/** A quote that never closes swallows the rest of the file. */
function areQuotesBroken(sample: string, dialect: Dialect): boolean {
  if (!sample.includes('"')) return false;
  const quoted = parseText(sample, dialect).length;
  const bare = parseText(sample, { ...dialect, quote: "" }).length;
  const longest = Math.max(
    ...parseText(sample, dialect)
      .flat()
      .map((cell) => cell.split("\n").length),
  );
  return quoted < bare / 3 && longest > 50;
}
