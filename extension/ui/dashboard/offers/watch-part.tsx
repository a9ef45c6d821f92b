import { Button, Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { USUAL_INTERVAL_HOURS, WATCH_INTERVALS, type Watch } from "../../../../shared/model/watch.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { DetailsPart } from "../details/details-part.tsx";
import { usePageSetting } from "../page-setting.tsx";
import type { OfferItem } from "./offer-item.ts";
import { useWatchWrites, type WatchHost } from "./use-watch-writes.ts";
import { WatchState } from "./watch-state.tsx";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
  off: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whether and how often an offer is checked, and how it stands. */
export function WatchPart(props: {
  readonly item: OfferItem;
  readonly store: Store;
  readonly host: WatchHost;
}) {
  const { item, store, host } = props;
  const styles = useStyles();
  const { words } = usePageSetting();
  const texts = words.watch;
  const { start, stop, checkNow, isChecking } = useWatchWrites(store, host);
  const [chosen, setChosen] = useState(item.watch?.intervalHours ?? USUAL_INTERVAL_HOURS);
  const running = isRunning(item.watch) ? item.watch : undefined;
  return (
    <DetailsPart title={texts.title}>
      <div className={styles.row}>
        <Switch
          label={texts.watchOffer}
          checked={running !== undefined}
          onChange={(_, { checked }) => (checked ? start(item, chosen) : stop(item))}
        />
        <Interval
          hours={running?.intervalHours ?? chosen}
          onChoose={(hours) => {
            setChosen(hours);
            if (running) start(item, hours);
          }}
        />
        {running && (
          <Button icon={<ArrowSyncRegular />} disabledFocusable={isChecking} onClick={() => checkNow([item])}>
            {isChecking ? texts.checking : texts.checkNow}
          </Button>
        )}
      </div>
      {running ? (
        <WatchState watch={running} latest={item.latest} onAllow={() => checkNow([item])} />
      ) : (
        <p className={styles.off}>{texts.off}</p>
      )}
    </DetailsPart>
  );
}

export function isRunning(watch: Watch | undefined): watch is Watch {
  return watch !== undefined && watch.stoppedAt === undefined;
}

/** The usual intervals, and another one that came with the data. */
function Interval({
  hours,
  onChoose,
}: {
  readonly hours: number;
  readonly onChoose: (hours: number) => void;
}) {
  const { words, locale } = usePageSetting();
  const texts = words.watch;
  const usual = WATCH_INTERVALS.find((known) => known === hours);
  return (
    <Field label={texts.interval}>
      <Select value={String(hours)} onChange={(_, { value }) => onChoose(Number(value))}>
        {WATCH_INTERVALS.map((known) => (
          <option key={known} value={known}>
            {texts.intervals[known]}
          </option>
        ))}
        {usual === undefined && (
          <option value={hours}>{texts.otherInterval(printCount(hours, locale))}</option>
        )}
      </Select>
    </Field>
  );
}
