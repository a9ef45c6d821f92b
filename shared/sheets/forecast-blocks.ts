import type { Backtest, Forecast } from "../model/forecast.ts";
import type { CurrencyCode } from "../model/money.ts";
import { firstDayOf, lastDayOf } from "../model/month.ts";
import type { BlockCell, BlockPlan, BlockRow } from "../model/sheet-plan.ts";
import { dayCell, figureCell, gapRow, textCell, valueCell } from "./cells.ts";
import type { ForecastSheetFigures } from "./forecast-sheet-figures.ts";
import { planOfAll } from "./forecast-table.ts";
import { amountOf, moneyFormatOf, WHOLE } from "./money-cells.ts";
import { lastYearOf } from "./period.ts";
import { growthOf, type Result, sumsOfPeriods } from "./results.ts";
import type { SheetWords } from "./sheet-words.ts";

/** The months ahead as one sum with its own interval, beside the last closed months. */
export function totalsBlock(figures: ForecastSheetFigures, words: SheetWords): BlockPlan {
  const period = lastYearOf(figures.months, figures.isLastMonthClosed);
  const forecast = figures.outcome.kind === "forecast" ? figures.outcome.forecast : undefined;
  const percent = Math.round((forecast?.level ?? 0.8) * 100);
  const total = (part: "low" | "middle" | "high"): BlockCell =>
    forecast === undefined
      ? textCell(words.unknown, "figure")
      : valueCell(wholeAmountOf(forecast.total[part], figures.currency), WHOLE);
  const fact = `ROUND(SUMIFS({months.net},{months.month},">="&{$dsFrom},{months.month},"<="&{$dsTo}),4)`;
  const { net } = sumsOfPeriods(figures.months, period, figures.currency).now;
  const ahead = forecast === undefined ? "" : wholeAmountOf(forecast.total.middle, figures.currency);
  const plan = planOfAll(figures);
  const aheadCount = forecast?.months.length ?? 12;
  const isComparable = forecast !== undefined && period?.monthCount === aheadCount;
  const changeCell = (name: string, value: Result) =>
    isComparable ? figureCell(ratioTo(name), growthOf(value, net), "change") : figureCell(`""`, "", "change");
  return {
    kind: "block",
    id: "totals",
    rows: [
      headerRow(percent, words),
      {
        key: "ahead",
        cells: [
          textCell(words.forecast.nextMonths(aheadCount), "label"),
          total("low"),
          { ...total("middle"), name: "dsAhead" },
          total("high"),
          { ...figureCell(`IF(COUNT({months.plan})=0,"",SUM({months.plan}))`, plan, WHOLE), name: "dsPlan" },
          ...daysAhead(forecast),
        ],
      },
      {
        key: "fact",
        cells: [
          textCell(words.forecast.lastTwelve(period?.monthCount ?? 0), "label"),
          undefined,
          {
            ...figureCell(period === undefined ? `""` : fact, net, moneyFormatOf(figures.currency)),
            name: "dsFact",
          },
          undefined,
          undefined,
          period === undefined
            ? { ...textCell("", "figure"), name: "dsFrom" }
            : dayCell(period.from, "dsFrom"),
          period === undefined ? { ...textCell("", "figure"), name: "dsTo" } : dayCell(period.to, "dsTo"),
        ],
      },
      {
        key: "change",
        cells: [
          textCell(words.forecast.changeToFact, "label"),
          undefined,
          changeCell("dsAhead", ahead),
          undefined,
          changeCell("dsPlan", plan),
        ],
      },
      {
        key: "hint",
        cells: [textCell(forecast === undefined ? "" : words.forecast.totalHint, "note")],
      },
      gapRow("gap"),
    ],
  };
}

function headerRow(percent: number, words: SheetWords): BlockRow {
  return {
    key: "header",
    cells: [
      textCell("", "header"),
      textCell(words.forecast.low(percent), "header"),
      textCell(words.forecast.forecast, "header"),
      textCell(words.forecast.high(percent), "header"),
      textCell(words.forecast.plan, "header"),
      textCell(words.from, "header"),
      textCell(words.to, "header"),
    ],
  };
}

