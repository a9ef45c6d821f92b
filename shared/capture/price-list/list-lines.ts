import type { Line, Piece } from "./page-lines.ts";

/** A line of a table with its cells, and what it is by them. */
export interface TableLine {
  readonly line: Line;
  readonly cells: readonly string[];
  /** It names a price, or says that there is none. */
  readonly isRow: boolean;
}

/** How the names of a table are set, by which what is set otherwise is told apart. */
export interface NameStyle {
  readonly column: number;
  readonly left: number;
  readonly size: number;
  readonly font: string;
  readonly areCapitals: boolean;
}

/** How a table is set: its names, and how far apart its rows of one line are, in sizes of type. */
export interface TableStyle extends NameStyle {
  readonly pitch: number | undefined;
}

/** Shares of the size of type. */
const INDENT = 1;
const LARGER = 1.1;
const LONGEST_HEADING = 80;

/** The style that most names have; `pieceOf` finds the name on a line. */
export function nameStyleOf(names: readonly Piece[], column: number): NameStyle {
  const [first] = names;
  const font = mostFrequent(names.map((name) => name.font)) ?? first?.font ?? "";
  const own = names.filter((name) => name.font === font);
  const lefts = own.map(({ left }) => left).toSorted((a, b) => a - b);
  const sizes = own.map(({ size }) => size).toSorted((a, b) => a - b);
  const capitals = own.filter(({ text }) => isCapitals(text)).length;
  return {
    column,
    left: lefts[Math.floor(lefts.length / 2)] ?? 0,
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
    font,
    areCapitals: capitals > own.length / 2,
  };
}

/** A line that titles the rows below it: by its face, its size, its place or its capitals. */
export function isHeading({ line }: TableLine, style: NameStyle): boolean {
  const [piece] = line.pieces;
  if (!piece || line.pieces.length > 1 || piece.text.length > LONGEST_HEADING) return false;
  if (piece.font !== style.font || piece.size > style.size * LARGER) return true;
  if (piece.left < style.left - INDENT * style.size) return true;
  return !style.areCapitals && isCapitals(piece.text);
}

/** Of at least two words or one long one: "PVC" is a material. */
function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 5 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
