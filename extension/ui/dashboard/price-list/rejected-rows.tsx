import { makeStyles, tokens } from "@fluentui/react-components";
import type { RejectedRow } from "../../../../shared/model/rejected-row.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { RejectedTable } from "../imports/review/rejected-table.tsx";
import { usePageSetting } from "../page-setting.tsx";

const MOST_ROWS = 50;

const useStyles = makeStyles({
  title: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The rows of a list as text that could not be read, each with its reason. */
export function RejectedRows({ rows }: { readonly rows: readonly RejectedRow[] }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  if (rows.length === 0) return null;
  const print = (count: number) => printCount(count, locale);
  const title = importWords.rejectedTitle(rows.length, print(rows.length));
  return (
    <details>
      <summary className={styles.title}>{title}</summary>
      <RejectedTable label={title} rows={rows.slice(0, MOST_ROWS)} />
      {rows.length > MOST_ROWS && (
        <span className={styles.hint}>{importWords.skippedShown(print(MOST_ROWS), print(rows.length))}</span>
      )}
    </details>
  );
}
