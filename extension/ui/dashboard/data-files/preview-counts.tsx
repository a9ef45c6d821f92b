import { makeStyles } from "@fluentui/react-components";
import type { MergePreview } from "../../../../shared/actions/merge-preview.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";

// So wide that no word is broken in a narrow window; the table scrolls there.
const useStyles = makeStyles({ name: { display: "inline-block", minWidth: "104px" } });

/** New, changed, same and changed on both sides, for each kind of record that the file holds. */
export function PreviewCounts({ preview }: { readonly preview: MergePreview }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { dataFiles, bundleWords } = words;
  const { lines } = preview;
  const kinds = Object.keys(preview.counts) as readonly (keyof MergePreview["counts"])[];
  const rows = [
    ...kinds.map((kind) => ({ name: bundleWords.tables[kind], ...preview.counts[kind] })),
    { name: bundleWords.tables.salesLines, ...lines, conflictCount: 0 },
  ].filter(
    ({ addedCount, changedCount, sameCount, conflictCount }) =>
      addedCount + changedCount + sameCount + conflictCount > 0,
  );
  if (rows.length === 0) return null;
  const { what, added, changed, same, conflicts } = dataFiles.columns;
  return (
    <PlainTable
      label={what}
      columns={[
        { id: "what", head: what },
        { id: "added", head: added, isNumber: true },
        { id: "changed", head: changed, isNumber: true },
        { id: "same", head: same, isNumber: true },
        { id: "conflicts", head: conflicts, isNumber: true },
      ]}
      rows={rows.map((row) => ({
        key: row.name,
        cells: [
          <span key="name" className={styles.name}>
            {row.name}
          </span>,
          ...[row.addedCount, row.changedCount, row.sameCount, row.conflictCount].map((count) =>
            printCount(count, locale),
          ),
        ],
      }))}
    />
  );
}
