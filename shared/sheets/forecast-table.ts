import type { Forecast } from "../model/forecast.ts";
import { addMonths, firstDayOf, type Month } from "../model/month.ts";
import type { MonthTotal } from "../model/month-total.ts";
import type { CellFormat, TableColumn, TablePlan, TableRow } from "../model/sheet-plan.ts";
import type { ForecastSheetFigures } from "./forecast-sheet-figures.ts";
import { amountOf, moneyFormatOf, WHOLE } from "./money-cells.ts";
import type { SheetWords } from "./sheet-words.ts";

/** Facts, then the months ahead with their interval. "My forecast" is the person's; the plan follows it at once. */
export function forecastTable(figures: ForecastSheetFigures, words: SheetWords): TablePlan {
  const forecast = figures.outcome.kind === "forecast" ? figures.outcome.forecast : undefined;
  return {
    kind: "table",
    id: "months",
    name: "tblForecast",
    columns: forecastColumns(forecast?.level ?? 0.8, moneyFormatOf(figures.currency), words),
    rows: monthsShown(figures.months, forecast).map((month) => forecastRow(month, figures, forecast)),
    hasTotals: true,
    hasFilter: false,
  };
}

function forecastColumns(level: number, money: CellFormat, words: SheetWords): TableColumn[] {
  const percent = Math.round(level * 100);
  const isFact = "{@month}<={$dsTo}";
  return [
    { id: "month", header: words.month, format: "month", total: { text: words.total } },
    { id: "net", header: words.net, format: money },
    { id: "lastYear", header: words.lastYear, format: money },
    {
      id: "change",
      header: words.change,
      format: "change",
      formula: `IF(ISNUMBER({@lastYear}),IF({@lastYear}>0,IF(${isFact},{@net},IF(ISNUMBER({@plan}),{@plan},{@lastYear}))/{@lastYear}-1,""),"")`,
    },
    { id: "low", header: words.forecast.low(percent), format: WHOLE },
    {
      id: "forecast",
      header: words.forecast.forecast,
      format: WHOLE,
      total: { formula: "SUBTOTAL(109,{#forecast})" },
    },
    { id: "high", header: words.forecast.high(percent), format: WHOLE },
    { id: "mine", header: words.forecast.myForecast, format: WHOLE, isPersons: true },
    {
      id: "plan",
      header: words.forecast.plan,
      format: WHOLE,
      formula: `IF(${isFact},"",IF(ISNUMBER({@mine}),{@mine},IF(ISNUMBER({@forecast}),{@forecast},"")))`,
      total: { formula: "SUBTOTAL(109,{#plan})" },
    },
  ];
}

/** Up to three years of history, then the months ahead; a started month is in both and has one row. */
function monthsShown(months: readonly MonthTotal[], forecast: Forecast | undefined): Month[] {
  const ahead = forecast?.months.map(({ month }) => month) ?? [];
  const history = months.slice(-HISTORY_MONTHS).map(({ month }) => month);
  return [...new Set([...history, ...ahead])];
}

const HISTORY_MONTHS = 36;

function forecastRow(month: Month, figures: ForecastSheetFigures, forecast: Forecast | undefined): TableRow {
  const { months, currency, isLastMonthClosed } = figures;
  const netByMonth = new Map(months.map((total) => [total.month, total.netMinorUnits]));
  const ahead = forecast?.months.find((candidate) => candidate.month === month);
  const isOpen = !isLastMonthClosed && month === months.at(-1)?.month;
  const amount = (minorUnits: number | undefined) =>
    minorUnits === undefined ? null : amountOf(minorUnits, currency);
  const style = ahead === undefined ? (isOpen ? ("muted" as const) : undefined) : ("forecast" as const);
  return {
    key: month,
    cells: [
      { day: firstDayOf(month) },
      amount(netByMonth.get(month)),
      amount(netByMonth.get(addMonths(month, -12))),
      null,
      amount(ahead?.low),
      amount(ahead?.middle),
      amount(ahead?.high),
      null,
      null,
    ],
    ...(style === undefined ? {} : { style }),
  };
}
