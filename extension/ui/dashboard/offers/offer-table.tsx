import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { printChange, printCount, printUnitPrice } from "../../../../shared/words/print.ts";
import { DetailsPart } from "../details/details-part.tsx";
import { Change } from "../list/show-values.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { hashOf } from "../route.ts";
import type { OfferItem } from "./offer-item.ts";
import { printAge } from "./print-age.ts";

/** A shop may have thousands; the last seen are what one looks for, and the rest comes when asked. */
const SHOWN_AT_FIRST = 20;

/** Some offers on another thing's page, the last seen first. */
export function OfferTable(props: {
  readonly title: string;
  readonly none: string;
  readonly offers: readonly OfferItem[];
}) {
  const { title, none, offers } = props;
  const setting = usePageSetting();
  const { lists } = setting.words;
  const [isWhole, setWhole] = useState(false);
  const sorted = offers.toSorted((a, b) =>
    (a.latest?.observedAt ?? "") < (b.latest?.observedAt ?? "") ? 1 : -1,
  );
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  if (offers.length === 0) return <DetailsPart title={title} none={none} />;
  return (
    <DetailsPart title={title}>
      <PlainTable
        label={title}
        columns={[
          { id: "name", head: lists.fields.name },
          { id: "price", head: lists.fields.price, isNumber: true },
          { id: "change", head: lists.fields.change, isNumber: true },
          { id: "seen", head: lists.fields.seen, isNumber: true },
        ]}
        rows={shown.map(({ id, name, latest, changeRatio }) => ({
          key: id,
          cells: [
            <Link key="name" href={hashOf("offers", id)}>
              {name}
            </Link>,
            latest === undefined ? "–" : printUnitPrice(latest.price, setting.locale),
            changeRatio === undefined ? (
              "–"
            ) : (
              <Change key="change" ratio={changeRatio} text={printChange(changeRatio, setting.locale)} />
            ),
            latest === undefined ? "–" : printAge(latest.observedAt, setting),
          ],
        }))}
      />
      {shown.length < sorted.length && (
        <Button appearance="subtle" onClick={() => setWhole(true)}>
          {`${lists.showAll} · ${printCount(sorted.length, setting.locale)}`}
        </Button>
      )}
    </DetailsPart>
  );
}
