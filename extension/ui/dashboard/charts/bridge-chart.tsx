import { useRef } from "react";
import { usePageSetting } from "../page-setting.tsx";
import { useBridgeStyles } from "./bridge-styles.ts";
import { useChartStyles } from "./chart-styles.ts";
import { useWidth } from "./use-width.ts";
import { ValueAxis, valueScale } from "./value-axis.tsx";

const HEIGHT = 200;
const BOTTOM = 20;
const TOP = 20;
const LETTER_WIDTH = 6.5;

export interface BridgeStep {
  readonly key: string;
  readonly name: string;
  /** In major units; of a total what it comes to, of an effect by how much it changes that. */
  readonly value: number;
  readonly isTotal: boolean;
}

interface PlacedStep extends BridgeStep {
  readonly from: number;
  readonly to: number;
}

/** A sum, what changed it, and what it became: bars of totals stand on zero, those of effects where the last one ended. */
export function BridgeChart({
  label,
  steps,
}: {
  readonly label: string;
  readonly steps: readonly BridgeStep[];
}) {
  const styles = useChartStyles();
  const bridge = useBridgeStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { locale } = usePageSetting();
  const placed = placedSteps(steps);
  const scale = valueScale(
    placed.flatMap(({ from, to }) => [from, to]),
    locale,
    { height: HEIGHT, top: TOP, bottom: BOTTOM, stepCount: 4 },
  );
  const { left, yOf, print } = scale;
  const printEffect = new Intl.NumberFormat(locale, { notation: "compact", signDisplay: "exceptZero" });
  const step = (width - left) / Math.max(1, placed.length);
  const room = Math.max(2, Math.floor(step / LETTER_WIDTH));
  return (
    <div ref={frame} className={styles.frame} style={{ minHeight: HEIGHT }}>
      {width > 0 && (
        <svg role="img" aria-label={label} width={width} height={HEIGHT} className={styles.svg}>
          <ValueAxis scale={scale} width={width} />
          {placed.map(({ key, name, value, isTotal, from, to }, index) => {
            const x = left + index * step;
            const middle = x + step / 2;
            return (
              <g key={key}>
                {index < placed.length - 1 && (
                  <path className={bridge.link} d={`M${x + step * 0.85} ${yOf(to)}H${x + step * 1.15}`} />
                )}
                <rect
                  className={isTotal ? styles.bar : value < 0 ? bridge.down : bridge.up}
                  x={x + step * 0.15}
                  width={Math.max(1, step * 0.7)}
                  y={yOf(Math.max(from, to))}
                  height={Math.max(1, Math.abs(yOf(from) - yOf(to)))}
                />
                <text className={styles.label} x={middle} y={yOf(Math.max(from, to)) - 4} textAnchor="middle">
                  {isTotal ? print(value) : printEffect.format(value).replace("-", "\u2212")}
                </text>
                <text className={styles.label} x={middle} y={HEIGHT - 4} textAnchor="middle">
                  {name.length > room ? `${name.slice(0, room - 1)}…` : name}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

function placedSteps(steps: readonly BridgeStep[]): readonly PlacedStep[] {
  let level = 0;
  return steps.map((step) => {
    const from = step.isTotal ? 0 : level;
    level = step.isTotal ? step.value : level + step.value;
    return { ...step, from, to: level };
  });
}
