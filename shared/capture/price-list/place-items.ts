import type { TextItem, TextPage } from "./text-page.ts";

/** a, b, c, d, e, f of an affine map, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A run of text as a reader of PDF gives it. */
export interface RawItem {
  readonly text: string;
  readonly transform: Matrix;
  /** Along the direction of the text. */
  readonly width: number;
  readonly font: string;
}

export interface RawPage {
  readonly number: number;
  /** As shown: after the page's own rotation. */
  readonly width: number;
  readonly height: number;
  /** From the coordinates of the items to the page as shown, its y axis pointing down. */
  readonly view: Matrix;
  readonly items: readonly RawItem[];
}

interface Placed {
  readonly item: RawItem;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly quarter: number;
}

/** What begins further outside of the page is on no reader's screen. */
const MARGIN = 10;
const LONGEST_TEXT = 2000;
/** What stands more slanted than that is a watermark. */
const LARGEST_SLANT = 0.06;

/**
 * The page turned so that most of its text is upright: a page may be shown rotated, or hold a table that lies on its side.
 * What runs in another direction (watermarks, labels on the margin) is left out.
 */
export function placeItems({ number, width, height, view, items }: RawPage): TextPage {
  const placed = items
    .flatMap((item) => place(item, view) ?? [])
    .filter(({ x, y }) => x > -MARGIN && x < width + MARGIN && y > -MARGIN && y < height + MARGIN);
  const quarter = mainQuarter(placed);
  const isTurned = quarter % 2 === 1;
  return {
    number,
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    items: placed
      .filter((one) => one.quarter === quarter)
      .map((one) => upright(one, { quarter, width, height })),
  };
}

function place(item: RawItem, view: Matrix): Placed | undefined {
  const [a, b, c, d, x, y] = multiply(view, item.transform);
  const size = Math.hypot(c, d);
  if (item.text.trim() === "" || !Number.isFinite(x + y + item.width + size) || size === 0) return undefined;
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(turns);
  if (Math.abs(turns - nearest) > LARGEST_SLANT) return undefined;
  return { item, x, y, size, quarter: (nearest + 4) % 4 };
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function mainQuarter(placed: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { quarter, item } of placed) letters[quarter] = (letters[quarter] ?? 0) + item.text.length;
  return letters.indexOf(Math.max(...letters));
}

interface Turn {
  readonly quarter: number;
  readonly width: number;
  readonly height: number;
}

function upright({ item, x, y, size }: Placed, { quarter, width, height }: Turn): TextItem {
  const { font } = item;
  const text = item.text.slice(0, LONGEST_TEXT);
  const turned: Readonly<Record<number, readonly [number, number]>> = {
    1: [y, width - x],
    2: [width - x, height - y],
    3: [height - y, x],
  };
  const [left, baseline] = turned[quarter] ?? [x, y];
  // A width beyond the page, or against the direction of reading, is a mistake of the file.
  const right = left + Math.min(Math.max(0, item.width), 2 * Math.max(width, height));
  return { text, left, right, baseline, size, font };
}
