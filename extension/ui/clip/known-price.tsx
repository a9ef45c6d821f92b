import { makeStyles, tokens } from "@fluentui/react-components";
import type { LatestPrice } from "../../../shared/model/latest-price.ts";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";
import { printChange, printUnitPrice } from "../../../shared/words/print.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { dayTextOf } from "./day-text.ts";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rise: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  fall: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The last price of a known offer and by how much today's differs: a competitor's rise is good for us, so it is green. */
export function KnownPrice(props: { readonly known: LatestPrice; readonly now: UnitPrice | undefined }) {
  const { known, now } = props;
  const styles = useStyles();
  const setting = useClipSetting();
  const { words, locale } = setting;
  const { price, observedAt } = known.latest;
  const ratio = now && changeOf(price, now);
  return (
    <p className={styles.line}>
      {words.last(printUnitPrice(price, locale), dayTextOf(observedAt, setting))}
      {ratio !== undefined && ", "}
      {ratio === 0 && words.same}
      {ratio !== undefined && ratio !== 0 && (
        <span className={ratio > 0 ? styles.rise : styles.fall}>
          {ratio > 0 ? "▲" : "▼"} {words.change(printChange(ratio, locale))}
        </span>
      )}
    </p>
  );
}

/** Undefined when the currencies differ: such a change would compare unlike things. */
function changeOf(before: UnitPrice, now: UnitPrice): number | undefined {
  const base = Number(printDecimal(before));
  if (before.currency !== now.currency || base === 0) return undefined;
  return Number(printDecimal(now)) / base - 1;
}