function wholeAmountOf(minorUnits: number, currency: CurrencyCode): number {
  return Math.round(amountOf(minorUnits, currency));
}

function daysAhead(forecast: Forecast | undefined): BlockCell[] {
  const months = forecast?.months.map(({ month }) => month) ?? [];
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [textCell("", "figure"), textCell("", "figure")];
  return [dayCell(firstDayOf(first)), dayCell(lastDayOf(last))];
}

function ratioTo(name: string): string {
  return `IF(AND(ISNUMBER({$${name}}),ISNUMBER({$dsFact})),IF({$dsFact}>0,{$${name}}/{$dsFact}-1,""),"")`;
}

/** How the forecast was made and how wrong it would have been; or why there is none. Always the same rows. */
export function methodBlock(figures: ForecastSheetFigures, words: SheetWords): BlockPlan {
  const { outcome } = figures;
  const forecast = outcome.kind === "forecast" ? outcome.forecast : undefined;
  const test = forecast?.backtest;
  const text =
    forecast === undefined ? missingSentence(figures, words) : words.forecast.methods[forecast.method];
  const percent = Math.round((forecast?.level ?? 0.8) * 100);
  return {
    kind: "block",
    id: "method",
    rows: [
      { key: "heading", cells: [textCell(words.forecast.methodTitle, "heading")] },
      { key: "method", cells: [textCell(text, forecast === undefined ? "warning" : "body")] },
      sentenceRow("season", forecast && words.forecast.seasons[forecast.season]),
      sentenceRow("history", forecast && words.forecast.historyUsed(forecast.historyMonthCount)),
      sentenceRow("cleaned", forecast && cleanedSentence(forecast, words)),
      sentenceRow("tested", forecast && testedSentence(test, words)),
      ratioRow("error", words.forecast.error, test?.errorRatio),
      ratioRow("lastYearError", words.forecast.lastYearError, test?.lastYearErrorRatio),
      ratioRow("bias", words.forecast.bias, test?.biasRatio),
      ratioRow("coverage", words.forecast.coverage(percent), test?.coverageRatio),
      gapRow("gap"),
    ].map((row) => (test === undefined && RATIO_KEYS.has(row.key) ? blankRow(row) : row)),
  };
}

const RATIO_KEYS: ReadonlySet<string> = new Set(["error", "lastYearError", "bias", "coverage"]);

function missingSentence({ outcome }: ForecastSheetFigures, words: SheetWords): string {
  if (outcome.kind !== "too-short") return words.forecast.noSales;
  return words.forecast.tooShort(outcome.monthCount, outcome.neededCount);
}

function testedSentence(test: Backtest | undefined, words: SheetWords): string {
  if (test === undefined) return words.forecast.notTested;
  const { originCount, horizon, errorRatio, lastYearErrorRatio = errorRatio } = test;
  const tested = words.forecast.tested(originCount, horizon);
  return lastYearErrorRatio < errorRatio ? `${tested} ${words.forecast.lastYearCloser}` : tested;
}

function cleanedSentence({ cleanings, currency }: Forecast, words: SheetWords): string {
  const changes = cleanings.map(({ month, was, used }) => ({
    month,
    used: amountOf(used, currency),
    ...(was !== undefined && { was: amountOf(was, currency) }),
  }));
  return changes.length === 0 ? "" : words.forecast.cleaned(changes);
}

function sentenceRow(key: string, sentence: string | undefined): BlockRow {
  return { key, cells: [textCell(sentence ?? "", "body")] };
}

function ratioRow(key: string, label: string, ratio: number | undefined): BlockRow {
  return {
    key,
    cells: [textCell(label, "label"), valueCell(ratio ?? null, key === "bias" ? "signed" : "percent")],
  };
}

function blankRow({ key }: BlockRow): BlockRow {
  return { key, cells: [textCell("", "label"), valueCell(null, "percent")] };
}
