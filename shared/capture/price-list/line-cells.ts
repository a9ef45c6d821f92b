import { isAmountText } from "./amount-text.ts";
import { type Band, middleOf, overlapOf } from "./column-bands.ts";
import { letterStarts } from "./letter-widths.ts";
import type { Line, Piece } from "./page-lines.ts";

/** The text of one line in each of the columns, "" where there is none. */
export function cellsOf({ pieces }: Line, bands: readonly Band[]): string[] {
  const cells = bands.map(() => "");
  const put = (column: number, text: string) => {
    cells[column] = cells[column] ? `${cells[column]} ${text}` : text;
  };
  const columns = pieces.map((piece) => columnOf(piece, bands));
  pieces.forEach((piece, index) => {
    const column = columns[index] ?? 0;
    const isFree = !columns.includes(column + 1);
    const parts = isFree ? partsOver(piece, bands[column], bands[column + 1]) : undefined;
    put(column, parts?.[0] ?? piece.text);
    if (parts) put(column + 1, parts[1]);
  });
  return cells;
}

/** The column that most of a piece stands in; one that begins in a column and runs on over the next is of the first. */
export function columnOf(piece: Piece, bands: readonly Band[]): number {
  let best = 0;
  let bestShare = Number.NEGATIVE_INFINITY;
  bands.forEach((band, column) => {
    const overlap = overlapOf(piece, band);
    const startsHere = piece.left >= band.left - 1 && piece.left < band.right;
    const share = overlap > 0 && startsHere && !isAmountText(piece.text) ? overlap + 1000 : overlap;
    if (share > bestShare) {
      best = column;
      bestShare = share;
    }
  });
  return best;
}

/**
 * A name that ran into the amount behind it; where two columns touch, as no room is left between them, also two texts. Any
 * other text that reaches over the next column is a long one.
 */
function partsOver(
  piece: Piece,
  band: Band | undefined,
  next: Band | undefined,
): readonly [string, string] | undefined {
  if (!band || !next || piece.right <= middleOf(next)) return touches(band, next, piece);
  const parts = splitAt(piece, next.left);
  return parts && isAmountText(parts[1]) ? parts : touches(band, next, piece);
}

function touches(
  band: Band | undefined,
  next: Band | undefined,
  piece: Piece,
): readonly [string, string] | undefined {
  if (!band || !next || next.left - band.right > 0.5 || piece.right <= next.left + piece.size)
    return undefined;
  return piece.left < band.right - piece.size ? splitAt(piece, next.left) : undefined;
}

/** A piece that ran over the edge of a column, parted at the space nearest to it. */
function splitAt({ text, left, right }: Piece, edge: number): readonly [string, string] | undefined {
  const starts = letterStarts(text, right - left);
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const distance = (space: number) => Math.abs(left + (starts[space] ?? 0) - edge);
  const [nearest] = spaces.toSorted((a, b) => distance(a) - distance(b));
  return nearest === undefined ? undefined : [text.slice(0, nearest), text.slice(nearest + 1)];
}
