import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowExportRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { ClientId } from "../../../../shared/model/ids.ts";
import { majorUnitsOf } from "../../../../shared/model/major-units.ts";
import type { CurrencyCode, Money } from "../../../../shared/model/money.ts";
import { addMonths, firstDayOf, type Month, monthOf } from "../../../../shared/model/month.ts";
import type { LedgerTotal } from "../../../../shared/store/ledger/ledger-totals.ts";
import { totalsOfLedger } from "../../../../shared/store/ledger/ledger-totals.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printChange, printDay, printMoney } from "../../../../shared/words/print.ts";
import { MonthBars } from "../charts/month-bars.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { Tiles } from "../details/tiles.tsx";
import { useExport } from "../exports/export-course.tsx";
import { SaveWorkbookButton } from "../exports/save-workbook-button.tsx";
import type { ClientSales, SalesOfClient } from "../live/read-client-sales.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";

export interface ClientSalesPartProps {
  readonly store: Store;
  readonly clientId: ClientId;
  readonly name: string;
  readonly sales: SalesOfClient;
  readonly period: ClientSales["period"];
}

const MONTHS = 12;

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a client bought: the year in three figures, and its months. */
export function ClientSalesPart({ store, clientId, name, sales, period }: ClientSalesPartProps) {
  const styles = useStyles();
  const setting = usePageSetting();
  const { words, locale, today } = setting;
  const { clients: names } = words.dashboard;
  const { clients } = words.lists;
  const { running, run } = useExport();
  const months = useMonths(store, clientId, period, sales);
  if (sales.lastSoldOn === undefined) return <DetailsPart title={clients.figures} none={clients.noSales} />;
  const net = sales.nets.map((money) => printMoney(money, locale)).join(" · ");
  const { changeRatio } = sales;
  return (
    <DetailsPart title={clients.figures}>
      <Tiles
        tiles={[
          { name: names.net, value: net || "–" },
          {
            name: names.lastYear,
            value: changeRatio === undefined ? words.dashboard.unknown : printChange(changeRatio, locale),
            mood:
              changeRatio === undefined || changeRatio === 0 ? undefined : changeRatio > 0 ? "good" : "bad",
          },
          { name: names.lastOrder, value: printDay(sales.lastSoldOn, locale, today) },
        ]}
      />
      {months.length > 0 && <Months months={months} setting={setting} />}
      <div className={styles.actions}>
        <SaveWorkbookButton size="small" subject={{ kind: "client", clientId }} about={name} />
        <Button
          size="small"
          icon={<ArrowExportRegular />}
          disabledFocusable={running !== undefined}
          onClick={() => run({ kind: "sales", scope: { clientIds: [clientId] } }, name)}
        >
          {running === undefined ? words.exportWords.salesOf : words.exportWords.running}
        </Button>
      </div>
    </DetailsPart>
  );
}

interface MonthNet {
  readonly month: Month;
  readonly net: Money;
}

function Months({
  months,
  setting,
}: {
  readonly months: readonly MonthNet[];
  readonly setting: PageSetting;
}) {
  const { words, locale } = setting;
  const { clients } = words.lists;
  const highest = months.reduce((most, { net }) => (net.minorUnits > most.minorUnits ? net : most), {
    minorUnits: 0,
    currency: months[0]?.net.currency ?? ("EUR" as CurrencyCode),
  });
  const nameOf = (month: Month, length: "short" | "long") =>
    new Intl.DateTimeFormat(locale, {
      month: length,
      ...(length === "long" && { year: "numeric" as const }),
      timeZone: "UTC",
    }).format(Date.parse(`${month}-01T00:00:00Z`));
  const span = [months[0], months.at(-1)].flatMap((month) => (month ? nameOf(month.month, "long") : []));
  const bars = months.map(({ month, net }) => ({
    key: month,
    name: nameOf(month, "short"),
    value: majorUnitsOf(net),
  }));
  return (
    <>
      <MonthBars label={clients.monthsChart(span.join(" – "), printMoney(highest, locale))} bars={bars} />
      <PlainTable
        label={clients.months}
        columns={[
          { id: "month", head: clients.month },
          { id: "net", head: clients.months, isNumber: true },
        ]}
        rows={months
          .map(({ month, net }) => ({
            key: month,
            cells: [nameOf(month, "long"), printMoney(net, locale)],
          }))
          .toReversed()}
      />
    </>
  );
}

/** The months of the period in the currency of most of the client's net; one in which nothing was sold is known to be 0. */
function useMonths(
  store: Store,
  clientId: ClientId,
  period: ClientSales["period"],
  sales: SalesOfClient,
): readonly MonthNet[] {
  const [months, setMonths] = useState<readonly MonthNet[]>([]);
  const currency = sales.nets[0]?.currency;
  useEffect(() => {
    let isCurrent = true;
    setMonths([]);
    if (period === undefined || currency === undefined) return;
    const first = addMonths(monthOf(period.to), 1 - MONTHS);
    totalsOfLedger(store, "month", { clientIds: [clientId], from: firstDayOf(first), to: period.to }).then(
      (totals) => isCurrent && setMonths(monthsOf(totals, currency, first, monthOf(period.from))),
      reportError,
    );
    return () => {
      isCurrent = false;
    };
  }, [store, clientId, period, currency]);
  return months;
}

function monthsOf(
  totals: readonly LedgerTotal[],
  currency: CurrencyCode,
  first: Month,
  firstOfLedger: Month,
): readonly MonthNet[] {
  const netByMonth = new Map(
    totals
      .filter((total) => total.currency === currency)
      .map(({ key, netMinorUnits }) => [key, netMinorUnits] as const),
  );
  return Array.from({ length: MONTHS }, (_, index) => addMonths(first, index))
    .filter((month) => month >= firstOfLedger)
    .map((month) => ({ month, net: { minorUnits: netByMonth.get(month) ?? 0, currency } }));
}
