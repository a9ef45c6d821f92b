import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { PanelCard } from "../../../kit/panel-card.tsx";
import { usePageSetting } from "../../page-setting.tsx";
import type { Working } from "../import-state.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
});

/** The file is read again with what was put right; what is below is of before. */
export function RereadingMessage({
  working,
  onStop,
}: {
  readonly working: Working;
  readonly onStop: () => void;
}) {
  const styles = useStyles();
  const { importWords } = usePageSetting().words;
  const { progress, isCancelling } = working;
  const title = isCancelling ? importWords.cancelling : importWords.phases[progress.phase];
  const { doneCount, totalCount, phase } = progress;
  return (
    <PanelCard>
      <div className={styles.line}>
        <strong role="status">{title}</strong>
        <Button size="small" disabledFocusable={isCancelling} onClick={onStop}>
          {importWords.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={title}
        {...(phase === "reading" && totalCount > 0 && { value: Math.min(1, doneCount / totalCount) })}
      />
    </PanelCard>
  );
}
