import type { TablePlan } from "../model/sheet-plan.ts";
import type { ClientAhead, ForecastSheetFigures } from "./forecast-sheet-figures.ts";
import { planOfAll } from "./forecast-table.ts";
import { amountOf, moneyFormatOf, WHOLE } from "./money-cells.ts";
import { lastYearOf } from "./period.ts";
import { growthOf, isMonthWithin, type Result, ratioOf, sumBy } from "./results.ts";
import type { SheetWords } from "./sheet-words.ts";

/** What stands for the clients that are too small to have a row of their own. */
const OTHERS_KEY = "others";

/** Who makes up the forecast. What the person plans for the segment is spread by the clients' shares, so that the sums agree. */
export function clientForecastTable(figures: ForecastSheetFigures, words: SheetWords): TablePlan {
  const rows = (figures.clients ?? []).map((client) => rowOf(client, figures));
  const period = lastYearOf(figures.months, figures.isLastMonthClosed);
  const isComparable = period?.monthCount === aheadCountOf(figures);
  const sumAhead = sumBy(rows, ({ ahead }) => ahead);
  const plan = planOfAll(figures);
  const planOf = (ahead: number): Result => (plan === "" ? "" : share(ahead, sumAhead, plan));
  return {
    kind: "table",
    id: "clients",
    name: "tblClientForecast",
    columns: [
      { id: "client", header: words.forecast.client, format: "text", total: { text: words.total } },
      {
        id: "fact",
        header: words.forecast.clientFact,
        format: moneyFormatOf(figures.currency),
        total: { formula: "SUBTOTAL(109,{#fact})", result: sumBy(rows, ({ fact }) => fact) },
      },
      {
        id: "forecast",
        header: words.forecast.forecast,
        format: WHOLE,
        total: { formula: "SUBTOTAL(109,{#forecast})", result: sumAhead },
      },
      {
        id: "change",
        header: words.change,
        format: "change",
        formula: isComparable ? `IF({@fact}>0,{@forecast}/{@fact}-1,"")` : `""`,
      },
      {
        id: "share",
        header: words.client.share,
        format: "percent",
        formula: `IF(SUM({#forecast})>0,{@forecast}/SUM({#forecast}),"")`,
      },
      {
        id: "plan",
        header: words.forecast.plan,
        format: WHOLE,
        formula: `IF(ISNUMBER({$dsPlan}),IF(SUM({#forecast})>0,{$dsPlan}*{@forecast}/SUM({#forecast}),""),"")`,
        total: {
          formula: "SUBTOTAL(109,{#plan})",
          result: sumBy(rows, ({ ahead }) => Number(planOf(ahead))),
        },
      },
    ],
    rows: rows.map(({ client, fact, ahead }) => ({
      key: client.clientId ?? OTHERS_KEY,
      cells: [
        client.name ?? words.forecast.otherClients,
        fact,
        ahead,
        isComparable ? growthOf(ahead, fact) : "",
        ratioOf(ahead, sumAhead),
        planOf(ahead),
      ],
    })),
    hasTotals: true,
    hasFilter: false,
    ...(figures.clients === undefined && { isUnknown: true as const }),
  };
}

function aheadCountOf({ outcome }: ForecastSheetFigures): number {
  return outcome.kind === "forecast" ? outcome.forecast.months.length : 0;
}

function share(ahead: number, sumAhead: number, plan: number): Result {
  return sumAhead > 0 ? (plan * ahead) / sumAhead : "";
}

/** In major units, of the same twelve closed months as the fact of the whole. */
function rowOf(client: ClientAhead, { months, currency, isLastMonthClosed }: ForecastSheetFigures) {
  const period = lastYearOf(months, isLastMonthClosed);
  const fact = client.known.filter((_, place) => {
    const month = months[place]?.month;
    return (
      month !== undefined &&
      period !== undefined &&
      `${month}-01` >= period.from &&
      isMonthWithin(month, period)
    );
  });
  return {
    client,
    fact: amountOf(sumBy(fact, Number), currency),
    ahead: sumBy(client.middle, (minorUnits) => amountOf(minorUnits, currency)),
  };
}
