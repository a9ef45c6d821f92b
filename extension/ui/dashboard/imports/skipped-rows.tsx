import { makeStyles, tokens } from "@fluentui/react-components";
import type { SkippedRow } from "../../../../shared/csv/skipped-row.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";

const MOST_ROWS = 50;

const useStyles = makeStyles({
  title: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The rows that are no data, each with its place and why: proof that none was lost. Folded, since most files have only a header. */
export function SkippedRows({ rows }: { readonly rows: readonly SkippedRow[] }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  if (rows.length === 0) return null;
  const title = importWords.skippedTitle(rows.length, printCount(rows.length, locale));
  return (
    <details>
      <summary className={styles.title}>{title}</summary>
      <PlainTable
        label={title}
        columns={[
          { id: "row", head: importWords.row, isNumber: true },
          { id: "text", head: importWords.text },
          { id: "why", head: importWords.why },
        ]}
        rows={rows.slice(0, MOST_ROWS).map(({ rowNumber, text, reason }) => ({
          key: String(rowNumber),
          cells: [printCount(rowNumber, locale), text, importWords.skipReasons[reason]],
        }))}
      />
      {rows.length > MOST_ROWS && (
        <span className={styles.hint}>
          {importWords.skippedShown(printCount(MOST_ROWS, locale), printCount(rows.length, locale))}
        </span>
      )}
    </details>
  );
}
