import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { printCount } from "../../../../shared/words/print.ts";
import type { PriceListProgress } from "../../../workers/price-list-messages.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
});

/** How far the reading is, and the way out: nothing has been written. */
export function ReadingCard(props: {
  readonly fileName: string;
  readonly progress: PriceListProgress | undefined;
  readonly onCancel: () => void;
}) {
  const { fileName, progress, onCancel } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { priceList } = words;
  const label = priceList.reading(fileName);
  const print = (count: number) => printCount(count, locale);
  return (
    <PanelCard>
      <div className={styles.line}>
        <strong>{label}</strong>
        <Button autoFocus onClick={onCancel}>
          {priceList.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={label}
        {...(progress && { value: progress.doneCount / Math.max(1, progress.totalCount) })}
      />
      <span role="status">
        {progress &&
          priceList.progress(print(progress.doneCount), progress.totalCount, print(progress.totalCount))}
      </span>
    </PanelCard>
  );
}
