import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { chooseForRow, type SideChoices, sideOf } from "../../../../../shared/actions/import-decisions.ts";
import type { DifferenceRow } from "../../../../../shared/actions/import-pages.ts";
import { printFieldValue } from "../../../../../shared/words/print-bundle.ts";
import { fieldName } from "../../data-files/field-name.ts";
import { useBundleSetting } from "../../data-files/use-bundle-setting.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { PlainTable } from "../../plain-table.tsx";
import { SideChoice } from "./side-choice.tsx";

const useStyles = makeStyles({
  record: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  whole: { fontSize: tokens.fontSizeBase200 },
  stands: { fontWeight: tokens.fontWeightSemibold },
  goes: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  isIgnored: { color: tokens.colorNeutralForeground2 },
});

export interface DifferenceTableProps {
  readonly label: string;
  readonly rows: readonly DifferenceRow[];
  readonly choices: SideChoices;
  readonly onChoose: (choices: SideChoices) => void;
}

/** Old → new; what will stand is in bold, what will go is struck through. */
export function DifferenceTable({ label, rows, choices, onChoose }: DifferenceTableProps) {
  const styles = useStyles();
  const { importReview, bundleWords } = usePageSetting().words;
  const setting = useBundleSetting();
  return (
    <PlainTable
      label={label}
      columns={[
        { id: "record", head: importReview.record },
        { id: "field", head: importReview.field },
        { id: "before", head: importReview.now },
        { id: "arrow", head: "" },
        { id: "after", head: importReview.inFile },
        { id: "use", head: importReview.use, isDeed: true },
      ]}
      rows={rows.map((row, index) => {
        const name = fieldName(row.field, bundleWords);
        const side = sideOf(choices, row.id, row.field);
        const isFirst = rows[index - 1]?.id !== row.id;
        return {
          key: `${row.id} ${row.field}`,
          cells: [
            isFirst && <RecordName key="name" row={row} choices={choices} onChoose={onChoose} />,
            name,
            <span key="before" className={side === "ours" ? styles.stands : styles.goes}>
              {row.before === undefined ? "" : printFieldValue(row.before, setting)}
            </span>,
            "→",
            <span key="after" className={mergeClasses(side === "file" ? styles.stands : styles.isIgnored)}>
              {printFieldValue(row.after, setting)}
            </span>,
            <SideChoice
              key="use"
              label={importReview.useOf(name, row.name)}
              texts={importReview.sides}
              side={side}
              onChoose={(chosen) => onChoose(chooseForRow(choices, row.id, [row.field], chosen))}
            />,
          ],
        };
      })}
    />
  );
}

/** With the choice for the whole record, where it differs in several fields. */
function RecordName(props: {
  readonly row: DifferenceRow;
  readonly choices: SideChoices;
  readonly onChoose: (choices: SideChoices) => void;
}) {
  const { row, choices, onChoose } = props;
  const styles = useStyles();
  const { importReview } = usePageSetting().words;
  const isKept = row.ofRecord.every((field) => sideOf(choices, row.id, field) === "ours");
  const side = isKept ? "file" : "ours";
  return (
    <span className={styles.record}>
      <span className={styles.name}>{row.name}</span>
      {row.ofRecord.length > 1 && (
        <Link
          as="button"
          className={styles.whole}
          onClick={() => onChoose(chooseForRow(choices, row.id, row.ofRecord, side))}
        >
          {importReview.wholeRecord[side]}
        </Link>
      )}
    </span>
  );
}
