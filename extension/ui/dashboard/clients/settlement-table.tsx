import type { DaySpan } from "../../../../shared/analysis/axis.ts";
import type { Settlements } from "../../../../shared/analysis/open-items.ts";
import { type Coverage, settlementCoverage } from "../../../../shared/analysis/settlement-coverage.ts";
import { type SettlementPeriod, settlementPeriods } from "../../../../shared/analysis/settlement-periods.ts";
import type { CurrencyCode } from "../../../../shared/model/money.ts";
import { addMonths, firstDayOf, lastDayOf, monthOf } from "../../../../shared/model/month.ts";
import { printAmount } from "../../../../shared/words/print-amount.ts";
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

/** A month of which something is known. */
interface KnownPeriod extends SettlementPeriod {
  readonly coverage: Exclude<Coverage, "none">;
}

/** What came and went in those of the last months that are known, a table a currency. */
export function SettlementTables(props: {
  readonly settlements: Settlements;
  readonly setting: PageSetting;
}) {
  const { settlements, setting } = props;
  const ledgers = settlementPeriods(settlements, lastMonths(setting)).map(({ currency, periods }) => ({
    currency,
    periods: knownPeriods(periods, settlementCoverage(settlements, currency)),
  }));
  return ledgers
    .filter(({ periods }) => periods.some(isMoving))
    .map(({ currency, periods }) => (
      <SettlementTable key={currency} currency={currency} periods={periods} setting={setting} />
    ));
}

function lastMonths({ today }: PageSetting): readonly DaySpan[] {
  const last = monthOf(today);
  const months = Array.from({ length: MONTHS }, (_, index) => addMonths(last, index + 1 - MONTHS));
  return months.map((month) => ({ from: firstDayOf(month), to: lastDayOf(month) }));
}

function knownPeriods(
  periods: readonly SettlementPeriod[],
  coverageOf: (span: DaySpan) => Coverage,
): readonly KnownPeriod[] {
  return periods.flatMap((period) => {
    const coverage = coverageOf(period);
    return coverage === "none" ? [] : [{ ...period, coverage }];
  });
}

function isMoving(period: SettlementPeriod): boolean {
  return period.openingMinorUnits !== 0 || period.closingMinorUnits !== 0 || period.invoicesMinorUnits !== 0;
}

/** A list of open items alone tells what is owed on its day, and of none of the ways there. */
function isKnown({ key }: Row, { coverage }: KnownPeriod): boolean {
  return coverage === "all" || key === "closing";
}

/** A month a column: side by side they show that each opens with what the one before left. */
function SettlementTable({
  currency,
  periods,
  setting,
}: {
  readonly currency: CurrencyCode;
  readonly periods: readonly KnownPeriod[];
  readonly setting: PageSetting;
}) {
  const { words, locale } = setting;
  const { analysis: names } = words;
  const rows = ROWS.filter(
    (row) => row.isAlways || periods.some((period) => isKnown(row, period) && row.of(period) !== 0),
  );
  const print = (row: Row, period: KnownPeriod) =>
    isKnown(row, period)
      ? printAmount({ minorUnits: row.of(period), currency }, locale)
      : words.dashboard.unknown;
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  return (
    <>
      <PlainTable
        label={names.settlements}
        columns={[
          { id: "name", head: `${names.settlements}, ${currency}` },
          ...periods.map(({ from }) => ({ id: from, head: month.format(Date.parse(from)), isNumber: true })),
        ]}
        rows={rows.map((row) => ({
          key: row.key,
          cells: [names[row.key], ...periods.map((period) => print(row, period))],
        }))}
      />
      {rows.some(({ key }) => key === "stated") && <FigureNote text={names.statedNote} />}
    </>
  );
}
