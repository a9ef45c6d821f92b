import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowExportLtrRegular } from "@fluentui/react-icons";
import { Fragment, type ReactNode } from "react";
import type { Evidence } from "../../../../shared/model/evidence.ts";
import type { PriceObservation } from "../../../../shared/model/price-observation.ts";
import type { MissedChecks } from "../../../../shared/model/watch.ts";
import { webAddressOf } from "../../../../shared/model/web-address.ts";
import { toNumber } from "../../../../shared/std/decimal.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printChange, printCount, printInstant, printUnitPrice } from "../../../../shared/words/print.ts";
import { PriceChart } from "../charts/price-chart.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { saveTextFile } from "../imports/save-text-file.ts";
import { Pill } from "../list/pill.tsx";
import { Change } from "../list/show-values.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { ShowLink } from "../show-link.tsx";
import { exportHistory } from "./export-history.ts";
import { type HistoryEntry, historyEntries, unknownSpans } from "./history-entries.ts";
import { howRead } from "./how-read.ts";
import { howSeen } from "./how-seen.ts";
import type { OfferItem } from "./offer-item.ts";
import { placeInFile } from "./place-in-file.ts";
import { SeenPicture } from "./seen-picture.tsx";
import { usePictured } from "./use-pictured.ts";

const useStyles = makeStyles({
  quote: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  change: { display: "block", fontSize: tokens.fontSizeBase200 },
  when: { whiteSpace: "nowrap" },
  how: { display: "block" },
  place: { display: "block", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Every look at an offer and every missed check: as steps with gaps, in the currency of the latest, and as a table. */
export function PriceHistory({ store, item }: { readonly store: Store; readonly item: OfferItem }) {
  const styles = useStyles();
  const setting = usePageSetting();
  const { offers } = setting.words.lists;
  const texts = setting.words.watch;
  const { observations, latest, watch } = item;
  const pictured = usePictured(store, observations);
  const pictureOf = (observation: PriceObservation) =>
    pictured.has(observation.id) && <SeenPicture store={store} observation={observation} />;
  const entries = historyEntries(observations, watch);
  if (latest === undefined && entries.length === 0)
    return <DetailsPart title={offers.history} none={offers.unseen} />;
  const drawn = observations.filter(({ price }) => price.currency === latest?.price.currency);
  const others = new Set(observations.map(({ price }) => price.currency));
  if (latest) others.delete(latest.price.currency);
  const gaps = unknownSpans(observations, watch);
  const save = () => saveTextFile(`${texts.fileName}.csv`, exportHistory(item, entries, setting));
  return (
    <DetailsPart
      title={offers.history}
      none={observations.length === 1 ? offers.onlyOne : undefined}
      action={
        <Button size="small" icon={<ArrowExportLtrRegular />} onClick={save}>
          {texts.exportHistory}
        </Button>
      }
    >
      {drawn.length > 1 && (
        <PriceChart
          label={chartLabel(item, drawn, setting)}
          observations={drawn}
          unknownSpans={gaps}
          {...(watch?.lastReadAt !== undefined && { readUntil: Date.parse(watch.lastReadAt) })}
        />
      )}
      {others.size > 0 && <p className={styles.hint}>{offers.otherCurrencies([...others].join(", "))}</p>}
      <PlainTable
        label={offers.history}
        columns={[
          { id: "when", head: offers.when },
          { id: "price", head: offers.price, isNumber: true },
          { id: "said", head: offers.said },
        ]}
        rows={entries.map((entry) => ({ key: keyOf(entry), cells: cellsOf(entry, pictureOf) }))}
      />
    </DetailsPart>
  );
}

function keyOf(entry: HistoryEntry): string {
  return entry.kind === "seen" ? entry.observation.id : `${entry.missed.firstAt} ${entry.missed.reason}`;
}

function cellsOf(entry: HistoryEntry, pictureOf: (observation: PriceObservation) => ReactNode) {
  if (entry.kind === "missed") {
    const { missed } = entry;
    return [
      <MissedWhen key="when" missed={missed} />,
      <Unknown key="price" />,
      <Reason key="said" missed={missed} />,
    ];
  }
  const { observation, changeRatio } = entry;
  return [
    <SeenWhen key="when" observation={observation} />,
    <PriceCell key="price" observation={observation} ratio={changeRatio} />,
    <Fragment key="said">
      <Said observation={observation} />
      {pictureOf(observation)}
    </Fragment>,
  ];
}

function chartLabel(
  { name, watch }: OfferItem,
  drawn: readonly PriceObservation[],
  { words, locale }: PageSetting,
): string {
  const sorted = drawn.map(({ price }) => price).toSorted((a, b) => toNumber(a) - toNumber(b));
  const [low, high] = [sorted[0], sorted.at(-1)].map((price) => (price ? printUnitPrice(price, locale) : ""));
  const count = words.lists.counts.observations(drawn.length, printCount(drawn.length, locale));
  const label = words.lists.offers.historyChart(name, count, low ?? "", high ?? "");
  const missed = (watch?.misses ?? []).reduce((sum, one) => sum + one.count, 0);
  if (missed === 0) return label;
  return `${label} ${words.watch.chartGaps(words.watch.missedCount(missed, printCount(missed, locale)))}`;
}

function SeenWhen({ observation }: { readonly observation: PriceObservation }) {
  const styles = useStyles();
  const { locale, words } = usePageSetting();
  return (
    <>
      <span className={styles.when}>{printInstant(observation.observedAt, locale)}</span>
      <How text={howSeen(observation, words)} />
    </>
  );
}

function MissedWhen({ missed }: { readonly missed: MissedChecks }) {
  const { locale, today, words } = usePageSetting();
  const { firstAt, lastAt, count } = missed;
  const first = printInstant(firstAt, locale, today);
  return (
    <>
      {count === 1 ? first : words.watch.period(first, printInstant(lastAt, locale, today))}
      <How mood="look" text={words.watch.missed} />
    </>
  );
}

function Unknown() {
  return usePageSetting().words.watch.unknown;
}

function Reason({ missed: { reason, count } }: { readonly missed: MissedChecks }) {
  const { words, locale } = usePageSetting();
  const { reasons, missedCount } = words.watch;
  return count === 1
    ? reasons[reason]
    : `${reasons[reason]} · ${missedCount(count, printCount(count, locale))}`;
}

function How({ mood = "plain", text }: { readonly mood?: "plain" | "look"; readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={styles.how}>
      <Pill mood={mood} text={text} />
    </span>
  );
}

/** The price, and below it how much it had moved since the look before. */
function PriceCell(props: { readonly observation: PriceObservation; readonly ratio: number | undefined }) {
  const styles = useStyles();
  const { locale } = usePageSetting();
  const { observation, ratio } = props;
  return (
    <>
      {printUnitPrice(observation.price, locale)}
      {ratio !== undefined && ratio !== 0 && (
        <span className={styles.change}>
          <Change ratio={ratio} text={printChange(ratio, locale)} />
        </span>
      )}
    </>
  );
}

function Said({ observation }: { readonly observation: PriceObservation }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { offers } = words.lists;
  const proof = observation.evidence.find(({ field }) => field === "price");
  if (proof === undefined) return "–";
  if (proof.rule === "typed") return offers.typed;
  if (proof.file) return <SaidInFile proof={proof} />;
  const rule = howRead(proof, words);
  return (
    <span className={styles.quote}>
      {proof.quote}{" "}
      <ShowLink
        evidence={proof}
        saved={printUnitPrice(observation.price, locale)}
        at={printInstant(observation.observedAt, locale)}
      />
      {rule !== undefined && <span className={styles.place}>{rule}</span>}
    </span>
  );
}

/** The words of the row, and the file and page on which they stand. */
function SaidInFile({ proof }: { readonly proof: Evidence }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { priceList } = words;
  if (!proof.file) return null;
  const place = placeInFile(proof.file, priceList, (count) => printCount(count, locale));
  const href = webAddressOf(proof.url);
  return (
    <span className={styles.quote}>
      {proof.quote}{" "}
      <span className={styles.place}>
        {href === undefined ? (
          place
        ) : (
          <Link href={href} target="_blank" rel="noreferrer">
            {place}
          </Link>
        )}
      </span>
    </span>
  );
}
