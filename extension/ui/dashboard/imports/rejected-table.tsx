import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { rejectedRowsCsv } from "../../../../shared/csv/rejected-rows-csv.ts";
import type { RejectedRow } from "../../../../shared/model/rejected-row.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { saveTextFile } from "./save-text-file.ts";

const MOST_ROWS = 50;

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quote: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    whiteSpace: "pre-wrap",
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface RejectedTableProps {
  readonly fileName: string;
  readonly rows: readonly RejectedRow[];
  /** How many were rejected, of which `rows` are the first. */
  readonly count?: number;
}

/** The rows that could not be read, each with its place, its text and the reason. */
export function RejectedTable({ fileName, rows, count = rows.length }: RejectedTableProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords, problems } = words;
  const title = importWords.rejectedTitle(count, printCount(count, locale));
  const save = () =>
    saveTextFile(
      `${fileName.replace(/\.[^.]*$/, "")}-${importWords.rejected.toLowerCase()}.csv`,
      rejectedRowsCsv(rows, { ...importWords, reasons: problems.rejection }),
    );
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={save}>
          {importWords.saveRejected}
        </Button>
      </div>
      <PlainTable
        label={title}
        columns={[
          { id: "row", head: importWords.row, isNumber: true },
          { id: "column", head: importWords.column },
          { id: "text", head: importWords.text },
          { id: "why", head: importWords.why },
        ]}
        rows={rows.slice(0, MOST_ROWS).map((row) => ({
          key: `${row.rowNumber} ${row.column}`,
          cells: [
            printCount(row.rowNumber, locale),
            row.column ?? "",
            <span key="text" className={styles.quote}>
              {row.text || importWords.emptyCell}
            </span>,
            problems.rejection[row.reason],
          ],
        }))}
      />
      {count > rows.length && (
        <span className={styles.hint}>
          {importWords.rejectedKept(printCount(rows.length, locale), printCount(count, locale))}
        </span>
      )}
      {rows.length > MOST_ROWS && count === rows.length && (
        <span className={styles.hint}>
          {importWords.rejectedShown(printCount(MOST_ROWS, locale), printCount(rows.length, locale))}
        </span>
      )}
    </section>
  );
}
