import { useRef } from "react";
import { usePageSetting } from "../page-setting.tsx";
import { useChartStyles } from "./chart-styles.ts";
import { niceTicks } from "./nice-ticks.ts";
import { useWidth } from "./use-width.ts";

const HEIGHT = 150;
const BOTTOM = 20;
const TOP = 8;
const LETTER_WIDTH = 6.5;

export interface MonthBar {
  readonly key: string;
  /** Short name of the month. */
  readonly name: string;
  /** In major units; below 0 when more came back than was sold. */
  readonly value: number;
}

/** Months side by side; bars stand on zero, as bars must. */
export function MonthBars({ label, bars }: { readonly label: string; readonly bars: readonly MonthBar[] }) {
  const styles = useChartStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { locale } = usePageSetting();
  const values = bars.map(({ value }) => value);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), 3);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const print = new Intl.NumberFormat(locale, { notation: "compact" });
  const left = Math.max(...ticks.map((tick) => print.format(tick).length)) * LETTER_WIDTH + 8;
  const yOf = (value: number) => TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const step = (width - left) / Math.max(1, bars.length);
  return (
    <div ref={frame} className={styles.frame} style={{ minHeight: HEIGHT }}>
      {width > 0 && (
        <svg role="img" aria-label={label} width={width} height={HEIGHT} className={styles.svg}>
          {ticks.map((tick) => (
            <g key={tick}>
              <path className={tick === 0 ? styles.axis : styles.grid} d={`M${left} ${yOf(tick)}H${width}`} />
              <text className={styles.label} x={left - 6} y={yOf(tick) + 4} textAnchor="end">
                {print.format(tick)}
              </text>
            </g>
          ))}
          {bars.map(({ key, name, value }, index) => (
            <g key={key}>
              <rect
                className={styles.bar}
                x={left + index * step + step * 0.15}
                width={Math.max(1, step * 0.7)}
                y={yOf(Math.max(0, value))}
                height={Math.abs(yOf(value) - yOf(0))}
              />
              {(index === 0 || index === bars.length - 1 || step > 34) && (
                <text
                  className={styles.label}
                  x={left + (index + 0.5) * step}
                  y={HEIGHT - 4}
                  textAnchor="middle"
                >
                  {name}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
