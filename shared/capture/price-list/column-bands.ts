import { isAmountText } from "./amount-text.ts";
import type { Line, Piece } from "./page-lines.ts";

/** A strip of the page in which the cells of one column stand. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** A share of the lines that may run over the room between two columns. */
const OVERRUN_SHARE = 0.04;
/** Of as many lines as that share of the table's there must be, to make a column of what stands between its lines. */
const BESIDE_SHARE = 0.3;
/** Of fewer lines none may. */
const FEW_LINES = 8;

/** Lines that look like a table's: several pieces, one of them a number. */
export function isBodyLine({ pieces }: Line): boolean {
  return pieces.length > 1 && pieces.some(({ text }) => isAmountText(text));
}

/**
 * The columns of the lines, by the room that they leave free; columns that touch are told apart by the pieces of the
 * header, and one that few lines fill is found by them too.
 */
export function bandsOf(lines: readonly Line[], header: readonly Line[]): Band[] {
  const body = lines.filter(isBodyLine);
  const coverage = coverageOf(body);
  const allowed = body.length < FEW_LINES ? 0 : Math.max(1, Math.floor(body.length * OVERRUN_SHARE));
  const found = runsAbove(coverage, allowed);
  const titles = header.toSorted((a, b) => b.pieces.length - a.pieces.length)[0]?.pieces ?? [];
  const split = found.flatMap((band) => splitByTitles(band, titles, coverage));
  const isMissed = (piece: Piece) => !split.some((band) => overlapOf(piece, band) > 0);
  const others = lines.flatMap((line) => (isBodyLine(line) ? [] : line.pieces)).filter(isMissed);
  const missed = [
    ...[...body.flatMap(({ pieces }) => pieces), ...titles].filter(isMissed),
    // Names that stand above and below their rows' own lines.
    ...(others.length > body.length * BESIDE_SHARE ? others : []),
  ];
  return [...split, ...joinOverlapping(missed)].toSorted((a, b) => a.left - b.left);
}

/** How many lines have a piece over each point of the page's width. */
export function coverageOf(lines: readonly Line[]): number[] {
  const coverage: number[] = [];
  for (const { pieces } of lines) {
    for (const { left, right } of pieces) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(10_000, right); x += 1)
        coverage[x] = (coverage[x] ?? 0) + 1;
    }
  }
  return Array.from(coverage, (count) => count ?? 0);
}

function runsAbove(coverage: readonly number[], allowed: number): Band[] {
  const bands: Band[] = [];
  let left: number | undefined;
  for (let x = 0; x <= coverage.length; x += 1) {
    const isCovered = (coverage[x] ?? 0) > allowed;
    if (isCovered) left ??= x;
    else if (left !== undefined) {
      bands.push({ left, right: x });
      left = undefined;
    }
  }
  return bands;
}

function splitByTitles(band: Band, titles: readonly Piece[], coverage: readonly number[]): Band[] {
  const inside = titles.filter((title) => overlapOf(title, band) > (title.right - title.left) / 2);
  const bands: Band[] = [];
  let left = band.left;
  inside.slice(1).forEach((title, index) => {
    const before = inside[index];
    if (!before) return;
    const cut = emptiestBetween(middleOf(before), middleOf(title), coverage);
    bands.push({ left, right: cut });
    left = cut;
  });
  return [...bands, { left, right: band.right }];
}

export function emptiestBetween(from: number, to: number, coverage: readonly number[]): number {
  const xs = Array.from(
    { length: Math.max(1, Math.floor(to) - Math.ceil(from)) },
    (_, step) => Math.ceil(from) + step,
  );
  const least = Math.min(...xs.map((x) => coverage[x] ?? 0));
  const emptiest = xs.filter((x) => (coverage[x] ?? 0) === least);
  return emptiest[Math.floor(emptiest.length / 2)] ?? to;
}

function joinOverlapping(pieces: readonly Piece[]): Band[] {
  const bands: Band[] = [];
  for (const { left, right } of pieces.toSorted((a, b) => a.left - b.left)) {
    const last = bands.at(-1);
    if (last && left <= last.right) bands[bands.length - 1] = { ...last, right: Math.max(last.right, right) };
    else bands.push({ left, right });
  }
  return bands;
}

export function overlapOf(a: Band, b: Band): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

export function middleOf({ left, right }: Band): number {
  return (left + right) / 2;
}
