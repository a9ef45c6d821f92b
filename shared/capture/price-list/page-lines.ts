import type { TextItem, TextPage } from "./text-page.ts";

/** Words that stand together: most often a cell, or a sentence. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly font: string;
}

/** What stands on one baseline, from left to right. */
export interface Line {
  readonly page: number;
  readonly baseline: number;
  readonly size: number;
  /** That of its first piece. */
  readonly font: string;
  readonly pieces: readonly Piece[];
}

/** All as shares of the size of type. */
const BASELINE_REACH = 0.35;
const RAISED_REACH = 0.6;
const SMALL_TYPE = 0.8;
/** Cells of a narrow table stand hardly further apart than words. */
const GAP_OF_CELLS = 0.4;
const GAP_OF_WORDS = 0.12;

/** The lines of a page from the top, however its items are ordered in the file. */
export function linesOf({ number, items }: TextPage): Line[] {
  const rows: TextItem[][] = [];
  const single = items.flatMap(splitAtWideSpaces);
  for (const item of single.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && isBeside(row, item)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => lineOf(number, row));
}

/** Small raised letters (cents, "m²") come before their line when sorted from the top. */
function isBeside(row: readonly TextItem[], item: TextItem): boolean {
  const first = row.reduce((one, other) => (other.size > one.size ? other : one));
  const distance = Math.abs(item.baseline - first.baseline);
  if (distance <= BASELINE_REACH * Math.min(first.size, item.size)) return true;
  const areRaised = row.every(({ size }) => size < SMALL_TYPE * item.size);
  return areRaised && distance <= RAISED_REACH * item.size;
}

function lineOf(page: number, row: readonly TextItem[]): Line {
  const size = Math.max(...row.map((item) => item.size));
  const full = row.filter((item) => item.size >= SMALL_TYPE * size);
  const baseline = full.reduce((sum, item) => sum + item.baseline, 0) / full.length;
  const pieces = joinPieces(row);
  return { page, baseline, size, font: pieces[0]?.font ?? "", pieces };
}

function joinPieces(row: readonly TextItem[]): Piece[] {
  const pieces: Piece[] = [];
  let last: TextItem | undefined;
  for (const item of row.toSorted((a, b) => a.left - b.left)) {
    const before = pieces.at(-1);
    const size = Math.max(item.size, last?.size ?? 0);
    const gap = before ? item.left - before.right : Number.POSITIVE_INFINITY;
    if (before && last && gap <= GAP_OF_CELLS * size) {
      const isDoubled = isOverprint(last, item);
      if (!isDoubled) pieces[pieces.length - 1] = joined(before, linkBetween(last, item, gap / size), item);
    } else pieces.push({ ...item, text: foldSpaces(item.text) });
    last = item;
  }
  return pieces;
}

/** Bold that is printed twice, a hair apart. */
function isOverprint(before: TextItem, item: TextItem): boolean {
  return before.text === item.text && Math.abs(before.left - item.left) < 0.15 * item.size;
}

function linkBetween(before: TextItem, item: TextItem, gap: number): string {
  const isRaised =
    item.size < SMALL_TYPE * before.size &&
    item.baseline < before.baseline - 0.1 * before.size &&
    /^\d{2}$/.test(item.text.trim());
  if (isRaised && /\d$/.test(before.text)) return ",";
  const isApart = gap > GAP_OF_WORDS || /\s$/.test(before.text) || /^\s/.test(item.text);
  return isApart ? " " : "";
}

function joined(before: Piece, link: string, item: TextItem): Piece {
  const text = foldSpaces(`${before.text}${link}${item.text}`);
  const isMain = item.size > before.size;
  const { size, font } = isMain ? item : before;
  return { text, left: before.left, right: Math.max(before.right, item.right), size, font };
}

const WIDE_SPACE = /\s*[.…_·]{4,}\s*|\s{2,}/g;

/** Columns set by spaces, or by dots that lead to the amount, in a single run of text. */
function splitAtWideSpaces(item: TextItem): readonly TextItem[] {
  const width = (item.right - item.left) / item.text.length;
  const parts: TextItem[] = [];
  let start = 0;
  const put = (end: number) => {
    const text = item.text.slice(start, end);
    const left = item.left + start * width;
    if (text.trim() !== "") parts.push({ ...item, text, left, right: left + text.length * width });
  };
  for (const { 0: space, index } of item.text.matchAll(WIDE_SPACE)) {
    put(index);
    start = index + space.length;
  }
  if (start === 0) return [item];
  put(item.text.length);
  return parts;
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export function textOf(line: Line): string {
  return line.pieces.map(({ text }) => text).join(" ");
}
