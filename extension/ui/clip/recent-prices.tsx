import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { LatestPrice } from "../../../shared/model/latest-price.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { dayTextOf } from "./day-text.ts";
import { FailureText } from "./failure-text.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  price: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  day: { textAlign: "end" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The newest prices of the competitor whose page is in front; `version` reads them again after a save. */
export function RecentPrices({ host: shop, version }: { readonly host: string; readonly version: number }) {
  const styles = useStyles();
  const setting = useClipSetting();
  const { words, locale, host } = setting;
  const [prices, setPrices] = useState<readonly LatestPrice[] | "failed">();
  useEffect(() => {
    if (version < 0) return;
    host.send("price.recent", { host: shop }).then(
      (reply) => {
        setPrices(reply.ok ? reply.value.prices : "failed");
      },
      () => setPrices("failed"),
    );
  }, [host, shop, version]);
  return (
    <section>
      <h2 className={styles.title}>{words.recent}</h2>
      {prices === "failed" && <FailureText />}
      {prices?.length === 0 && <p className={styles.hint}>{words.noRecent}</p>}
      <ul className={styles.list}>
        {(prices === "failed" ? [] : prices)?.map(({ offer, latest }) => (
          <li key={offer.id} className={styles.item}>
            <span className={styles.name} title={offer.name}>
              {offer.name}
            </span>
            <span className={styles.price}>{printUnitPrice(latest.price, locale)}</span>
            <span className={styles.hint}>{words.vat[latest.vat]}</span>
            <span className={mergeClasses(styles.hint, styles.day)}>
              {dayTextOf(latest.observedAt, setting)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
