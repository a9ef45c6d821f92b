import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { utcDayOf } from "../../../../shared/model/day.ts";
import type { PriceObservation } from "../../../../shared/model/price-observation.ts";
import { toNumber } from "../../../../shared/std/decimal.ts";
import { printDay, printUnitPrice } from "../../../../shared/words/print.ts";
import { localDayOf } from "../../kit/local-day.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useChartStyles } from "./chart-styles.ts";
import { stepLine, type UnknownSpan } from "./step-line.ts";
import { useWidth } from "./use-width.ts";

const HEIGHT = 200;
const LETTER_WIDTH = 6.5;

/** What a competitor asked over time, dotted where it was not known. All observations are of one currency, oldest first, at least two. */
export function PriceChart(props: {
  readonly label: string;
  readonly observations: readonly PriceObservation[];
  readonly unknownSpans: readonly UnknownSpan[];
  /** Until when the last price was read again, in milliseconds since 1970. */
  readonly readUntil?: number;
}) {
  const { label, observations, unknownSpans, readUntil } = props;
  const styles = useChartStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { locale, today } = usePageSetting();
  const [first, last] = [observations[0], observations.at(-1)];
  const seen = observations.map(({ observedAt, price }) => ({
    at: Date.parse(observedAt),
    value: toNumber(price),
  }));
  const printLevel = (value: number) => new Intl.NumberFormat(locale).format(value);
  const widest = Math.max(...seen.map(({ value }) => printLevel(Math.ceil(value)).length)) + 1;
  const left = widest * LETTER_WIDTH;
  const size = { width, height: HEIGHT, left, right: 8, top: 22, bottom: 22 };
  const { path, unknownPath, dots, levels } = stepLine(seen, size, { unknownSpans, readUntil });
  const endAt = Math.max(seen.at(-1)?.at ?? 0, readUntil ?? 0, ...unknownSpans.map(({ to }) => to));
  const end = dots.at(-1);
  return (
    <div ref={frame} className={styles.frame}>
      {width > 0 && first && last && end && (
        <svg role="img" aria-label={label} width={width} height={HEIGHT} className={styles.svg}>
          {levels.map(({ y, value }) => (
            <g key={value}>
              <path className={styles.grid} d={`M${left} ${y}H${width}`} />
              <text className={styles.label} x={left - 6} y={y + 4} textAnchor="end">
                {printLevel(value)}
              </text>
            </g>
          ))}
          <path className={styles.line} d={path} />
          {unknownPath !== "" && <path className={styles.unknown} d={unknownPath} />}
          {dots.map(({ x, y, isLast }) => (
            <circle
              key={x}
              className={mergeClasses(styles.dot, isLast && styles.lastDot)}
              cx={x}
              cy={y}
              r={3.5}
            />
          ))}
          <text
            className={styles.latest}
            x={Math.min(end.x + 6, width)}
            y={Math.max(12, end.y - 10)}
            textAnchor="end"
          >
            {printUnitPrice(last.price, locale)}
          </text>
          <text className={styles.label} x={left} y={HEIGHT - 4}>
            {printDay(utcDayOf(first.observedAt), locale, today)}
          </text>
          <text className={styles.label} x={width - 4} y={HEIGHT - 4} textAnchor="end">
            {printDay(localDayOf(new Date(endAt)), locale, today)}
          </text>
        </svg>
      )}
      {unknownPath !== "" && <Legend />}
    </div>
  );
}

/** Said only where there is something unknown to tell from the rest. */
function Legend() {
  const styles = useChartStyles();
  const { watch } = usePageSetting().words;
  return (
    <p className={styles.legend} aria-hidden="true">
      <span>● {watch.legendSeen}</span> <span>┄ {watch.legendMissed}</span>
    </p>
  );
}
