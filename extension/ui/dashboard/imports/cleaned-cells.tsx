import { makeStyles, tokens } from "@fluentui/react-components";
import type { CleanedField } from "../../../../shared/csv/clean-cell.ts";
import type { Cleanings } from "../../../../shared/csv/list-cleanings.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";

const useStyles = makeStyles({
  title: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The cells whose writing was tidied, as in the file and as kept. Folded: it is the same said in one way. */
export function CleanedCells({ cleanings: { counts, samples } }: { readonly cleanings: Cleanings }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  if (counts.length === 0) return null;
  const labelOf = (field: CleanedField) => importWords.fields[field === "name" ? "clientName" : field];
  const title = importWords.cleaned(
    counts.map(({ field, count }) => `${labelOf(field)} ${printCount(count, locale)}`).join(", "),
  );
  return (
    <details>
      <summary className={styles.title}>{title}</summary>
      <PlainTable
        label={title}
        columns={[
          { id: "field", head: importWords.meaning },
          { id: "from", head: importWords.inFile },
          { id: "to", head: importWords.keptAs },
        ]}
        rows={samples.map(({ field, from, to }, place) => ({
          key: `${place}`,
          cells: [labelOf(field), from, to],
        }))}
      />
      <span className={styles.hint}>{importWords.cleanedHint}</span>
    </details>
  );
}
