import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import type { RejectedRow } from "../../../../../shared/model/rejected-row.ts";
import { printCount } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { PlainTable } from "../../plain-table.tsx";

const useStyles = makeStyles({
  quote: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    whiteSpace: "pre-wrap",
  },
});

/** Rows that could not be read, each with its place, its text and the reason. */
export function RejectedTable(props: {
  readonly label: string;
  readonly rows: readonly RejectedRow[];
  /** Absent where nothing can be put right any more. */
  readonly onEdit?: ((rowNumber: number) => void) | undefined;
}) {
  const { onEdit } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords, importReview, problems } = words;
  return (
    <PlainTable
      label={props.label}
      columns={[
        { id: "row", head: importWords.row, isNumber: true },
        { id: "column", head: importWords.column },
        { id: "text", head: importWords.text },
        { id: "why", head: importWords.why },
        ...(onEdit ? [{ id: "edit", head: "", isDeed: true }] : []),
      ]}
      rows={props.rows.map((row) => ({
        key: `${row.rowNumber} ${row.column} ${row.text}`,
        cells: [
          printCount(row.rowNumber, locale),
          row.column ?? "",
          <span key="text" className={styles.quote}>
            {row.text || importWords.emptyCell}
          </span>,
          problems.rejection[row.reason],
          onEdit && (
            <Button
              key="edit"
              size="small"
              icon={<EditRegular />}
              aria-label={importReview.editRow(printCount(row.rowNumber, locale))}
              onClick={() => onEdit(row.rowNumber)}
            >
              {importReview.correct}
            </Button>
          ),
        ],
      }))}
    />
  );
}
