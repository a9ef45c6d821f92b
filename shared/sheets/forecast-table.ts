import type { Forecast } from "../model/forecast.ts";
import { addMonths, firstDayOf, type Month } from "../model/month.ts";
import type { MonthTotal } from "../model/month-total.ts";
import type { TableColumn, TablePlan, TableRow } from "../model/sheet-plan.ts";
import type { ForecastSheetFigures } from "./forecast-sheet-figures.ts";
import { amountOf, moneyFormatOf, WHOLE } from "./money-cells.ts";
import { lastYearOf } from "./period.ts";
import { growthOf, isMonthWithin, type Result, sumBy } from "./results.ts";
import type { SheetWords } from "./sheet-words.ts";

/** Facts, then the months ahead with their interval. "My forecast" is the person's; the plan follows it at once. */
export function forecastTable(figures: ForecastSheetFigures, words: SheetWords): TablePlan {
  const forecast = figures.outcome.kind === "forecast" ? figures.outcome.forecast : undefined;
  return {
    kind: "table",
    id: "months",
    name: "tblForecast",
    columns: forecastColumns(figures, forecast, words),
    rows: monthsShown(figures.months, forecast).map((month) => forecastRow(month, figures, forecast)),
    hasTotals: true,
    hasFilter: false,
  };
}

function forecastColumns(
  figures: ForecastSheetFigures,
  forecast: Forecast | undefined,
  words: SheetWords,
): TableColumn[] {
  const money = moneyFormatOf(figures.currency);
  const percent = Math.round((forecast?.level ?? 0.8) * 100);
  const sumAhead = sumBy(forecast?.months ?? [], ({ middle }) => amountOf(middle, figures.currency));
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
      total: { formula: "SUBTOTAL(109,{#forecast})", result: sumAhead },
    },
    { id: "high", header: words.forecast.high(percent), format: WHOLE },
    { id: "mine", header: words.forecast.myForecast, format: WHOLE, isPersons: true },
    {
      id: "plan",
      header: words.forecast.plan,
      format: WHOLE,
      formula: `IF(${isFact},"",IF(ISNUMBER({@mine}),{@mine},IF(ISNUMBER({@forecast}),{@forecast},"")))`,
      total: { formula: "SUBTOTAL(109,{#plan})", result: Number(planOfAll(figures)) },
    },
  ];
}

/** What the plan's column sums up to as long as the person has no forecast of their own; "" without one month ahead. */
export function planOfAll({ outcome, currency, months, isLastMonthClosed }: ForecastSheetFigures): Result {
  if (outcome.kind !== "forecast") return "";
  const period = lastYearOf(months, isLastMonthClosed);
  const ahead = outcome.forecast.months.filter(({ month }) => !isMonthWithin(month, period));
  return ahead.length === 0 ? "" : sumBy(ahead, ({ middle }) => amountOf(middle, currency));
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
  const lastYear = netByMonth.get(addMonths(month, -12));
  const ahead = forecast?.months.find((candidate) => candidate.month === month);
  const isOpen = !isLastMonthClosed && month === months.at(-1)?.month;
  const isFact = isMonthWithin(month, lastYearOf(months, isLastMonthClosed));
  const expected = isFact ? netByMonth.get(month) : ahead?.middle;
  const amount = (minorUnits: number | undefined) =>
    minorUnits === undefined ? null : amountOf(minorUnits, currency);
  const style = ahead === undefined ? (isOpen ? ("muted" as const) : undefined) : ("forecast" as const);
  return {
    key: month,
    cells: [
      { day: firstDayOf(month) },
      amount(netByMonth.get(month)),
      amount(lastYear),
      growthOf(expected ?? lastYear ?? "", lastYear ?? ""),
      amount(ahead?.low),
      amount(ahead?.middle),
      amount(ahead?.high),
      null,
      isFact ? "" : (amount(ahead?.middle) ?? ""),
    ],
    ...(style === undefined ? {} : { style }),
  };
}
