import { niceTicks } from "./nice-ticks.ts";

export interface SeenValue {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: number;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Room for the numbers at the left and for a label at the right, in the same unit. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface StepLine {
  /** SVG path: level until the next look, then straight up or down; broken where the price was not known. */
  readonly path: string;
  /** SVG path through the breaks. */
  readonly unknownPath: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isLast: boolean }[];
  readonly levels: readonly { readonly y: number; readonly value: number }[];
}

/** Milliseconds since 1970. */
export interface UnknownSpan {
  readonly from: number;
  readonly to: number;
}

export interface StepLineExtras {
  readonly unknownSpans?: readonly UnknownSpan[];
  /** Until when the last value was read again unchanged. */
  readonly readUntil?: number | undefined;
}

const LEVELS = 4;

/**
 * A price over time, oldest first. It holds until the next look, so it is drawn as steps and never as a slope; from a
 * missed check to the next look it is not known, and drawn apart.
 */
export function stepLine(
  seen: readonly SeenValue[],
  size: ChartSize,
  { unknownSpans = [], readUntil = 0 }: StepLineExtras = {},
): StepLine {
  const values = seen.map(({ value }) => value);
  const ticks = niceTicks(Math.min(...values), Math.max(...values), LEVELS);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const first = seen[0]?.at ?? 0;
  const last = Math.max(seen.at(-1)?.at ?? 0, readUntil, ...unknownSpans.map(({ to }) => to));
  const room = size.width - size.left - size.right;
  const xOf = (at: number) => round(size.left + (last === first ? 1 : (at - first) / (last - first)) * room);
  const yOf = (value: number) =>
    round(size.top + ((high - value) / (high - low)) * (size.height - size.top - size.bottom));
  const dots = seen.map(({ at, value }, index) => ({
    x: xOf(at),
    y: yOf(value),
    isLast: index === seen.length - 1,
  }));
  return {
    ...pathsOf(seen, last, [xOf, yOf], unknownSpans),
    dots,
    levels: ticks.map((value) => ({ value, y: yOf(value) })),
  };
}

interface Piece {
  readonly from: SeenValue;
  readonly to: number;
  readonly next: SeenValue | undefined;
}

type Scale = (value: number) => number;

/** From each look to the next, and from the last to the end: known until the first missed check between them. */
function pathsOf(
  seen: readonly SeenValue[],
  end: number,
  [xOf, yOf]: readonly [Scale, Scale],
  unknownSpans: readonly UnknownSpan[],
): Pick<StepLine, "path" | "unknownPath"> {
  const pieces = seen.map((from, index): Piece => {
    const next = seen[index + 1];
    return { from, to: next?.at ?? end, next };
  });
  const drawn = pieces.map(({ from, to, next }) => {
    const gap = unknownSpans.find((span) => span.from < to && span.to > from.at);
    const knownTo = gap === undefined ? to : Math.max(from.at, gap.from);
    const step = next === undefined ? "" : `V${yOf(next.value)}`;
    const level = knownTo > from.at || next !== undefined ? `H${xOf(knownTo)}` : "";
    if (gap === undefined) return { known: `${level}${step}`, unknown: "" };
    const start = next === undefined ? "" : `M${xOf(next.at)} ${yOf(next.value)}`;
    return {
      known: `${level}${start}`,
      unknown: `M${xOf(knownTo)} ${yOf(from.value)}H${xOf(to)}${step}`,
    };
  });
  const [first] = seen;
  return {
    path: `${first ? `M${xOf(first.at)} ${yOf(first.value)}` : ""}${drawn.map(({ known }) => known).join("")}`,
    unknownPath: drawn.map(({ unknown }) => unknown).join(""),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
