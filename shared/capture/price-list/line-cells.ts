import { isAmountText } from "./amount-text.ts";
import { type Band, middleOf, overlapOf } from "./column-bands.ts";
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
    const next = bands[column + 1];
    const isFree = next !== undefined && !columns.includes(column + 1);
    const parts = isFree && piece.right > middleOf(next) ? splitAt(piece, next.left) : undefined;
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

/** A name that ran into the amount behind it, parted at the space nearest to the column's edge. */
function splitAt({ text, left, right }: Piece, edge: number): readonly [string, string] | undefined {
  const letterWidth = (right - left) / text.length;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const distance = (space: number) => Math.abs(left + space * letterWidth - edge);
  const [nearest] = spaces.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return undefined;
  const rest = text.slice(nearest + 1);
  return isAmountText(rest) ? [text.slice(0, nearest), rest] : undefined;
}
