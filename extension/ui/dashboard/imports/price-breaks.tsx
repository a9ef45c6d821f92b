import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { PriceBreak } from "../../../../shared/csv/price-breaks.ts";
import { printCount, printUnitPrice } from "../../../../shared/words/print.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";

const MOST_ROWS = 20;

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Prices of a list that a person should look at; nothing of them is changed. */
export function PriceBreaks({ breaks }: { readonly breaks: readonly PriceBreak[] }) {
  const styles = useStyles();
  const setting = usePageSetting();
  const { words, locale } = setting;
  if (breaks.length === 0) return null;
  const { breaks: breakWords } = words.importWords;
  const print = (count: number) => printCount(count, locale);
  const title = breakWords.title(breaks.length, print(breaks.length));
  return (
    <section className={styles.part}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{title}</MessageBarBody>
      </MessageBar>
      <PlainTable
        label={title}
        columns={[
          { id: "code", head: breakWords.code },
          { id: "price", head: breakWords.price, isNumber: true },
          { id: "why", head: breakWords.why },
        ]}
        rows={breaks.slice(0, MOST_ROWS).map((one) => ({
          key: `${one.sku} ${one.code} ${one.column}`,
          cells: [
            one.name === "" ? one.sku : `${one.name} (${one.sku})`,
            `${one.column ?? breakWords.listPrice}: ${printUnitPrice(one.price, locale)}`,
            reasonOf(one, setting),
          ],
        }))}
      />
      {breaks.length > MOST_ROWS && (
        <span className={styles.hint}>{breakWords.shown(print(MOST_ROWS), print(breaks.length))}</span>
      )}
    </section>
  );
}

function reasonOf(one: PriceBreak, { words, locale }: PageSetting): string {
  const { breaks } = words.importWords;
  return one.code === "below-cost"
    ? breaks.belowCost(printUnitPrice(one.cost, locale))
    : breaks.outOfOrder(one.other, printUnitPrice(one.otherPrice, locale));
}
