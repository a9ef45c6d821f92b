import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CapturedPrice } from "../../../shared/model/capture.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { printPrice } from "./offer-draft.ts";

const MOST_SHOWN = 4;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Other readings of the page; one press takes one of them instead. */
export function OtherPrices(props: {
  readonly prices: readonly CapturedPrice[];
  /** The price as it stands in the field. */
  readonly chosen: string;
  readonly onChoose: (price: CapturedPrice) => void;
}) {
  const styles = useStyles();
  const { words, locale } = useClipSetting();
  const byText = new Map(props.prices.map((price) => [printPrice(price, locale), price]));
  byText.delete(props.chosen);
  if (byText.size === 0) return null;
  return (
    <fieldset style={{ all: "unset" }} aria-label={words.other}>
      <div className={styles.list}>
        {words.other}:
        {[...byText].slice(0, MOST_SHOWN).map(([text, price]) => (
          <Button key={text} size="small" title={price.quote} onClick={() => props.onChoose(price)}>
            {text}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
