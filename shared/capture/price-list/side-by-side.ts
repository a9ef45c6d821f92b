import { HAS_LETTERS } from "../lists/table-columns.ts";
import { isAmountText } from "./amount-text.ts";
import {
  type Band,
  bandsOf,
  coverageOf,
  emptiestBetween,
  isBodyLine,
  middleOf,
  overlapOf,
} from "./column-bands.ts";
import { type Line, linesOf } from "./page-lines.ts";
import { type Section, sectionsOf } from "./table-sections.ts";
import type { TextItem, TextPage } from "./text-page.ts";

/** A share of a page's runs of text that may cross the room between two columns of a catalogue: headings do. */
const CROSSING_SHARE = 0.1;
const FEWEST_LINES = 4;
const FILLED_SHARE = 0.4;
const DISTINCT_SHARE = 0.5;
const SHORTEST_NAMES = 5;

/**
 * The lines of a file's pages. Of pages that are set in several columns, each a list of its own (names, prices, names,
 * prices), each column is a page.
 */
export function readingLinesOf(pages: readonly TextPage[]): {
  readonly height: number;
  readonly lines: readonly Line[];
}[] {
  const whole = pages.map((page) => ({ height: page.height, lines: linesOf(page) }));
  const starts = columnStartsOf(whole.flatMap(({ lines }) => lines));
  if (starts.length === 0) return whole;
  return pages.flatMap((page, index) =>
    isCrossed(
      page,
      starts.map(({ at }) => at),
    )
      ? (whole[index] ?? [])
      : partsOf(page, starts).map((items) => ({ height: page.height, lines: linesOf({ ...page, items }) })),
  );
}

function isCrossed({ items }: TextPage, cuts: readonly number[]): boolean {
  const crossing = items.filter(({ left, right }) => cuts.some((cut) => left < cut - 1 && right > cut + 1));
  return crossing.length > items.length * CROSSING_SHARE;
}

/** Each as if it stood where the first does. Headings over all columns are of the first. */
function partsOf({ items }: TextPage, starts: readonly ColumnStart[]): TextItem[][] {
  const parts: TextItem[][] = [[], ...starts.map(() => [])];
  for (const item of items) {
    const index = starts.filter(({ at }) => item.left >= at - 1).length;
    const shift = starts[index - 1]?.shift ?? 0;
    parts[index]?.push({ ...item, left: item.left - shift, right: item.right - shift });
  }
  return parts;
}

/** Where a further column of a catalogue begins, and how far that is from where the first one stands. */
interface ColumnStart {
  readonly at: number;
  readonly shift: number;
}

function columnStartsOf(lines: readonly Line[]): ColumnStart[] {
  const { sections } = sectionsOf(lines);
  const largest = sections.toSorted((a, b) => b.lines.length - a.lines.length)[0];
  if (!largest) return [];
  return largest.header.length > 0 ? startsByHeader(largest) : startsByBands(largest.lines);
}

/** Where the titles begin again. */
function startsByHeader({ header, lines }: Section): ColumnStart[] {
  const pieces = header.toSorted((a, b) => b.pieces.length - a.pieces.length)[0]?.pieces ?? [];
  const titles = pieces.map(({ text }) => text);
  const period = periodOf(titles);
  if (period === undefined) return [];
  const coverage = coverageOf(lines.filter(isBodyLine));
  return pieces.flatMap((title, index) => {
    const before = pieces[index - 1];
    const isFirst = index > 0 && index % period === 0;
    if (!isFirst || !before) return [];
    const at = emptiestBetween(middleOf(before), middleOf(title), coverage);
    return [{ at, shift: title.left - (pieces[0]?.left ?? 0) }];
  });
}

function periodOf(titles: readonly string[]): number | undefined {
  for (let length = 2; length <= titles.length / 2; length += 1) {
    const isRepeated = titles.every((title, index) => title === titles[index % length]);
    if (isRepeated && titles.length % length === 0) return length;
  }
  return undefined;
}

/** Without a header: where names come again behind numbers, with numbers behind them. */
function startsByBands(lines: readonly Line[]): ColumnStart[] {
  const body = lines.filter(isBodyLine);
  if (body.length < FEWEST_LINES) return [];
  const bands = bandsOf(lines, []);
  const kinds = bands.map((band) => kindOf(band, body));
  const firstLeft = bands[kinds.indexOf("name")]?.left ?? 0;
  const starts: ColumnStart[] = [];
  let hasName = false;
  let hasNumber = false;
  kinds.forEach((kind, index) => {
    const band = bands[index];
    const before = bands[index - 1];
    const isFollowed = kinds.slice(index + 1).includes("number");
    if (kind === "name" && hasName && hasNumber && isFollowed && band && before) {
      starts.push({ at: (before.right + band.left) / 2, shift: band.left - firstLeft });
      hasNumber = false;
    }
    hasName ||= kind === "name";
    hasNumber ||= kind === "number" && hasName;
  });
  return starts;
}

function kindOf(band: Band, body: readonly Line[]): "name" | "number" | "other" {
  const texts = body.flatMap(({ pieces }) =>
    pieces.filter((piece) => overlapOf(piece, band) > 0).map(({ text }) => text),
  );
  if (texts.length < body.length * FILLED_SHARE) return "other";
  if (texts.filter(isAmountText).length > texts.length / 2) return "number";
  const words = texts.filter((text) => HAS_LETTERS.test(text));
  const length = words.reduce((sum, text) => sum + text.length, 0) / Math.max(1, words.length);
  const isDistinct = new Set(words).size > words.length * DISTINCT_SHARE;
  return isDistinct && length > SHORTEST_NAMES ? "name" : "other";
}
