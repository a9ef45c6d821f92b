/** A ledger of any size for benches and laws: the same seed gives the same lines everywhere. */
import { addDays, type Day } from "../../shared/model/day.ts";
import type { SourceId } from "../../shared/model/ids.ts";
import type { CurrencyCode } from "../../shared/model/money.ts";
import { addMonths, firstDayOf, type Month } from "../../shared/model/month.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import { multiplyToUnits } from "../../shared/std/decimal.ts";

export const BENCH_SOURCE = "main" as SourceId;
const EUR = "EUR" as CurrencyCode;
const PRODUCT_COUNT = 800;

export interface LedgerSize {
  readonly clientCount: number;
  readonly lineCount: number;
  readonly monthCount: number;
}

/**
 * The lines of one month in the order of a file: documents by day, one to eight lines each. The client of rank r buys
 * in proportion to 1/r, as Zipf found of towns and as ledgers are.
 */
export function linesOfMonth(size: LedgerSize, monthIndex: number): SalesLine[] {
  const random = randomSource(monthIndex + 1);
  const ranks = zipfRanks(size.clientCount);
  const firstDay = firstDayOf(addMonths("2023-01" as Month, monthIndex));
  const wantedCount =
    Math.floor((size.lineCount * (monthIndex + 1)) / size.monthCount) -
    Math.floor((size.lineCount * monthIndex) / size.monthCount);
  const lines: SalesLine[] = [];
  for (let document = 0; lines.length < wantedCount; document++) {
    const rank = rankOf(ranks, random());
    const soldOn = addDays(firstDay, Math.floor((lines.length / wantedCount) * 28));
    const count = Math.min(1 + Math.floor(random() * 8), wantedCount - lines.length);
    for (let line = 0; line < count; line++) {
      lines.push(lineOf(random, { rank, soldOn, number: `${monthIndex + 1}-${document + 1}`, line }));
    }
  }
  return lines;
}

export function codeOfRank(rank: number): string {
  return `C${String(rank).padStart(5, "0")}`;
}

interface LinePlace {
  readonly rank: number;
  readonly soldOn: Day;
  readonly number: string;
  readonly line: number;
}

function lineOf(random: () => number, { rank, soldOn, number, line }: LinePlace): SalesLine {
  const product = Math.floor(random() ** 2 * PRODUCT_COUNT);
  const quantity = { coefficient: 1 + Math.floor(random() * 400), scale: random() < 0.1 ? 2 : 0 };
  const unitPrice = { coefficient: 291_583 + product * 977, scale: 4, currency: EUR };
  return {
    source: BENCH_SOURCE,
    documentType: "invoice",
    documentNumber: number,
    soldOn,
    lineNumber: line + 1,
    occurrence: 0,
    clientCode: codeOfRank(rank),
    sku: `SKU-${String(product).padStart(4, "0")}`,
    productName: `Product ${product}, box of ${1 + (product % 12)}`,
    quantity,
    unitPrice,
    net: { minorUnits: multiplyToUnits(quantity, unitPrice, 2), currency: EUR },
  };
}

/** Cumulated weights of the ranks, to be searched by a number from 0 to 1. */
function zipfRanks(clientCount: number): Float64Array {
  const cumulated = new Float64Array(clientCount);
  let sum = 0;
  for (let rank = 1; rank <= clientCount; rank++) {
    sum += 1 / rank;
    cumulated[rank - 1] = sum;
  }
  return cumulated.map((weight) => weight / sum);
}

function rankOf(cumulated: Float64Array, position: number): number {
  let low = 0;
  let high = cumulated.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulated[middle] ?? 1) < position) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** Mulberry32 (Tommy Ettinger, public domain). */
function randomSource(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
