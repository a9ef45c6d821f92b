import type { Language } from "../model/language.ts";
import type { BlockPlan, SheetPlan } from "../model/sheet-plan.ts";
import { figureCell, gapRow, headingBlock, textCell, valueCell } from "./cells.ts";
import { WHOLE } from "./money-cells.ts";
import { ageOf, priceChangeOf, priceTable } from "./price-table.ts";
import type { PriceRow, PricesSheetFigures } from "./prices-sheet-figures.ts";
import { sheetHead } from "./sheet-head.ts";
import type { SheetWords } from "./sheet-words.ts";

/** Competitors' prices as last seen, each with its page, its change and its age. */
export function pricesSheet(figures: PricesSheetFigures, language: Language, words: SheetWords): SheetPlan {
  const { prices, today } = figures;
  const days = prices.map(({ seenOn }) => seenOn).toSorted();
  const dataUntil = days.at(-1);
  return {
    kind: "prices",
    subjectId: "all",
    name: words.prices.sheetName,
    language,
    keyHeader: words.keyHeader,
    columnWidths: [44, 22, 13, 14, 16, 12, 18, 21, 14, 13, 15, 22, 19, 15, 17, 14],
    frozenRowCount: 2,
    sections: [
      sheetHead(
        {
          title: words.prices.title,
          subtitle: words.prices.subtitle,
          today,
          labels: [],
          ...(dataUntil === undefined ? {} : { dataUntil }),
        },
        words,
      ),
      countsBlock(figures, words),
      headingBlock("prices-heading", words.prices.listTitle, prices.length === 0 ? words.prices.none : ""),
      priceTable(figures, words),
    ],
    charts: [],
  };
}

function countsBlock({ prices, staleDays, today }: PricesSheetFigures, words: SheetWords): BlockPlan {
  const competitorCount = new Set(prices.map(({ competitor }) => competitor.id)).size;
  const row = (key: string, label: string, formula: string, result: number) => ({
    key,
    cells: [textCell(label, "label"), figureCell(formula, result, WHOLE)],
  });
  const countOf = (isMeant: (price: PriceRow) => boolean) => prices.filter(isMeant).length;
  return {
    kind: "block",
    id: "counts",
    rows: [
      row("offers", words.prices.offers, "COUNT({prices.seenOn})", prices.length),
      {
        key: "competitors",
        cells: [textCell(words.prices.competitors, "label"), valueCell(competitorCount, WHOLE)],
      },
      row(
        "dearer",
        words.prices.dearer,
        `COUNTIF({prices.change},">0")`,
        countOf((price) => Number(priceChangeOf(price)) > 0),
      ),
      row(
        "cheaper",
        words.prices.cheaper,
        `COUNTIF({prices.change},"<0")`,
        countOf((price) => Number(priceChangeOf(price)) < 0),
      ),
      row(
        "old",
        words.prices.old(staleDays),
        `COUNTIF({prices.age},">${staleDays}")`,
        countOf((price) => ageOf(price, today) > staleDays),
      ),
      gapRow("gap"),
    ],
  };
}
