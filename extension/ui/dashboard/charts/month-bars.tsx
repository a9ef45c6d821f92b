import { useRef } from "react";
import { usePageSetting } from "../page-setting.tsx";
import { useChartStyles } from "./chart-styles.ts";
import { useWidth } from "./use-width.ts";
import { ValueAxis, valueScale } from "./value-axis.tsx";

const HEIGHT = 150;
const BOTTOM = 20;
const TOP = 8;

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
  const scale = valueScale(
    bars.map(({ value }) => value),
    locale,
    { height: HEIGHT, top: TOP, bottom: BOTTOM, stepCount: 3 },
  );
  const { left, yOf } = scale;
  const step = (width - left) / Math.max(1, bars.length);
  return (
    <div ref={frame} className={styles.frame} style={{ minHeight: HEIGHT }}>
      {width > 0 && (
        <svg role="img" aria-label={label} width={width} height={HEIGHT} className={styles.svg}>
          <ValueAxis scale={scale} width={width} />
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
