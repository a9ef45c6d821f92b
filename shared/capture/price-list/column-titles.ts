import { type Band, middleOf, overlapOf } from "./column-bands.ts";
import type { Line, Piece } from "./page-lines.ts";

/** A column by its place, and whether numbers stand in it. */
export interface TitledBand extends Band {
  readonly isNumeric: boolean;
}

/** What the header calls each column, its lines put together from the top: "Price" over "with VAT" is "Price with VAT". */
export function titlesOf(header: readonly Line[], bands: readonly TitledBand[]): string[] {
  const titles = bands.map(() => "");
  header.forEach(({ pieces }, index) => {
    const below = header.slice(index + 1).flatMap((line) => line.pieces);
    for (const piece of pieces) {
      for (const column of columnsUnder(piece, { beside: pieces, below, bands })) {
        titles[column] = `${titles[column] ?? ""} ${piece.text}`.trim().slice(0, 200);
      }
    }
  });
  return titles;
}

interface Place {
  readonly beside: readonly Piece[];
  readonly below: readonly Piece[];
  readonly bands: readonly TitledBand[];
}

/** The columns that a title reaches over, else those over whose middle it stands as the title of a group. */
function columnsUnder(piece: Piece, { beside, below, bands }: Place): number[] {
  const nearest = nearestBand(piece, bands);
  const covered = bands.flatMap((band, column) =>
    column === nearest || overlapOf(piece, band) > (band.right - band.left) / 2 ? [column] : [],
  );
  if (covered.length > 1) return covered;
  const titledBelow = new Set(below.map((lower) => nearestBand(lower, bands)));
  const isOwn = (band: Band) => beside.every((other) => distanceOf(piece, band) <= distanceOf(other, band));
  const inGroup = bands.map((band, column) => band.isNumeric && titledBelow.has(column) && isOwn(band));
  if (!inGroup[nearest]) return [nearest];
  return bestCentred(piece, nearest, inGroup, bands);
}

/** Of the runs of columns around the nearest one that over whose middle the title stands best. */
function bestCentred(
  piece: Piece,
  nearest: number,
  inGroup: readonly boolean[],
  bands: readonly Band[],
): number[] {
  let [best, bestOffset] = [[nearest], offsetOf(piece, [nearest], bands)];
  for (let first = nearest; first >= 0 && inGroup[first]; first -= 1) {
    for (let last = nearest; last < bands.length && inGroup[last]; last += 1) {
      const run = Array.from({ length: last - first + 1 }, (_, step) => first + step);
      const offset = offsetOf(piece, run, bands);
      if (offset < bestOffset) [best, bestOffset] = [run, offset];
    }
  }
  return best;
}

/** How far beside the middle of a run of columns a title stands, as a share of their width. */
function offsetOf(piece: Piece, run: readonly number[], bands: readonly Band[]): number {
  const left = bands[run[0] ?? 0]?.left ?? 0;
  const right = bands[run.at(-1) ?? 0]?.right ?? 0;
  return Math.abs(middleOf(piece) - (left + right) / 2) / Math.max(1, right - left);
}

function distanceOf(piece: Piece, band: Band): number {
  return Math.abs(middleOf(piece) - middleOf(band));
}

function nearestBand(piece: Piece, bands: readonly Band[]): number {
  let best = 0;
  let bestOverlap = Number.NEGATIVE_INFINITY;
  bands.forEach((band, column) => {
    const overlap = overlapOf(piece, band);
    if (overlap > bestOverlap) {
      best = column;
      bestOverlap = overlap;
    }
  });
  return best;
}
