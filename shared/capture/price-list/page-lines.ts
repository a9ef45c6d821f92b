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
const LONGEST_PIECE = 2000;

/** The lines of a page from the top, however its items are ordered in the file. */
export function linesOf({ number, items }: TextPage): Line[] {
  const rows: Row[] = [];
  const single = items.flatMap(splitAtWideSpaces);
  for (const item of single.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && isBeside(row.tallest, item)) {
      row.items.push(item);
      if (item.size > row.tallest.size) row.tallest = item;
    } else rows.push({ items: [item], tallest: item });
  }
  return rows.map(({ items: row }) => lineOf(number, row));
}

interface Row {
  readonly items: TextItem[];
  tallest: TextItem;
}

/** Small raised letters (cents, "m²") come before their line when sorted from the top. */
function isBeside(tallest: TextItem, item: TextItem): boolean {
  const distance = Math.abs(item.baseline - tallest.baseline);
  if (distance <= BASELINE_REACH * Math.min(tallest.size, item.size)) return true;
  return tallest.size < SMALL_TYPE * item.size && distance <= RAISED_REACH * item.size;
}

function lineOf(page: number, row: readonly TextItem[]): Line {
  const size = row.reduce((most, item) => Math.max(most, item.size), 0);
  const full = row.filter((item) => item.size >= SMALL_TYPE * size);
  const baseline = full.reduce((sum, item) => sum + item.baseline, 0) / full.length;
  const pieces = joinPieces(row);
  return { page, baseline, size, font: pieces[0]?.font ?? "", pieces };
}

/** A piece that is being put together; its texts with what links them. */
interface OpenPiece {
  readonly texts: string[];
  readonly left: number;
  right: number;
  size: number;
  font: string;
}

function joinPieces(row: readonly TextItem[]): Piece[] {
  const pieces: OpenPiece[] = [];
  let last: TextItem | undefined;
  for (const item of row.toSorted((a, b) => a.left - b.left)) {
    const before = pieces.at(-1);
    const size = Math.max(item.size, last?.size ?? 0);
    const gap = before ? item.left - before.right : Number.POSITIVE_INFINITY;
    if (before && last && gap <= GAP_OF_CELLS * size) {
      if (!isOverprint(last, item)) append(before, linkBetween(last, item, gap / size), item);
    } else {
      const { text, left, right, font } = item;
      pieces.push({ texts: [text], left, right, size: item.size, font });
    }
    last = item;
  }
  return pieces.map(({ texts, left, right, size, font }) => {
    const text = foldSpaces(texts.join("")).slice(0, LONGEST_PIECE);
    return { text, left, right, size, font };
  });
}

function append(piece: OpenPiece, link: string, { text, right, size, font }: TextItem): void {
  piece.texts.push(link, text);
  piece.right = Math.max(piece.right, right);
  if (size <= piece.size) return;
  piece.size = size;
  piece.font = font;
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

const WIDE_SPACE = /[.…_·]{4,}|\s{2,}/g;

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
