import { type Band, middleOf, overlapOf } from "./column-bands.ts";
import type { Line, Piece } from "./page-lines.ts";

/** What the header calls each column, its lines put together from the top: "Price" over "with VAT" is "Price with VAT". */
export function titlesOf(header: readonly Line[], bands: readonly Band[]): string[] {
  const titles = bands.map(() => "");
  header.forEach(({ pieces }, index) => {
    const below = header.slice(index + 1);
    for (const piece of pieces) {
      for (const column of columnsUnder(piece, pieces, bands, below)) {
        titles[column] = `${titles[column] ?? ""} ${piece.text}`.trim().slice(0, 200);
      }
    }
  });
  return titles;
}

/** A title over several columns stands over their middle: it is of all those whose own titles are nearer to it than to its neighbours. */
function columnsUnder(
  piece: Piece,
  beside: readonly Piece[],
  bands: readonly Band[],
  below: readonly Line[],
): number[] {
  const nearest = nearestBand(piece, bands);
  const isGroup = (column: number) => {
    const band = bands[column];
    if (!band || column === nearest) return false;
    if (overlapOf(piece, band) > (band.right - band.left) / 2) return true;
    const isTitledBelow = below.some(({ pieces }) =>
      pieces.some((lower) => nearestBand(lower, bands) === column),
    );
    return isTitledBelow && isOwnOf(piece, beside, band) && isNextTo(column, nearest, below, bands);
  };
  return bands.flatMap((_, column) => (column === nearest || isGroup(column) ? [column] : []));
}

/** No other title of the same line stands nearer to the column. */
function isOwnOf(piece: Piece, beside: readonly Piece[], band: Band): boolean {
  const distance = (one: Piece) => Math.abs(middleOf(one) - middleOf(band));
  return beside.every((other) => distance(piece) <= distance(other));
}

/** Right beside the nearest one, which has a title of its own below as well. */
function isNextTo(column: number, nearest: number, below: readonly Line[], bands: readonly Band[]): boolean {
  const isTitled = (one: number) =>
    below.some(({ pieces }) => pieces.some((lower) => nearestBand(lower, bands) === one));
  const step = column < nearest ? 1 : -1;
  for (let between = column; between !== nearest; between += step) if (!isTitled(between)) return false;
  return isTitled(nearest);
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
