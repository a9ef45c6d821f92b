import { makeStyles, tokens } from "@fluentui/react-components";
import { priceDoubtOf } from "../../../shared/model/price-doubt.ts";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { OFFER_QUESTIONS } from "./offer-question-words.ts";

const useStyles = makeStyles({
  doubt: { margin: 0, color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
  prices: { fontWeight: tokens.fontWeightSemibold },
});

/** Old → new and what to check, of a price far from the last one. */
export function PriceDoubtText(props: {
  readonly before: UnitPrice | undefined;
  readonly now: UnitPrice;
  /** The person has pressed Save already, and it was not saved. */
  readonly isHeld: boolean;
}) {
  const { before, now, isHeld } = props;
  const styles = useStyles();
  const { words, locale } = useClipSetting();
  const questions = OFFER_QUESTIONS[words.language];
  const doubt = priceDoubtOf(before, now);
  if (doubt === undefined) return null;
  return (
    <p className={styles.doubt} role="alert">
      {before && (
        <span className={styles.prices}>
          {printUnitPrice(before, locale)} → {printUnitPrice(now, locale)}:{" "}
        </span>
      )}
      {questions.doubts[doubt]} {isHeld && questions.saveAnyway}
    </p>
  );
}
