import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isPriceUnknown, needsVisit } from "../../../../shared/analysis/market-change.ts";
import type { PriceObservation } from "../../../../shared/model/price-observation.ts";
import type { Watch } from "../../../../shared/model/watch.ts";
import { printChange, printInstant, printUnitPrice } from "../../../../shared/words/print.ts";
import { Pill } from "../list/pill.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { changeRatioBetween } from "./price-change.ts";

const useStyles = makeStyles({
  state: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How a watched offer stands, in words: what was read and when, what was missed and why, and what the person can do. */
export function WatchState(props: {
  readonly watch: Watch;
  readonly latest: PriceObservation | undefined;
  readonly onAllow: () => void;
}) {
  const { watch, latest, onAllow } = props;
  const styles = useStyles();
  const { words, locale, today } = usePageSetting();
  const texts = words.watch;
  const at = (instant: NonNullable<Watch["nextAt"]>) => printInstant(instant, locale, today);
  const missed = isPriceUnknown(watch) ? watch.misses.at(-1) : undefined;
  return (
    <div role="status">
      <div className={styles.state}>
        <Pill mood={watch.state === "watched" ? "ours" : "look"} text={texts.states[watch.state]} />
        {missed && (
          <span>{`${texts.reasons[missed.reason]}. ${texts.unknownSince(at(missed.firstAt))}`}</span>
        )}
      </div>
      {watch.doubtful && <Doubtful watch={watch} latest={latest} />}
      {needsVisit(watch) && <p className={styles.text}>{texts.afterVisit}</p>}
      {watch.state === "permission-needed" && <Button onClick={onAllow}>{texts.allowSite}</Button>}
      <p className={styles.hint}>
        {watch.lastReadAt === undefined ? texts.notRead : texts.read(at(watch.lastReadAt))}{" "}
        {watch.nextAt !== undefined && texts.next(at(watch.nextAt))}
      </p>
    </div>
  );
}

/** What was read and not kept: old → new. */
function Doubtful({
  watch,
  latest,
}: {
  readonly watch: Watch;
  readonly latest: PriceObservation | undefined;
}) {
  const styles = useStyles();
  const { locale } = usePageSetting();
  const { doubtful } = watch;
  if (doubtful === undefined || latest === undefined) return null;
  const ratio = changeRatioBetween(latest.price, doubtful.price);
  return (
    <p className={styles.text}>
      {printUnitPrice(latest.price, locale)} → {printUnitPrice(doubtful.price, locale)}
      {ratio !== undefined && ` (${printChange(ratio, locale)})`}
    </p>
  );
}
