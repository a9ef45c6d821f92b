import type { Settlements } from "../../../../shared/analysis/open-items.ts";
import {
  type SettlementLedger,
  type SettlementPeriod,
  settlementPeriods,
} from "../../../../shared/analysis/settlement-periods.ts";
import { addMonths, firstDayOf, lastDayOf, monthOf } from "../../../../shared/model/month.ts";
import { printAmount } from "../../../../shared/words/print.ts";
import { FigureNote } from "../analysis/analysis-state.tsx";
import type { PageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";

const MONTHS = 3;

interface Row {
  readonly key: "opening" | "invoices" | "credits" | "payments" | "stated" | "closing";
  /** Whether it is shown where all its months are 0, too. */
  readonly isAlways?: boolean;
  readonly of: (period: SettlementPeriod) => number;
}

const ROWS: readonly Row[] = [
  { key: "opening", isAlways: true, of: (one) => one.openingMinorUnits },
  { key: "invoices", isAlways: true, of: (one) => one.invoicesMinorUnits },
  { key: "credits", of: (one) => 0 - one.creditsMinorUnits },
  { key: "payments", isAlways: true, of: (one) => 0 - one.paymentsMinorUnits },
  { key: "stated", of: (one) => one.statedMinorUnits },
  { key: "closing", isAlways: true, of: (one) => one.closingMinorUnits },
];

/** What came and went in the last months, a table a currency. */
export function SettlementTables(props: {
  readonly settlements: Settlements;
  readonly setting: PageSetting;
}) {
  const { settlements, setting } = props;
  const last = monthOf(setting.today);
  const months = Array.from({ length: MONTHS }, (_, index) => addMonths(last, index + 1 - MONTHS));
  const spans = months.map((month) => ({ from: firstDayOf(month), to: lastDayOf(month) }));
  const ledgers = settlementPeriods(settlements, spans).filter(({ periods }) => periods.some(isMoving));
  return ledgers.map((ledger) => <SettlementTable key={ledger.currency} ledger={ledger} setting={setting} />);
}

function isMoving(period: SettlementPeriod): boolean {
  return period.openingMinorUnits !== 0 || period.closingMinorUnits !== 0 || period.invoicesMinorUnits !== 0;
}

/** A month a column: side by side they show that each opens with what the one before left. */
function SettlementTable({
  ledger,
  setting,
}: {
  readonly ledger: SettlementLedger;
  readonly setting: PageSetting;
}) {
  const { words, locale } = setting;
  const { analysis: names } = words;
  const { periods, currency } = ledger;
  const rows = ROWS.filter(({ isAlways, of }) => isAlways || periods.some((period) => of(period) !== 0));
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  return (
    <>
      <PlainTable
        label={names.settlements}
        columns={[
          { id: "name", head: `${names.settlements}, ${currency}` },
          ...periods.map(({ from }) => ({ id: from, head: month.format(Date.parse(from)), isNumber: true })),
        ]}
        rows={rows.map(({ key, of }) => ({
          key,
          cells: [
            names[key],
            ...periods.map((period) => printAmount({ minorUnits: of(period), currency }, locale)),
          ],
        }))}
      />
      {rows.some(({ key }) => key === "stated") && <FigureNote text={names.statedNote} />}
    </>
  );
}
