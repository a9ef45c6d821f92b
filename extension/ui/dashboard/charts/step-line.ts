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
  /** SVG path: level until the next look, then straight up or down. */
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isLast: boolean }[];
  readonly levels: readonly { readonly y: number; readonly value: number }[];
}

const LEVELS = 4;

/** A price over time, oldest first. It holds until the next look, so it is drawn as steps and never as a slope. */
export function stepLine(seen: readonly SeenValue[], size: ChartSize): StepLine {
  const values = seen.map(({ value }) => value);
  const ticks = niceTicks(Math.min(...values), Math.max(...values), LEVELS);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const [first = 0, last = 0] = [seen[0]?.at, seen.at(-1)?.at];
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
    path: dots.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join(""),
    dots,
    levels: ticks.map((value) => ({ value, y: yOf(value) })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
