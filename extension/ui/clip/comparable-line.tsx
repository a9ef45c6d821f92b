import { makeStyles, tokens } from "@fluentui/react-components";
import type { CapturedPrice } from "../../../shared/model/capture.ts";
import type { Pack } from "../../../shared/model/pack.ts";
import { comparablePriceOf } from "../../../shared/price/packs/comparable-price.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";
import { useClipSetting } from "./clip-setting.tsx";

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** The price of a kilogram, a litre or a piece, and from what it was worked out; nothing where that is not known. */
export function ComparableLine(props: {
  readonly price: CapturedPrice | undefined;
  readonly pack: Pack | undefined;
}) {
  const { price, pack } = props;
  const styles = useStyles();
  const { comparable } = useClipSetting().words;
  const { locale } = useClipSetting();
  const found = price && comparablePriceOf(price, pack);
  if (found === undefined) return null;
  const printed = comparable.price(printUnitPrice(found.price, locale), comparable.units[found.per]);
  return (
    <p className={styles.line}>
      {found.basis === "pack" && pack ? comparable.fromPack(printed, pack.quote) : printed}
    </p>
  );
}
