import type { Language } from "../model/language.ts";
import type { ChartPlan, SheetPlan } from "../model/sheet-plan.ts";
import { chartBlock, headingBlock } from "./cells.ts";
import { clientFigures } from "./client-figures.ts";
import type { ClientSheetFigures } from "./client-sheet-figures.ts";
import { lineTable } from "./line-table.ts";
import { monthTable } from "./month-table.ts";
import { noteTable } from "./note-table.ts";
import { lastYearOf } from "./period.ts";
import { productTable } from "./product-table.ts";
import { sumsOfPeriods } from "./results.ts";
import { sheetHead } from "./sheet-head.ts";
import type { SheetWords } from "./sheet-words.ts";

/** One client: what changed, month by month, product by product, what was said, and each line behind the figures. */
export function clientSheet(figures: ClientSheetFigures, language: Language, words: SheetWords): SheetPlan {
  const { client, currency, months, isLastMonthClosed } = figures;
  const period = lastYearOf(months, isLastMonthClosed);
  return {
    kind: "client",
    subjectId: client.id,
    name: words.client.sheetName(client.name),
    language,
    keyHeader: words.keyHeader,
    columnWidths: [44, 19, 19, 19, 15, 15, 20, 19],
    frozenRowCount: 2,
    sections: [
      sheetHead({ ...figures, title: client.name, subtitle: subtitleOf(figures, words) }, words),
      clientFigures(figures, period, words),
      chartBlock("chart"),
      headingBlock("months-heading", words.client.monthsTitle, monthsHint(figures, words)),
      monthTable(months, isLastMonthClosed, currency, words),
      headingBlock("products-heading", words.client.productsTitle(figures.products.length)),
      productTable(figures.products, sumsOfPeriods(months, period, currency).now.net, currency, words),
      headingBlock("notes-heading", words.client.notesTitle, notesHint(figures, words)),
      noteTable(figures.notes, words),
      headingBlock("lines-heading", words.client.linesTitle, linesHint(figures, words)),
      lineTable(figures.lines, currency, words),
    ],
    charts: [monthChart(words)],
  };
}

function subtitleOf({ months, currency, otherCurrencies }: ClientSheetFigures, words: SheetWords): string {
  const parts = [
    months.length === 0 ? words.client.noSales : words.client.subtitle,
    currency,
    words.withoutVat,
  ];
  if (otherCurrencies.length > 0) parts.push(words.otherCurrencies(otherCurrencies.join(", ")));
  return parts.join(" · ");
}

function monthsHint(
  { isFirstMonthLeftOut, isLastMonthClosed }: ClientSheetFigures,
  words: SheetWords,
): string {
  const hints = [
    ...(isFirstMonthLeftOut ? [words.client.firstMonth] : []),
    ...(isLastMonthClosed ? [] : [words.client.openMonth]),
  ];
  return hints.join(" ");
}

function notesHint({ notes }: ClientSheetFigures, words: SheetWords): string {
  if (notes === undefined) return words.client.notesUnknown;
  return notes.length === 0 ? words.client.noNotes : "";
}

function linesHint({ lines, lineCount }: ClientSheetFigures, words: SheetWords): string {
  return lines.length < lineCount ? words.client.linesCut(lines.length, lineCount) : "";
}

function monthChart(words: SheetWords): ChartPlan {
  return {
    id: "months",
    title: words.client.chartTitle,
    description: words.client.chartDescription,
    tableId: "months",
    categoryColumnId: "month",
    series: [
      { columnId: "net", shape: "column", role: "ours" },
      { columnId: "lastYear", shape: "line", role: "before" },
    ],
    over: { sectionId: "chart", rowKey: "chart", columnCount: 6 },
    axisFormat: { digits: 0 },
  };
}
