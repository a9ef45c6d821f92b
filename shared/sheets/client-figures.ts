import { dayNumberOf } from "../model/day.ts";
import type { BlockCell, BlockPlan, BlockRow } from "../model/sheet-plan.ts";
import { dayCell, figureCell, gapRow, textCell, valueCell } from "./cells.ts";
import type { ClientSheetFigures } from "./client-sheet-figures.ts";
import { moneyFormatOf, WHOLE } from "./money-cells.ts";
import { quantityFormatOf } from "./month-table.ts";
import type { Period } from "./period.ts";
import { changeOf, type PeriodSums, type Result, ratioOf, sumsOfPeriods } from "./results.ts";
import type { SheetWords } from "./sheet-words.ts";

/** The figures at the top: twelve closed months beside the twelve before, all of them formulas over the months. */
export function clientFigures(
  figures: ClientSheetFigures,
  period: Period | undefined,
  words: SheetWords,
): BlockPlan {
  return {
    kind: "block",
    id: "figures",
    rows: [
      ...periodRows(period, words),
      ...salesRows(figures, period, words),
      ...orderRows(figures, words),
      gapRow("gap"),
    ],
  };
}

function periodRows(period: Period | undefined, words: SheetWords): BlockRow[] {
  const unknown = textCell(words.unknown, "figure");
  const day = (value: Period["from"] | undefined, name: string) =>
    value === undefined ? { ...unknown, name } : dayCell(value, name);
  return [
    {
      key: "header",
      cells: [
        textCell("", "header"),
        textCell(words.client.period(period?.monthCount ?? 0), "header"),
        textCell(words.client.sameBefore, "header"),
        textCell(words.change, "header"),
      ],
    },
    {
      key: "from",
      cells: [
        textCell(words.from, "label"),
        day(period?.from, "dsFrom"),
        day(period?.beforeFrom, "dsBeforeFrom"),
      ],
    },
    {
      key: "to",
      cells: [textCell(words.to, "label"), day(period?.to, "dsTo"), day(period?.beforeTo, "dsBeforeTo")],
    },
  ];
}

function salesRows(
  { currency, months }: ClientSheetFigures,
  period: Period | undefined,
  words: SheetWords,
): BlockRow[] {
  const money = moneyFormatOf(currency);
  const quantity = quantityFormatOf(months.map((month) => month.quantity));
  const formulas = sumsOver(period);
  const results = sumsOfPeriods(months, period, currency);
  const ratio = (over: string, under: string) =>
    `IF(AND(ISNUMBER(${over}),ISNUMBER(${under})),IF(${under}>0,${over}/${under},""),"")`;
  const rate = (returns: string, net: string) => ratio(`(-${returns})`, `(${net}-${returns})`);
  const row = (key: keyof PeriodSums, label: string, name: string, format: typeof money) => ({
    key,
    cells: [
      textCell(label, "label"),
      { ...figureCell(formulas.now(key), results.now[key], format), name },
      { ...figureCell(formulas.before(key), results.before[key], format), name: `${name}Before` },
      changeCell(name, results.now[key], results.before[key]),
    ],
  });
  const averages = [averageOf(results.now), averageOf(results.before)] as const;
  return [
    row("net", words.client.netSales, "dsNet", money),
    row("orders", words.orders, "dsOrders", WHOLE),
    row("quantity", words.quantity, "dsQuantity", quantity),
    row("returns", words.returns, "dsReturns", money),
    {
      key: "average",
      cells: [
        textCell(words.client.averageOrder, "label"),
        { ...figureCell(ratio("{$dsNet}", "{$dsOrders}"), averages[0], money), name: "dsAverage" },
        {
          ...figureCell(ratio("{$dsNetBefore}", "{$dsOrdersBefore}"), averages[1], money),
          name: "dsAverageBefore",
        },
        changeCell("dsAverage", ...averages),
      ],
    },
    {
      key: "returnsRate",
      cells: [
        textCell(words.client.returnsRate, "label"),
        figureCell(rate("{$dsReturns}", "{$dsNet}"), returnsRateOf(results.now), "percent"),
        figureCell(rate("{$dsReturnsBefore}", "{$dsNetBefore}"), returnsRateOf(results.before), "percent"),
      ],
    },
  ];
}

function averageOf({ net, orders }: PeriodSums): Result {
  return ratioOf(net, orders);
}

function returnsRateOf({ net, returns }: PeriodSums): Result {
  return net === "" || returns === "" ? "" : ratioOf(-returns, net - returns);
}

function orderRows({ lastOrderOn, today }: ClientSheetFigures, words: SheetWords): BlockRow[] {
  const daysSince = lastOrderOn === undefined ? "" : dayNumberOf(today) - dayNumberOf(lastOrderOn);
  const lastOrder: BlockCell =
    lastOrderOn === undefined
      ? { ...textCell(words.unknown, "figure"), name: "dsLastOrder" }
      : { ...valueCell({ day: lastOrderOn }, "day"), name: "dsLastOrder" };
  return [
    { key: "lastOrder", cells: [textCell(words.client.lastOrder, "label"), lastOrder] },
    {
      key: "daysSince",
      cells: [
        textCell(words.client.daysSince, "label"),
        figureCell(`IF(ISNUMBER({$dsLastOrder}),TODAY()-{$dsLastOrder},"")`, daysSince, WHOLE),
      ],
    },
  ];
}

/** Sums over the period; the year before is blank unless the ledger knows every month of it. Sums end in whole cents. */
function sumsOver(period: Period | undefined) {
  const between = (from: string, to: string) => `{months.month},">="&{$${from}},{months.month},"<="&{$${to}}`;
  const sum = (column: string, from: string, to: string) =>
    `ROUND(SUMIFS({months.${column}},${between(from, to)}),4)`;
  return {
    now: (column: keyof PeriodSums) => (period === undefined ? `""` : sum(column, "dsFrom", "dsTo")),
    before: (column: keyof PeriodSums) =>
      period === undefined
        ? `""`
        : `IF(COUNTIFS(${between("dsBeforeFrom", "dsBeforeTo")})<${period.monthCount},"",${sum(column, "dsBeforeFrom", "dsBeforeTo")})`,
  };
}

function changeCell(name: string, resultNow: Result, resultBefore: Result): BlockCell {
  const [now, before] = [`{$${name}}`, `{$${name}Before}`];
  return figureCell(
    `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),IF(${before}<>0,${now}/${before}-1,""),"")`,
    changeOf(resultNow, resultBefore),
    "change",
  );
}
