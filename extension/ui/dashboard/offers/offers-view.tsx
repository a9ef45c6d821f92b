import {
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import { type Day, dayNumberOf } from "../../../../shared/model/day.ts";
import type { LatestPrice } from "../../../../shared/model/latest-price.ts";
import { printChange, printCount, printUnitPrice } from "../../../../shared/words/print.ts";
import { localDayOf } from "../../kit/local-day.ts";
import { EmptyView } from "../empty-view.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { ViewHeading } from "../view-heading.tsx";
import { linkToPrice } from "./offer-link.ts";
import { changeRatioOf } from "./price-change.ts";

const useStyles = makeStyles({
  table: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  numberHead: { "& > div": { justifyContent: "end" } },
  small: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  rise: { color: tokens.colorPaletteGreenForeground1 },
  fall: { color: tokens.colorPaletteRedForeground1 },
});

/** What competitors ask now. Newest first is the caller's to order. */
export function OffersView({ prices }: { readonly prices: readonly LatestPrice[] }) {
  const styles = useStyles();
  const { offers } = usePageSetting().words.dashboard;
  if (prices.length === 0) {
    return (
      <>
        <ViewHeading title={offers.title} lead={offers.lead} />
        <EmptyView title={offers.empty} text={offers.emptyText} />
      </>
    );
  }
  return (
    <>
      <ViewHeading title={offers.title} lead={offers.lead} />
      <Table className={styles.table} aria-label={offers.title}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{offers.name}</TableHeaderCell>
            <TableHeaderCell>{offers.competitor}</TableHeaderCell>
            <TableHeaderCell className={styles.numberHead}>{offers.price}</TableHeaderCell>
            <TableHeaderCell className={styles.numberHead}>{offers.change}</TableHeaderCell>
            <TableHeaderCell className={styles.numberHead}>{offers.seen}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {prices.map((price) => (
            <OfferRow key={price.offer.id} price={price} />
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function OfferRow({ price }: { readonly price: LatestPrice }) {
  const styles = useStyles();
  const setting = usePageSetting();
  const { offers } = setting.words.dashboard;
  const { offer, competitor, latest } = price;
  const ratio = changeRatioOf(price);
  const changeClass = ratio !== undefined && (ratio > 0 ? styles.rise : ratio < 0 && styles.fall);
  return (
    <TableRow>
      <TableCell>
        <Link href={linkToPrice(price)} target="_blank" rel="noreferrer" title={offers.page}>
          {offer.name}
        </Link>
      </TableCell>
      <TableCell>{competitor.name}</TableCell>
      <TableCell className={styles.number}>
        <span>
          {printUnitPrice(latest.price, setting.locale)}
          <span className={styles.small}>{offers.vat[latest.vat]}</span>
        </span>
      </TableCell>
      <TableCell className={mergeClasses(styles.number, changeClass)}>
        {ratio === undefined ? withoutChange(price, offers.onlyOne) : printChange(ratio, setting.locale)}
      </TableCell>
      <TableCell className={styles.number}>
        {ageOf(localDayOf(new Date(latest.observedAt)), setting)}
      </TableCell>
    </TableRow>
  );
}

/** A price in another currency than the one before has no change, but was seen more than once. */
function withoutChange({ previous }: LatestPrice, onlyOne: string): string {
  return previous === undefined ? onlyOne : "–";
}

function ageOf(day: Day, { words, locale, today }: PageSetting): string {
  const age = dayNumberOf(today) - dayNumberOf(day);
  return age <= 0 ? words.dashboard.offers.today : words.dashboard.offers.days(age, printCount(age, locale));
}
