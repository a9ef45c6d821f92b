import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { linkToQuote } from "../../../../shared/capture/quote-link.ts";
import type { PriceObservation } from "../../../../shared/model/price-observation.ts";
import { toNumber } from "../../../../shared/std/decimal.ts";
import { printChange, printCount, printInstant, printUnitPrice } from "../../../../shared/words/print.ts";
import { PriceChart } from "../charts/price-chart.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { Change } from "../list/show-values.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import type { OfferItem } from "./offer-item.ts";
import { changeRatioOf } from "./price-change.ts";

const useStyles = makeStyles({
  quote: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  change: { display: "block", fontSize: tokens.fontSizeBase200 },
  when: { whiteSpace: "nowrap" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Every look at an offer: as steps, in the currency of the latest, and as a table with what the page said. */
export function PriceHistory({ item }: { readonly item: OfferItem }) {
  const styles = useStyles();
  const setting = usePageSetting();
  const { offers } = setting.words.lists;
  const { observations, latest } = item;
  if (latest === undefined) return <DetailsPart title={offers.history} none={offers.unseen} />;
  const drawn = observations.filter(({ price }) => price.currency === latest.price.currency);
  const others = new Set(observations.map(({ price }) => price.currency));
  others.delete(latest.price.currency);
  return (
    <DetailsPart title={offers.history} none={observations.length === 1 ? offers.onlyOne : undefined}>
      {drawn.length > 1 && <PriceChart label={chartLabel(item, drawn, setting)} observations={drawn} />}
      {others.size > 0 && <p className={styles.hint}>{offers.otherCurrencies([...others].join(", "))}</p>}
      <PlainTable
        label={offers.history}
        columns={[
          { id: "when", head: offers.when },
          { id: "price", head: offers.price, isNumber: true },
          { id: "said", head: offers.said },
        ]}
        rows={observations
          .map((observation, index) => ({
            key: observation.id,
            cells: [
              <span key="when" className={styles.when}>
                {printInstant(observation.observedAt, setting.locale)}
              </span>,
              <PriceCell key="price" observation={observation} before={observations.slice(0, index)} />,
              <Said key="said" observation={observation} />,
            ],
          }))
          .toReversed()}
      />
    </DetailsPart>
  );
}

function chartLabel(
  { name }: OfferItem,
  drawn: readonly PriceObservation[],
  { words, locale }: PageSetting,
): string {
  const sorted = drawn.map(({ price }) => price).toSorted((a, b) => toNumber(a) - toNumber(b));
  const [low, high] = [sorted[0], sorted.at(-1)].map((price) => (price ? printUnitPrice(price, locale) : ""));
  const count = words.lists.counts.observations(drawn.length, printCount(drawn.length, locale));
  return words.lists.offers.historyChart(name, count, low ?? "", high ?? "");
}

/** The price, and below it how much it had moved since the look before. */
function PriceCell(props: {
  readonly observation: PriceObservation;
  readonly before: readonly PriceObservation[];
}) {
  const styles = useStyles();
  const { locale } = usePageSetting();
  const { observation, before } = props;
  const previous = before.findLast(({ price }) => price.currency === observation.price.currency);
  const ratio = changeRatioOf({ latest: observation, previous });
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
  const { offers } = usePageSetting().words.lists;
  const proof = observation.evidence.find(({ field }) => field === "price");
  if (proof === undefined) return "–";
  if (proof.rule === "typed") return offers.typed;
  return (
    <span className={styles.quote}>
      {proof.quote}{" "}
      <Link href={linkToQuote(proof)} target="_blank" rel="noreferrer">
        {offers.showOnPage}
      </Link>
    </span>
  );
}
