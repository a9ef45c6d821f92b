import type { ClientAnalysis } from "../../../../shared/actions/analyse-client.ts";
import { movingAnnualTotal } from "../../../../shared/analysis/year-on-year.ts";
import type { Settings } from "../../../../shared/model/setting.ts";
import { thresholdsOf } from "../../../../shared/model/thresholds.ts";
import { printChange, printCount, printMoney } from "../../../../shared/words/print.ts";
import { daysText } from "../clients/receivable-tables.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { type Tile, Tiles } from "../details/tiles.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { AnalysisState, FigureNote } from "./analysis-state.tsx";
import { printShare, printSpan } from "./print-span.ts";
import type { Analysed } from "./use-client-analysis.ts";

const MOST_PRODUCTS = 10;

/** What a client buys and how steadily, what comes back, and whether they are silent for longer than usual. */
export function ProductPart({
  analysis,
  settings,
}: {
  readonly analysis: Analysed<ClientAnalysis>;
  readonly settings: Settings;
}) {
  const setting = usePageSetting();
  const { analysis: words } = setting.words;
  if (analysis.state !== "ready")
    return (
      <DetailsPart title={words.products}>
        <AnalysisState state={analysis.state} />
      </DetailsPart>
    );
  const { found } = analysis;
  if (found.year === undefined) return <DetailsPart title={words.products} none={words.tooShort} />;
  return (
    <DetailsPart title={words.products}>
      <FigureNote text={printSpan(found.year, setting.locale)} />
      <Tiles tiles={tilesOf(found, settings, setting)} />
      <Products found={found} setting={setting} />
    </DetailsPart>
  );
}

function tilesOf(found: ClientAnalysis, settings: Settings, { words, locale }: PageSetting): readonly Tile[] {
  const { analysis: names, receivables } = words;
  const { boughtCount, offeredCount, returns, gap } = found;
  const days = (count: number) => daysText(Math.round(count), receivables, locale);
  const bought = printCount(boughtCount, locale);
  const isLate = gap !== undefined && gap.gap > thresholdsOf(settings).purchaseGap;
  return [
    ...totalTiles(found, { words, locale }),
    {
      name: names.bought,
      value: offeredCount === undefined ? bought : names.boughtOf(bought, printCount(offeredCount, locale)),
    },
    ...returnTiles(returns, { words, locale }),
    ...(gap === undefined
      ? []
      : [
          {
            name: names.gap,
            value: names.gapOf(days(gap.daysSince), days(gap.usualDays)),
            mood: isLate ? ("bad" as const) : undefined,
          },
        ]),
  ];
}

/** Goods that came back, and apart from them money credited without any: a bonus is no return of goods. */
function returnTiles(
  returns: ClientAnalysis["returns"],
  { words, locale }: Pick<PageSetting, "words" | "locale">,
): readonly Tile[] {
  const { analysis: names } = words;
  const { goodsRatio, moneyRatio } = returns ?? {};
  return [
    ...(goodsRatio === undefined ? [] : [{ name: names.returned, value: printShare(goodsRatio, locale) }]),
    ...(moneyRatio === undefined || moneyRatio === 0
      ? []
      : [{ name: names.credited, value: printShare(moneyRatio, locale) }]),
  ];
}

/** The moving annual total with its change, and the margin of the year where costs are known. */
function totalTiles(
  { months, totals, currency, year }: ClientAnalysis,
  { words, locale }: Pick<PageSetting, "words" | "locale">,
): readonly Tile[] {
  const { analysis: names } = words;
  const periods = totals.find((one) => one.currency === currency)?.periods ?? [];
  const moving = movingAnnualTotal(
    months.flatMap((period, index) => {
      const total = periods[index];
      return total === undefined ? [] : [{ period, total }];
    }),
  );
  const ofYear = periods.filter((_, index) => {
    const month = months[index];
    return month !== undefined && year !== undefined && month.from >= year.from && month.to <= year.to;
  });
  const net = ofYear.reduce((sum, { netMinorUnits }) => sum + netMinorUnits, 0);
  const margin = ofYear.reduce((sum, one) => sum + (one.margin?.minorUnits ?? 0), 0);
  const costed = ofYear.reduce((sum, one) => sum + (one.margin?.netMinorUnits ?? 0), 0);
  return [
    ...(moving?.changeRatio === undefined
      ? []
      : [
          {
            name: names.movingTotal,
            value: `${printMoney({ minorUnits: moving.netMinorUnits, currency }, locale)} (${printChange(moving.changeRatio, locale)})`,
          },
        ]),
    ...(costed > 0 && net > 0
      ? [
          {
            name: names.margin,
            value: names.marginOf(printShare(margin / costed, locale), printShare(costed / net, locale)),
          },
        ]
      : []),
  ];
}

function Products({ found, setting }: { readonly found: ClientAnalysis; readonly setting: PageSetting }) {
  const { words, locale } = setting;
  const { analysis: names } = words;
  const { products, currency } = found;
  if (products.length === 0) return null;
  return (
    <>
      <PlainTable
        label={names.products}
        columns={[
          { id: "product", head: names.product },
          { id: "class", head: names.abc },
          { id: "net", head: names.net, isNumber: true },
          { id: "share", head: names.share, isNumber: true },
        ]}
        rows={products
          .slice(0, MOST_PRODUCTS)
          .map(({ key, sku, name, abc, steadiness, value, shareRatio }) => ({
            key,
            cells: [
              name || sku,
              `${abc}${steadiness?.xyz ?? ""}`,
              printMoney({ minorUnits: value, currency }, locale),
              printShare(shareRatio, locale),
            ],
          }))}
      />
      <FigureNote
        text={[
          names.abcNote,
          ...(products.length > MOST_PRODUCTS
            ? [names.shownOf(printCount(MOST_PRODUCTS, locale), printCount(products.length, locale))]
            : []),
        ].join(" ")}
      />
    </>
  );
}
