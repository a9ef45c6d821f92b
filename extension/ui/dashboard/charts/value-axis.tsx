import { useChartStyles } from "./chart-styles.ts";
import { niceTicks } from "./nice-ticks.ts";

const LETTER_WIDTH = 6.5;

/** An upright scale that has zero on it, as bars need. */
export interface ValueScale {
  readonly ticks: readonly number[];
  /** Where the drawing begins, right of the labels. */
  readonly left: number;
  readonly yOf: (value: number) => number;
  readonly print: (value: number) => string;
}

export interface ScaleRoom {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** About how many steps. */
  readonly stepCount: number;
}

export function valueScale(values: readonly number[], locale: string, room: ScaleRoom): ValueScale {
  const { height, top, bottom, stepCount } = room;
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), stepCount);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const format = new Intl.NumberFormat(locale, { notation: "compact" });
  const print = (value: number) => format.format(value).replace("-", "\u2212");
  return {
    ticks,
    left: Math.max(...ticks.map((tick) => print(tick).length)) * LETTER_WIDTH + 8,
    yOf: (value) => top + ((high - value) / (high - low)) * (height - top - bottom),
    print,
  };
}

/** The lines of the scale with their values. */
export function ValueAxis({ scale, width }: { readonly scale: ValueScale; readonly width: number }) {
  const styles = useChartStyles();
  const { ticks, left, yOf, print } = scale;
  return ticks.map((tick) => (
    <g key={tick}>
      <path className={tick === 0 ? styles.axis : styles.grid} d={`M${left} ${yOf(tick)}H${width}`} />
      <text className={styles.label} x={left - 6} y={yOf(tick) + 4} textAnchor="end">
        {print(tick)}
      </text>
    </g>
  ));
}
