import { NAME_HEADER, PRICE_HEADER, PRICE_ON_REQUEST } from "../lists/list-words-table.ts";
import { hasCents, isAmountText, isNoPrice } from "./amount-text.ts";
import { type Line, textOf } from "./page-lines.ts";

/** A stretch of a file under one header, over all of its pages; `header` is empty where the file has none. */
export interface Section {
  readonly header: readonly Line[];
  /** Without the header wherever it stands again. */
  readonly lines: readonly Line[];
}

/** Shares of the size of type. */
const TIGHT = 1.4;
const LOOSE = 2.8;
const LONGEST_TITLE = 60;
const LONGEST_QUANTITY = 15;
const MOST_HEADER_LINES = 6;

export interface Sections {
  /** What stands before the first header: whose list it is, its currency, its terms. */
  readonly lead: readonly Line[];
  readonly sections: readonly Section[];
}

/** The parts of a file that have headers of their own; one that is repeated goes on with its part. */
export function sectionsOf(lines: readonly Line[]): Sections {
  const blocks = headerBlocksOf(lines);
  if (blocks.length === 0) return { lead: lines, sections: [{ header: [], lines }] };
  const byTitles = new Map<string, { readonly header: readonly Line[]; readonly lines: Line[] }>();
  blocks.forEach(({ start, end }, index) => {
    const header = lines.slice(start, end);
    const key = header.map(textOf).join("\n");
    const section = byTitles.get(key) ?? { header, lines: [] };
    byTitles.set(key, section);
    section.lines.push(...lines.slice(end, blocks[index + 1]?.start));
  });
  return { lead: lines.slice(0, blocks[0]?.start), sections: [...byTitles.values()] };
}

interface Block {
  readonly start: number;
  readonly end: number;
}

function headerBlocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !(isHeader(line) || isBelowPriceTitle(lines, index))) continue;
    const start = firstOfHeader(lines, index, blocks.at(-1)?.end ?? 0);
    const end = endOfHeader(lines, index);
    blocks.push({ start, end });
    index = end - 1;
  }
  return blocks;
}

export function isHeader({ pieces }: Line): boolean {
  return (
    pieces.length > 1 &&
    pieces.some(({ text }) => PRICE_HEADER.test(text) && !PRICE_ON_REQUEST.test(text)) &&
    pieces.every(({ text }) => text.length < LONGEST_TITLE && !hasCents(text))
  );
}

/** Titles whose prices are named on a line of their own above, over the middle of several columns. */
function isBelowPriceTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.pieces.length < 3 || !line.pieces.some(({ text }) => NAME_HEADER.test(text)))
    return false;
  if (line.pieces.some(({ text }) => text.length >= LONGEST_TITLE || hasCents(text))) return false;
  return lines.slice(Math.max(0, at - 3), at).some(({ pieces: [piece, ...others], page, baseline, font }) => {
    const isNear = page === line.page && line.baseline - baseline < LOOSE * line.size && font === line.font;
    return isNear && others.length === 0 && piece && piece.text.length < 40 && PRICE_HEADER.test(piece.text);
  });
}

function firstOfHeader(lines: readonly Line[], at: number, from: number): number {
  let first = at;
  while (first > from && at - first < MOST_HEADER_LINES - 1) {
    const [above, below] = [lines[first - 1], lines[first]];
    if (!above || !below || above.font !== below.font) break;
    if (!isPartOfHeader(above, gapBetween(above, below))) break;
    first -= 1;
  }
  return first;
}

function endOfHeader(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length && end - at < MOST_HEADER_LINES) {
    const [above, below] = [lines[end - 1], lines[end]];
    if (!above || !below || below.font !== above.font) break;
    if (!isPartOfHeader(below, gapBetween(above, below))) break;
    end += 1;
  }
  return end;
}

/** Lines of other pages are as far as can be. */
export function gapBetween(above: Line, below: Line): number {
  if (above.page !== below.page || below.baseline < above.baseline) return Number.POSITIVE_INFINITY;
  return (below.baseline - above.baseline) / Math.max(above.size, below.size);
}

function isPartOfHeader({ pieces }: Line, gap: number): boolean {
  if (pieces.some(({ text }) => hasCents(text) || isNoPrice(text) || text.length >= LONGEST_TITLE))
    return false;
  // A number beside words is a row; a line of short ones alone may be the quantities that prices are for.
  const hasNumber = pieces.some(({ text }) => isAmountText(text));
  if (hasNumber && pieces.some(({ text }) => !/\d/.test(text) || text.length > LONGEST_QUANTITY))
    return false;
  return gap <= TIGHT || (gap <= LOOSE && pieces.length > 1);
}
