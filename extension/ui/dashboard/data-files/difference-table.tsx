import { makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  differenceKeyOf,
  type MergeDifference,
  type MergePreview,
  type MergeSide,
} from "../../../../shared/actions/merge-preview.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { printFieldValue } from "../../../../shared/words/print-bundle.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { fieldName } from "./field-name.ts";
import { useBundleSetting } from "./use-bundle-setting.ts";

const useStyles = makeStyles({
  part: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  // So wide that no word is broken in a narrow window; the table scrolls there.
  cell: { display: "inline-block", minWidth: "112px" },
  field: { display: "grid", minWidth: "112px" },
  choice: { minWidth: "128px" },
  conflict: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
});

/** More rows than this make a page slow and nobody reads them; the rest follows who wrote last. */
const SHOWN = 200;

/** Each field that stands otherwise here, with both values and what will stand afterwards. */
export function DifferenceTable(props: {
  readonly preview: MergePreview;
  readonly choices: ReadonlyMap<string, MergeSide>;
  readonly onChoose: (difference: MergeDifference, side: MergeSide) => void;
}) {
  const { preview, choices, onChoose } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { dataFiles } = words;
  const setting = useBundleSetting();
  if (preview.differences.length === 0) return null;
  const shown = preview.differences.slice(0, SHOWN);
  return (
    <section>
      <h3 className={styles.part}>{dataFiles.differencesTitle}</h3>
      <p className={styles.text}>
        {dataFiles.differencesHint}
        {preview.differenceCount > shown.length &&
          ` ${dataFiles.shownFirst(printCount(shown.length, locale))}`}
      </p>
      <PlainTable
        label={dataFiles.differencesTitle}
        columns={[
          { id: "record", head: dataFiles.record },
          { id: "field", head: dataFiles.field },
          { id: "ours", head: dataFiles.ours },
          { id: "theirs", head: dataFiles.theirs },
          { id: "keep", head: dataFiles.keep },
        ]}
        rows={shown.map((difference) => {
          const key = differenceKeyOf(difference);
          const field = fieldName(difference.field, words.bundleWords);
          return {
            key,
            cells: [
              <span key="name" className={styles.cell}>
                {difference.name}
              </span>,
              <span key="field" className={styles.field}>
                {field}
                {difference.isConflict && <span className={styles.conflict}>{dataFiles.bothChanged}</span>}
              </span>,
              <span key="ours" className={styles.cell}>
                {printFieldValue(difference.ours, setting)}
              </span>,
              <span key="theirs" className={styles.cell}>
                {printFieldValue(difference.theirs, setting)}
              </span>,
              <Select
                key="keep"
                className={styles.choice}
                aria-label={dataFiles.choiceOf(difference.name, field)}
                value={choices.get(key) ?? difference.winner}
                onChange={(_, { value }) => onChoose(difference, value === "theirs" ? "theirs" : "ours")}
              >
                <option value="ours">{dataFiles.keepOurs}</option>
                <option value="theirs">{dataFiles.takeTheirs}</option>
              </Select>,
            ],
          };
        })}
      />
    </section>
  );
}
