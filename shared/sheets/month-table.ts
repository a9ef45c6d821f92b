import type { CurrencyCode } from "../model/money.ts";
import { firstDayOf } from "../model/month.ts";
import type { MonthTotal } from "../model/month-total.ts";
import type { CellFormat, TableColumn, TablePlan, TableRow } from "../model/sheet-plan.ts";
import { amountOf, moneyFormatOf, WHOLE } from "./money-cells.ts";
import { growthOf, sumBy } from "./results.ts";
import type { SheetWords } from "./sheet-words.ts";

/** Months beside the same months a year before. Change and totals are Excel's; a started month has no change. */
export function monthTable(
  months: readonly MonthTotal[],
  isLastMonthClosed: boolean,
  currency: CurrencyCode,
  words: SheetWords,
): TablePlan {
  const openIndex = isLastMonthClosed ? -1 : months.length - 1;
  return {
    kind: "table",
    id: "months",
    name: "tblMonths",
    columns: monthColumns(months, currency, words),
    rows: months.map((month, index) => monthRow(month, index === openIndex, currency)),
    hasTotals: true,
    hasFilter: false,
  };
}

function monthColumns(
  months: readonly MonthTotal[],
  currency: CurrencyCode,
  words: SheetWords,
): TableColumn[] {
  const money = moneyFormatOf(currency);
  const sumOf = (id: string, result: number) => ({ formula: `SUBTOTAL(109,{#${id}})`, result });
  const amountSum = (amountFor: (month: MonthTotal) => number) =>
    amountOf(sumBy(months, amountFor), currency);
  return [
    { id: "month", header: words.month, format: "month", total: { text: words.total } },
    {
      id: "net",
      header: words.net,
      format: money,
      total: sumOf(
        "net",
        amountSum(({ netMinorUnits }) => netMinorUnits),
      ),
    },
    { id: "lastYear", header: words.lastYear, format: money },
    {
      id: "change",
      header: words.change,
      format: "change",
      formula: `IF(AND({@month}<={$dsTo},ISNUMBER({@lastYear})),IF({@lastYear}>0,{@net}/{@lastYear}-1,""),"")`,
    },
    {
      id: "quantity",
      header: words.quantity,
      format: quantityFormatOf(months.map(({ quantity }) => quantity)),
      total: sumOf(
        "quantity",
        sumBy(months, ({ quantity }) => quantity),
      ),
    },
    {
      id: "orders",
      header: words.orders,
      format: WHOLE,
      total: sumOf(
        "orders",
        sumBy(months, ({ orderCount }) => orderCount),
      ),
    },
    {
      id: "returns",
      header: words.returns,
      format: money,
      total: sumOf(
        "returns",
        amountSum(({ returnsMinorUnits }) => returnsMinorUnits),
      ),
    },
  ];
}

function monthRow(total: MonthTotal, isOpen: boolean, currency: CurrencyCode): TableRow {
  const lastYear = total.lastYearMinorUnits;
  return {
    key: total.month,
    cells: [
      { day: firstDayOf(total.month) },
      amountOf(total.netMinorUnits, currency),
      lastYear === undefined ? null : amountOf(lastYear, currency),
      isOpen || lastYear === undefined ? "" : growthOf(total.netMinorUnits, lastYear),
      total.quantity,
      total.orderCount,
      amountOf(total.returnsMinorUnits, currency),
    ],
    ...(isOpen ? { style: "muted" as const } : {}),
  };
}

/** Whole pieces stay whole; kilograms and metres keep two digits. */
export function quantityFormatOf(quantities: readonly number[]): CellFormat {
  return quantities.every(Number.isInteger) ? WHOLE : { digits: 2 };
}
