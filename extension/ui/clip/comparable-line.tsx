import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CapturedPrice } from "../../../shared/model/capture.ts";
import type { ComparablePrice } from "../../../shared/model/comparable-price.ts";
import type { Pack } from "../../../shared/model/pack.ts";
import { checkUnitPrice } from "../../../shared/price/packs/check-unit-price.ts";
import { comparablePriceOf } from "../../../shared/price/packs/comparable-price.ts";
import type { ClipWords } from "../../../shared/words/load-clip-words.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";
import { useClipSetting } from "./clip-setting.tsx";
import type { ReadPage } from "./use-page-capture.ts";

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  check: { color: tokens.colorStatusWarningForeground1 },
});

/**
 * The price of a kilogram, a litre or a piece, from what it was worked out, and whether the page says the same; nothing
 * where none of it is known.
 */
export function ComparableLine(props: {
  readonly page: ReadPage;
  /** The one of the page's prices that is chosen. */
  readonly price: CapturedPrice | undefined;
}) {
  const { price } = props;
  const { pack, capture } = props.page;
  const styles = useStyles();
  const { words, locale } = useClipSetting();
  if (price === undefined) return null;
  // They stand beside the main price, and say nothing of another.
  const unitPrices = price === capture.price ? capture.unitPrices : undefined;
  const checked = checkUnitPrice(price, unitPrices ?? [], pack);
  const workedOut = comparablePriceOf({ price: price.price, unit: price.unit }, pack);
  const own = workedOut && sayWorkedOut(workedOut, pack, words, locale);
  if (checked === undefined) return own === undefined ? null : <p className={styles.line}>{own}</p>;
  const { comparable } = words;
  const ofPage = printed(checked.ofPage, words, locale);
  if (checked.verdict !== "differs") {
    const said = checked.verdict === "agrees" ? comparable.agrees(own ?? ofPage) : comparable.ofPage(ofPage);
    return <p className={styles.line}>{said}</p>;
  }
  return <p className={mergeClasses(styles.line, styles.check)}>{comparable.differs(ofPage, own ?? "")}</p>;
}

function sayWorkedOut(
  found: ComparablePrice,
  pack: Pack | undefined,
  words: ClipWords,
  locale: string,
): string {
  const text = printed(found, words, locale);
  return found.basis === "pack" && pack ? words.comparable.fromPack(text, pack.quote) : text;
}

function printed({ price, per }: ComparablePrice, { comparable }: ClipWords, locale: string): string {
  return comparable.price(printUnitPrice(price, locale), comparable.units[per]);
}
