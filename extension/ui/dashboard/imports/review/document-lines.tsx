import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DocumentDifference } from "../../../../../shared/actions/import-documents.ts";
import type { SalesLine } from "../../../../../shared/model/sales-line.ts";
import { printCount, printMoney, printQuantity, printUnitPrice } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";

const MOST_LINES = 50;

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "grid" },
  title: { cursor: "pointer", whiteSpace: "nowrap" },
  goes: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  comes: { fontWeight: tokens.fontWeightSemibold },
  figures: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** The lines of a document that differ, old above new; one that only goes or comes stands alone. */
export function DocumentLines({ document }: { readonly document: DocumentDifference }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importReview } = words;
  const { lines, lineCountBefore, lineCountAfter } = document;
  const print = (count: number) => printCount(count, locale);
  const figuresOf = ({ quantity, unitPrice, net }: SalesLine) =>
    `${printQuantity(quantity, locale)} × ${printUnitPrice(unitPrice, locale)} = ${printMoney(net, locale)}`;
  return (
    <details>
      <summary className={styles.title}>
        {importReview.linesDiffer(
          lines.length,
          print(lines.length),
          print(lineCountBefore),
          print(lineCountAfter),
        )}
      </summary>
      <ul className={styles.list}>
        {lines.slice(0, MOST_LINES).map(({ before, after }) => {
          const name = (line: SalesLine) => line.productName || line.sku;
          const key = JSON.stringify([before, after]);
          return (
            <li key={key} className={styles.line}>
              {name(after ?? before ?? never())}
              {before && (
                <span className={mergeClasses(styles.figures, styles.goes)}>{figuresOf(before)}</span>
              )}
              {after && (
                <span className={mergeClasses(styles.figures, styles.comes)}>{figuresOf(after)}</span>
              )}
            </li>
          );
        })}
      </ul>
      {lines.length > MOST_LINES && importReview.place("1", print(MOST_LINES), print(lines.length))}
    </details>
  );
}

function never(): never {
  throw new Error("A difference of lines has neither.");
}
