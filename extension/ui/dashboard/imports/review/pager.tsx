import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { printCount } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { PAGE_ROWS } from "./use-pages.ts";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  place: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface PagerProps {
  readonly label: string;
  readonly from: number;
  readonly rowCount: number;
  readonly onShow: (from: number) => void;
}

/** "51–100 of 2,340" with the ways to the pages beside; nothing where all rows are in sight. */
export function Pager({ label, from, rowCount, onShow }: PagerProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importReview } = words;
  if (rowCount <= PAGE_ROWS) return null;
  const print = (count: number) => printCount(count, locale);
  const end = Math.min(from + PAGE_ROWS, rowCount);
  return (
    <nav className={styles.bar} aria-label={label}>
      <Button
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={importReview.pageBefore}
        disabledFocusable={from === 0}
        onClick={() => onShow(Math.max(0, from - PAGE_ROWS))}
      />
      <span className={styles.place} role="status">
        {importReview.place(print(from + 1), print(end), print(rowCount))}
      </span>
      <Button
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={importReview.pageAfter}
        disabledFocusable={end === rowCount}
        onClick={() => onShow(from + PAGE_ROWS)}
      />
    </nav>
  );
}
