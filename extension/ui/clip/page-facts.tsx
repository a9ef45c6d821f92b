import { makeStyles, tokens } from "@fluentui/react-components";
import type { Capture } from "../../../shared/model/capture.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";
import { useClipSetting } from "./clip-setting.tsx";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** The rest of what the page says. */
export function PageFacts({ capture }: { readonly capture: Capture }) {
  const styles = useStyles();
  const { words, locale } = useClipSetting();
  const { price, oldPrice, brand, availability, gtin, mpn, sku } = capture;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.oldPrice, oldPrice && printUnitPrice(oldPrice.price, locale)],
    [words.vatField, price && words.vatIs[price.vat]],
    [words.brand, brand],
    [words.codes, [gtin, mpn, sku].filter(Boolean).join(" · ") || undefined],
    [words.availability, availability && words.availabilities[availability]],
  ];
  if (facts.every(([, value]) => value === undefined)) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([term, value]) =>
          value !== undefined && (
            <div key={term} style={{ display: "contents" }}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
