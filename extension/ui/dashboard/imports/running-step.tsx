import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ImportProgress } from "../../../../shared/actions/import-progress.ts";
import { printCount } from "../../../../shared/words/print.ts";
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
  const startedAt = useRef(performance.now());
  const seconds = (performance.now() - startedAt.current) / 1000;
  const { doneCount, totalCount } = progress;
  const rowsPerSecond = Math.round(doneCount / seconds);
  const title = importWords.phases[progress.phase];
  const isReading = progress.phase === "reading";
  return (
    <PanelCard>
      <div className={styles.line}>
        <strong>{isCancelling ? importWords.cancelling : title}</strong>
        <Button autoFocus disabledFocusable={isCancelling || progress.phase === "writing"} onClick={onCancel}>
          {importWords.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={title}
        {...(isReading && totalCount > 0 && { value: Math.min(1, doneCount / totalCount) })}
      />
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
          {isReading &&
            doneCount > 0 &&
            seconds > 0.5 &&
            importWords.rate(rowsPerSecond, printCount(rowsPerSecond, locale))}
        </span>
      </div>
    </PanelCard>
  );
}

/** The number of rows is known only at the end of the file: until then three digits of it say enough. */
function roughly(count: number): number {
  return Number(count.toPrecision(3));
}
