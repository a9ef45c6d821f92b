import { HAS_LETTERS } from "../lists/table-columns.ts";
import { Headings } from "./headings.ts";
import { isHeading, type NameStyle, type TableLine } from "./list-lines.ts";
import { textOf } from "./page-lines.ts";
import { gapBetween } from "./table-sections.ts";

/** A row of a table in a file, put together from all of its lines. */
export interface GatheredRow {
  readonly page: number;
  readonly cells: readonly string[];
  /** The heading of its group; of nested ones all, the outermost first. */
  readonly category: string | undefined;
  /** As it stands in the file, line by line. */
  readonly text: string;
}

/** As shares of the size of type. */
const FARTHEST = 2.2;
/** Behind the last row stand notes too. */
const FARTHEST_AT_END = 1.4;
const SAME_GAP = 0.12;

/** The rows in the order of their lines. A line without a price is part of the row that it stands nearest to, or a heading. */
export function gatherRows(lines: readonly TableLine[], style: NameStyle): GatheredRow[] {
  const rows: GatheredRow[] = [];
  const headings = new Headings();
  const anchors = lines.flatMap(({ isRow }, index) => (isRow ? [index] : []));
  let pending = lines.slice(0, anchors[0]);
  let above: TableLine | undefined;
  let parts: TableLine[] = [];
  const close = () => {
    if (parts.length > 0) rows.push(rowOf(parts, headings.text));
  };
  anchors.forEach((anchor, index) => {
    const row = lines[anchor];
    if (!row) return;
    const shared = shareLines(pending, above, row, style);
    parts.push(...shared.above);
    close();
    for (const heading of shared.headings) headings.add(heading.line);
    headings.endRun();
    parts = [...shared.below, row];
    above = row;
    pending = lines.slice(anchor + 1, anchors[index + 1]);
  });
  parts.push(...shareLines(pending, above, undefined, style).above);
  close();
  return rows;
}

interface Shared {
  readonly above: readonly TableLine[];
  readonly headings: readonly TableLine[];
  readonly below: readonly TableLine[];
}

/** Which of the lines between two rows are of the one, which of the other, and which title what follows. */
function shareLines(
  lines: readonly TableLine[],
  above: TableLine | undefined,
  below: TableLine | undefined,
  style: NameStyle,
): Shared {
  if (below === undefined)
    return { above: chainFrom(above, lines, FARTHEST_AT_END), headings: [], below: [] };
  const titles = lines.filter(
    (one, index) =>
      isHeading(one, style) ||
      isOwnTitle(one, { row: above, before: lines[index - 1] ?? above, below }, style),
  );
  const [title] = titles;
  if (title) {
    const first = lines.indexOf(title);
    const last = lines.indexOf(titles.at(-1) ?? title);
    return {
      above: chainFrom(above, lines.slice(0, first)),
      // What ends a page titles nothing on the next one.
      headings: titles.filter(({ line }) => Number.isFinite(gapBetween(line, below.line))),
      below: chainTo(lines.slice(last + 1), below),
    };
  }
  const cut = widestGap(lines, above, below, style);
  return {
    above: chainFrom(above, lines.slice(0, cut)),
    headings: [],
    below: chainTo(lines.slice(cut), below),
  };
}

interface Neighbours {
  /** The row above, which a rest of a name would be of. */
  readonly row: TableLine | undefined;
  /** The line right above. */
  readonly before: TableLine | undefined;
  readonly below: TableLine;
}

/** Set like a name, but neither row misses one: with room around it, or at the pace of the rows without being a rest of a name. */
function isOwnTitle(one: TableLine, { row, before, below }: Neighbours, style: NameStyle): boolean {
  if (one.line.pieces.length > 1 || !hasName(below, style)) return false;
  if (row === undefined || before === undefined) return true;
  if (!hasName(row, style)) return false;
  const gap = gapBetween(before.line, one.line);
  if (gap > FARTHEST) return true;
  const text = textOf(one.line);
  const isRest = /^[\p{Ll}\d(,;.+&/-]/u.test(text) || /[,;(/+&-]$/.test(before.cells[style.column] ?? "");
  const isTight = gap < gapBetween(one.line, below.line) * (1 - SAME_GAP);
  return !isRest && !isTight;
}

function hasName({ cells }: TableLine, { column }: NameStyle): boolean {
  return HAS_LETTERS.test(cells[column] ?? "");
}

/** The lines before it are of the row above; where several gaps are as wide, a row below without a name gets all. */
function widestGap(
  lines: readonly TableLine[],
  above: TableLine | undefined,
  below: TableLine,
  style: NameStyle,
): number {
  if (above === undefined || above.line.page !== lines[0]?.line.page) return 0;
  if (below.line.page !== lines.at(-1)?.line.page) return lines.length;
  const all = [above, ...lines, below];
  const gaps = all.slice(1).map((one, index) => gapBetween(all[index]?.line ?? one.line, one.line));
  const widest = Math.max(...gaps);
  const isWidest = (gap: number) => gap >= widest * (1 - SAME_GAP);
  return hasName(below, style) || !hasName(above, style)
    ? gaps.findLastIndex(isWidest)
    : gaps.findIndex(isWidest);
}

function chainFrom(
  above: TableLine | undefined,
  lines: readonly TableLine[],
  farthest = FARTHEST,
): TableLine[] {
  const chain: TableLine[] = [];
  let last = above;
  for (const one of lines) {
    if (!last || gapBetween(last.line, one.line) > farthest) break;
    chain.push(one);
    last = one;
  }
  return chain;
}

function chainTo(lines: readonly TableLine[], below: TableLine): TableLine[] {
  const chain: TableLine[] = [];
  let next = below;
  for (const one of lines.toReversed()) {
    if (gapBetween(one.line, next.line) > FARTHEST) break;
    chain.unshift(one);
    next = one;
  }
  return chain;
}

function rowOf(parts: readonly TableLine[], category: string | undefined): GatheredRow {
  const [first] = parts;
  const width = first?.cells.length ?? 0;
  const cells = Array.from({ length: width }, (_, column) =>
    parts
      .map((part) => part.cells[column] ?? "")
      .filter((text) => text !== "")
      .join(" "),
  );
  return {
    page: first?.line.page ?? 0,
    cells,
    category,
    text: parts.map(({ line }) => textOf(line)).join("\n"),
  };
}
