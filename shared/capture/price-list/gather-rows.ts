import { HAS_LETTERS } from "../lists/table-columns.ts";
import { Headings } from "./headings.ts";
import { isHeading, type NameStyle, type TableLine, type TableStyle } from "./list-lines.ts";
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
/** Lines of one row stand closer than rows do. */
const TIGHT_SHARE = 0.85;
const LONGEST_TITLE = 80;

/** The rows in the order of their lines. A line without a price is part of the row that it stands nearest to, or a heading. */
export function gatherRows(lines: readonly TableLine[], names: NameStyle): GatheredRow[] {
  const style = { ...names, pitch: pitchOf(lines) };
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
  style: TableStyle,
): Shared {
  if (below === undefined)
    return { above: chainFrom(above, lines, FARTHEST_AT_END), headings: [], below: [] };
  const titles = lines.filter(
    (one, index) =>
      isHeading(one, style) ||
      isOwnTitle(
        one,
        { row: above, before: lines[index - 1] ?? above, after: lines[index + 1] ?? below, below },
        style,
      ),
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
  /** The lines right above and right below. */
  readonly before: TableLine | undefined;
  readonly after: TableLine;
  readonly below: TableLine;
}

/** Set like a name, but neither row misses one: at the pace of the rows, and not what a name goes on with. */
function isOwnTitle(one: TableLine, { row, before, after, below }: Neighbours, style: TableStyle): boolean {
  if (one.line.pieces.length > 1 || textOf(one.line).length > LONGEST_TITLE) return false;
  if (!hasName(below, style) || (row && !hasName(row, style))) return false;
  const [toAbove, toBelow] = [
    before ? gapBetween(before.line, one.line) : FARTHEST,
    gapBetween(one.line, after.line),
  ];
  const isWithinRow = style.pitch !== undefined && Math.min(toAbove, toBelow) < style.pitch * TIGHT_SHARE;
  if (isWithinRow) return false;
  if (row === undefined || before === undefined || toAbove > FARTHEST) return true;
  const isRest =
    /^[\p{Ll}\d(,;.+&/-]/u.test(textOf(one.line)) || /[,;(/+&-]$/.test(before.cells[style.column] ?? "");
  return !isRest && toAbove >= toBelow * (1 - SAME_GAP);
}

/** The usual distance of rows between which nothing stands; undefined where there are none. */
function pitchOf(lines: readonly TableLine[]): number | undefined {
  const gaps = lines.flatMap((one, index) => {
    const next = lines[index + 1];
    const gap = one.isRow && next?.isRow ? gapBetween(one.line, next.line) : Number.POSITIVE_INFINITY;
    return Number.isFinite(gap) ? [gap] : [];
  });
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

function hasName({ cells }: TableLine, { column }: TableStyle): boolean {
  return HAS_LETTERS.test(cells[column] ?? "");
}

/** The lines before it are of the row above; where several gaps are as wide, a row below without a name gets all. */
function widestGap(
  lines: readonly TableLine[],
  above: TableLine | undefined,
  below: TableLine,
  style: TableStyle,
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
