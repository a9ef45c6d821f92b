import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ClientAnalysis } from "../../../../shared/actions/analyse-client.ts";
import { type Ageing, ageingOf } from "../../../../shared/analysis/ageing.ts";
import {
  clientOutstanding,
  type NetSales,
  type Outstanding,
} from "../../../../shared/analysis/client-outstanding.ts";
import { openItemsOf, type Settlements } from "../../../../shared/analysis/open-items.ts";
import { averageDaysLate, creditHeadroom } from "../../../../shared/analysis/payment-habits.ts";
import type { Client } from "../../../../shared/model/client.ts";
import type { Money } from "../../../../shared/model/money.ts";
import type { Month } from "../../../../shared/model/month.ts";
import { printDay, printMoney } from "../../../../shared/words/print.ts";
import { DetailsPart } from "../details/details-part.tsx";
import { type Tile, Tiles } from "../details/tiles.tsx";
import { useRecords } from "../live/use-records.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { AgeingTable, daysText, LastPayments, OpenItems } from "./receivable-tables.tsx";
import { SettlementTables } from "./settlement-table.tsx";

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** What a client owes today, how old it is, and what they paid last. */
export function ReceivablesPart({
  client,
  analysis,
}: {
  readonly client: Client;
  /** Undefined until the ledger is read, or where the client has no line in it. */
  readonly analysis: ClientAnalysis | undefined;
}) {
  const styles = useStyles();
  const setting = usePageSetting();
  const { receivables: words } = setting.words;
  const settlements = useSettlements(client);
  if (settlements === undefined) return <DetailsPart title={words.title} />;
  const { receivables, payments } = settlements;
  if (receivables.length + payments.length === 0)
    return <DetailsPart title={words.title} none={words.none} />;
  const items = openItemsOf(settlements, client.paymentDays);
  const ageings = ageingOf(items, setting.today);
  const outstanding = clientOutstanding(settlements, analysis && netSalesOf(analysis), setting.today);
  const statedOn = receivables
    .flatMap((one) => one.statedOn ?? [])
    .toSorted()
    .at(-1);
  return (
    <DetailsPart title={words.title}>
      <Tiles tiles={tilesOf({ client, settlements, ageings, outstanding }, setting)} />
      <p className={styles.note}>
        {statedOn === undefined
          ? words.offset
          : words.statedOn(printDay(statedOn, setting.locale, setting.today))}
      </p>
      {outstanding?.basis === "net-sales" && (
        <p className={styles.note}>{setting.words.analysis.outstandingNote}</p>
      )}
      {items.length > 0 && <AgeingTable ageings={ageings} setting={setting} />}
      {items.length > 0 && <OpenItems items={items} setting={setting} />}
      <SettlementTables settlements={settlements} setting={setting} />
      {payments.length > 0 && <LastPayments payments={payments} setting={setting} />}
    </DetailsPart>
  );
}

/** Undefined until they are read. A document keeps the id of a client who was merged since. */
function useSettlements({ id, mergedIds }: Client): Settlements | undefined {
  const receivables = useRecords("receivables");
  const payments = useRecords("payments");
  return useMemo(() => {
    if (receivables === undefined || payments === undefined) return undefined;
    const ids = new Set<string | undefined>([id, ...(mergedIds ?? [])]);
    const isTheirs = ({ clientId }: { readonly clientId?: string | undefined }) => ids.has(clientId);
    return { receivables: receivables.filter(isTheirs), payments: payments.filter(isTheirs) };
  }, [receivables, payments, id, mergedIds]);
}

interface Standing {
  readonly client: Client;
  readonly settlements: Settlements;
  readonly ageings: readonly Ageing[];
  readonly outstanding: Outstanding | undefined;
}

/** The ledger's sales in the currency of most of them. */
function netSalesOf({ months, totals, currency, reach }: ClientAnalysis): NetSales {
  const periods = totals.find((one) => one.currency === currency)?.periods;
  const byMonth = months.map(
    ({ key }, place) => [key as Month, periods?.[place]?.netMinorUnits ?? 0] as const,
  );
  return { currency, byMonth: new Map(byMonth), reach };
}

function tilesOf(
  { client, settlements, ageings, outstanding }: Standing,
  setting: PageSetting,
): readonly Tile[] {
  const { words, locale } = setting;
  const { receivables: names, dashboard } = words;
  const print = (amounts: readonly Money[]) =>
    amounts.map((amount) => printMoney(amount, locale)).join(" · ");
  const overdue = ageings.map((ageing) => ageing.overdue).filter(({ minorUnits }) => minorUnits !== 0);
  const headroom = creditHeadroom(
    client.creditLimit,
    ageings.map(({ total }) => total),
  );
  const late = averageDaysLate(settlements, client.paymentDays);
  return [
    { name: names.open, value: print(ageings.map(({ total }) => total)) || names.nothing },
    {
      name: names.overdue,
      value: print(overdue) || names.nothing,
      ...(overdue.length > 0 && { mood: "bad" as const }),
    },
    ...(client.creditLimit === undefined
      ? []
      : [
          {
            name: names.headroom,
            value: headroom === undefined ? dashboard.unknown : printMoney(headroom, locale),
            ...(headroom !== undefined && headroom.minorUnits < 0 && { mood: "bad" as const }),
          },
        ]),
    ...(late === undefined
      ? []
      : [{ name: names.averageLate, value: daysText(Math.round(late), names, locale) }]),
    ...(outstanding === undefined
      ? []
      : [{ name: words.analysis.outstanding, value: outstandingText(outstanding, setting) }]),
  ];
}

/** With its day where statements end before today; that of a list is said beside it. */
function outstandingText({ days, asOf, basis }: Outstanding, { words, locale, today }: PageSetting): string {
  const text = daysText(Math.round(days), words.receivables, locale);
  return basis === "invoices" && asOf < today ? `${text} (${printDay(asOf, locale, today)})` : text;
}
