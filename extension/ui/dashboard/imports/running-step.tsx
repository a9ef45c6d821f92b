import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ImportProgress } from "../../../../shared/actions/import-progress.ts";
import { printCount, printDuration } from "../../../../shared/words/print.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

export interface RunningStepProps {
  readonly progress: ImportProgress;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

/** How far, how fast, and the way out: cancelling leaves everything as it was. */
export function RunningStep({ progress, isCancelling, onCancel }: RunningStepProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  const seconds = useSecondsOf(progress.phase);
  const { phase, doneCount, totalCount } = progress;
  const title = importWords.phases[phase];
  const isReading = phase === "reading";
  const isCounted = phase !== "comparing" && totalCount > 0 && doneCount > 0;
  const share = Math.min(1, doneCount / totalCount);
  return (
    <PanelCard>
      <div className={styles.line}>
        <strong>{isCancelling ? importWords.cancelling : title}</strong>
        <Button autoFocus disabledFocusable={isCancelling} onClick={onCancel}>
          {importWords.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={title} {...(isCounted && { value: share })} />
      <div className={styles.line} role="status">
        <span className={styles.figures}>
          {isReading && totalCount > 0
            ? importWords.progressAbout(
                printCount(doneCount, locale),
                roughly(totalCount),
                printCount(roughly(totalCount), locale),
              )
            : totalCount > 0 && importWords.rows(totalCount, printCount(totalCount, locale))}
        </span>
        <span className={styles.figures}>
          {isCounted &&
            seconds > LEAST_SECONDS &&
            paceOf(doneCount / seconds, (seconds / share) * (1 - share))}
        </span>
      </div>
    </PanelCard>
  );

  function paceOf(exactRate: number, secondsLeft: number) {
    const rowsPerSecond = roughly(Math.round(exactRate));
    const rate = importWords.rate(rowsPerSecond, printCount(rowsPerSecond, locale));
    return `${rate} · ${importWords.timeLeft(printDuration(secondsLeft, locale))}`;
  }
}

/** Sooner, a rate would be a guess. */
const LEAST_SECONDS = 0.5;

/** Since the phase began: reading and saving have paces of their own. */
function useSecondsOf(phase: ImportProgress["phase"]): number {
  const began = useRef({ phase, at: performance.now() });
  if (began.current.phase !== phase) began.current = { phase, at: performance.now() };
  return (performance.now() - began.current.at) / 1000;
}

/** The number of rows is known only at the end of the file: until then three digits of it say enough. */
function roughly(count: number): number {
  return Number(count.toPrecision(3));
}
