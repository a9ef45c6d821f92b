import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { ControlSum } from "../../../../shared/csv/control-sums.ts";
import { printCount, printQuantity } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";

const MOST_ROWS = 20;

const useStyles = makeStyles({ part: { display: "grid", rowGap: tokens.spacingVerticalS } });

/** The totals that the file states, held against what was read; those that differ first. */
export function ControlSums({ sums }: { readonly sums: readonly ControlSum[] }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  if (sums.length === 0) return null;
  const differing = sums.filter(({ agrees }) => !agrees);
  const shown = [...differing, ...sums.filter(({ agrees }) => agrees)].slice(0, MOST_ROWS);
  const isGood = differing.length === 0;
  const count = isGood ? sums.length : differing.length;
  return (
    <section className={styles.part}>
      <MessageBar intent={isGood ? "success" : "warning"} layout="multiline">
        <MessageBarBody>
          {(isGood ? importWords.totalsAgree : importWords.totalsDiffer)(count, printCount(count, locale))}
        </MessageBarBody>
      </MessageBar>
      <PlainTable
        label={importWords.totalsTitle}
        columns={[
          { id: "row", head: importWords.row, isNumber: true },
          { id: "label", head: importWords.totalOf },
          { id: "field", head: importWords.column },
          { id: "stated", head: importWords.totalStated, isNumber: true },
          { id: "read", head: importWords.totalRead, isNumber: true },
          { id: "state", head: importWords.state },
        ]}
        rows={shown.map(({ rowNumber, label, field, stated, counted, agrees }) => ({
          key: `${rowNumber} ${field}`,
          cells: [
            printCount(rowNumber, locale),
            label,
            importWords.fields[field] ?? field,
            printQuantity(stated, locale),
            printQuantity(counted, locale),
            importWords.totalState[agrees ? "agrees" : "differs"],
          ],
        }))}
      />
    </section>
  );
}
