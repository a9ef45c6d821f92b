import type { Language } from "../model/language.ts";
import type { ChartPlan, SheetPlan } from "../model/sheet-plan.ts";
import { chartBlock, headingBlock } from "./cells.ts";
import { clientForecastTable } from "./client-forecast-table.ts";
import { methodBlock, totalsBlock } from "./forecast-blocks.ts";
import type { ForecastSheetFigures } from "./forecast-sheet-figures.ts";
import { forecastTable } from "./forecast-table.ts";
import { sheetHead } from "./sheet-head.ts";
import type { SheetWords } from "./sheet-words.ts";

/** One segment: history, the months ahead with their interval, how it was tested, and room for the person's own view. */
export function forecastSheet(
  figures: ForecastSheetFigures,
  language: Language,
  words: SheetWords,
): SheetPlan {
  const { segment, outcome } = figures;
  const hasForecast = outcome.kind === "forecast";
  return {
    kind: "segment-forecast",
    subjectId: segment.id,
    name: words.forecast.sheetName(segment.name),
    language,
    keyHeader: words.keyHeader,
    columnWidths: [44, 17, 17, 17, 17, 17, 17, 17, 17],
    frozenRowCount: 2,
    sections: [
      sheetHead({ ...figures, title: segment.name, subtitle: subtitleOf(figures, words) }, words),
      totalsBlock(figures, words),
      chartBlock("chart"),
      methodBlock(figures, words),
      headingBlock("months-heading", words.forecast.monthsTitle, hasForecast ? words.forecast.planHint : ""),
      forecastTable(figures, words),
      headingBlock("clients-heading", words.forecast.clientsTitle, clientsHint(figures, words)),
      clientForecastTable(figures, words),
    ],
    charts: [forecastChart(hasForecast, words)],
  };
}

function clientsHint({ clients, outcome }: ForecastSheetFigures, words: SheetWords): string {
  if (clients === undefined) return words.forecast.clientsUnknown;
  return outcome.kind === "forecast" ? words.forecast.clientsHint : "";
}

function subtitleOf({ outcome, currency, otherCurrencies }: ForecastSheetFigures, words: SheetWords): string {
  const monthCount = outcome.kind === "forecast" ? outcome.forecast.months.length : 0;
  const parts = [words.forecast.subtitle(monthCount), currency, words.withoutVat];
  if (otherCurrencies.length > 0) parts.push(words.otherCurrencies(otherCurrencies.join(", ")));
  return parts.join(" · ");
}

function forecastChart(hasForecast: boolean, words: SheetWords): ChartPlan {
  return {
    id: "forecast",
    title: words.forecast.chartTitle,
    description: hasForecast ? words.forecast.chartDescription : words.forecast.chartDescriptionHistory,
    tableId: "months",
    categoryColumnId: "month",
    series: [
      { columnId: "net", shape: "column", role: "ours" },
      { columnId: "low", shape: "line", role: "bound" },
      { columnId: "forecast", shape: "line", role: "forecast" },
      { columnId: "high", shape: "line", role: "bound" },
    ],
    over: { sectionId: "chart", rowKey: "chart", columnCount: 6 },
    axisFormat: { digits: 0 },
  };
}
