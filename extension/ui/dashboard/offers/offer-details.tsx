import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { webAddressOf } from "../../../../shared/model/web-address.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printChange, printUnitPrice } from "../../../../shared/words/print.ts";
import type { EditSource } from "../changes/edit-of.ts";
import { DetailsPanel } from "../details/details-panel.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { FieldList } from "../details/field-list.tsx";
import { GonePanel } from "../details/gone-panel.tsx";
import { Tiles } from "../details/tiles.tsx";
import { findOpen } from "../list/find-open.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import { printComparable } from "./comparable-of.ts";
import { offerFields } from "./offer-fields.tsx";
import type { OfferItem } from "./offer-item.ts";
import { linkToPrice } from "./offer-link.ts";
import { PriceHistory } from "./price-history.tsx";
import { printAge } from "./print-age.ts";
import type { WatchHost } from "./use-watch-writes.ts";
import { WatchPart } from "./watch-part.tsx";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface OfferDetailsProps {
  readonly store: Store;
  readonly host: WatchHost;
  readonly id: string;
  readonly items: readonly OfferItem[];
  readonly edits: EditSource<"offers">;
  readonly onClose: () => void;
}

/** An offer's page: the price now, its history with what the page said, and what is known of it. */
export function OfferDetails({ store, host, id, items, edits, onClose }: OfferDetailsProps) {
  const styles = useStyles();
  const setting = usePageSetting();
  const { lists } = setting.words;
  const fields = useMemo(() => offerFields(setting, edits), [setting, edits]);
  const item = findOpen(items, id);
  if (item === undefined) return <GonePanel onClose={onClose} />;
  // An offer of a price list has no page to open or to watch.
  const isOnWeb = webAddressOf(item.offer.url) !== undefined;
  return (
    <DetailsPanel id={item.id} title={item.name} lead={<OfferLead item={item} />} onClose={onClose}>
      <Tiles tiles={tilesOf(item, setting)} />
      {isOnWeb && (
        <div className={styles.links}>
          <Button
            as="a"
            href={webAddressOf(
              item.latest ? linkToPrice({ offer: item.offer, latest: item.latest }) : item.offer.url,
            )}
            target="_blank"
            rel="noreferrer"
            icon={<OpenRegular />}
          >
            {lists.offers.openPage}
          </Button>
        </div>
      )}
      {isOnWeb && <WatchPart key={item.id} item={item} store={store} host={host} />}
      <PriceHistory store={store} item={item} />
      <DetailsPart title={lists.facts}>
        <FieldList key={item.id} item={item} fields={fields} />
      </DetailsPart>
    </DetailsPanel>
  );
}

function OfferLead({ item }: { readonly item: OfferItem }) {
  const { lists } = usePageSetting().words;
  const { competitor, product, isArchived } = item;
  return (
    <>
      {isArchived && `${lists.fields.archivedAt} · `}
      {competitor && <Link href={hashOf("competitors", competitor.id)}>{competitor.name}</Link>}
      {product && (
        <>
          {` · ${lists.fields.product}: `}
          <Link href={hashOf("products", product.id)}>{product.name || product.sku}</Link>
        </>
      )}
    </>
  );
}

function tilesOf(item: OfferItem, setting: PageSetting) {
  const { latest, changeRatio } = item;
  const comparable = printComparable(item, setting);
  const { words, locale } = setting;
  const { lists, dashboard } = words;
  if (latest === undefined) return [{ name: lists.fields.price, value: lists.offers.unseen }];
  const mood: "good" | "bad" | undefined = !changeRatio ? undefined : changeRatio > 0 ? "good" : "bad";
  return [
    {
      name: `${lists.fields.price}, ${dashboard.offers.vat[latest.vat]}`,
      value: printUnitPrice(latest.price, locale),
    },
    ...(comparable === ""
      ? []
      : [{ name: `${words.comparable.label}, ${dashboard.offers.vat[latest.vat]}`, value: comparable }]),
    {
      name: lists.fields.change,
      value: changeRatio === undefined ? dashboard.offers.onlyOne : printChange(changeRatio, locale),
      mood,
    },
    { name: lists.fields.seen, value: printAge(latest.observedAt, setting) },
  ];
}
