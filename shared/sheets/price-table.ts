import { type Day, dayNumberOf } from "../model/day.ts";
import { minorDigitsOf } from "../model/minor-digits.ts";
import type { CellFormat, TableColumn, TablePlan, TableRow } from "../model/sheet-plan.ts";
import type { UnitPrice } from "../model/unit-price.ts";
import { toNumber } from "../std/decimal.ts";
import { linkTo } from "./link-to.ts";
import { WHOLE } from "./money-cells.ts";
import type { PriceRow, PricesSheetFigures } from "./prices-sheet-figures.ts";
import { growthOf, type Result } from "./results.ts";
import type { SheetWords } from "./sheet-words.ts";

/** One row an offer. Change is Excel's, and only between prices that can be compared; age counts on by itself. */
export function priceTable({ prices, today }: PricesSheetFigures, words: SheetWords): TablePlan {
  return {
    kind: "table",
    id: "prices",
    name: "tblPrices",
    columns: priceColumns(formatsOf(prices), words),
    rows: prices.map((price) => priceRow(price, today, words)),
    hasTotals: false,
    hasFilter: true,
  };
}

function priceColumns({ money, comparable }: PriceFormats, words: SheetWords): TableColumn[] {
  return [
    { id: "offer", header: words.prices.offer, format: "text" },
    { id: "competitor", header: words.prices.competitor, format: "text" },
    { id: "price", header: words.prices.price, format: money },
    { id: "currency", header: words.currency, format: "text" },
    { id: "vat", header: words.prices.vat, format: "text" },
    { id: "unit", header: words.prices.unit, format: "text" },
    { id: "pack", header: words.prices.pack, format: "text" },
    { id: "comparable", header: words.prices.comparable, format: comparable },
    { id: "baseUnit", header: words.prices.baseUnit, format: "text" },
    { id: "previous", header: words.prices.previous, format: money },
    {
      id: "change",
      header: words.change,
      format: "change",
      formula: `IF(ISNUMBER({@previous}),IF({@previous}>0,{@price}/{@previous}-1,""),"")`,
    },
    { id: "regular", header: words.prices.regular, format: money },
    {
      id: "age",
      header: words.prices.age,
      format: WHOLE,
      formula: `IF(ISNUMBER({@seenOn}),TODAY()-{@seenOn},"")`,
    },
    { id: "seenOn", header: words.prices.seenOn, format: "day" },
    { id: "availability", header: words.prices.availability, format: "text" },
    { id: "page", header: words.prices.page, format: "text" },
  ];
}

/** To which share a price went up or down since the one before; "" where they cannot be compared. */
export function priceChangeOf(row: PriceRow): Result {
  return growthOf(toNumber(row.latest.price), comparablePreviousOf(row) ?? "");
}

export function ageOf({ seenOn }: PriceRow, today: Day): number {
  return dayNumberOf(today) - dayNumberOf(seenOn);
}

function priceRow(row: PriceRow, today: Day, words: SheetWords): TableRow {
  const { offer, competitor, latest, seenOn, unitText = null, packText = null, comparable } = row;
  const link = linkTo(offer.url);
  return {
    key: offer.id,
    cells: [
      offer.name,
      competitor.name,
      toNumber(latest.price),
      latest.price.currency,
      words.prices.vatKinds[latest.vat],
      unitText,
      packText,
      comparable === undefined ? null : toNumber(comparable.price),
      comparable === undefined ? null : words.prices.baseUnits[comparable.per],
      comparablePreviousOf(row),
      priceChangeOf(row),
      latest.oldPrice === undefined ? null : toNumber(latest.oldPrice),
      ageOf(row, today),
      { day: seenOn },
      latest.availability === undefined ? null : words.prices.availabilities[latest.availability],
      link === undefined ? null : words.open,
    ],
    ...(link === undefined ? {} : { link: { ...link, columnId: "page" } }),
  };
}

/** The price before, when currency, VAT and unit are the same; otherwise a change would compare unlike things. */
function comparablePreviousOf({ latest, previous }: PriceRow): number | null {
  if (previous === undefined) return null;
  const isAlike =
    previous.price.currency === latest.price.currency &&
    previous.vat === latest.vat &&
    previous.unit === latest.unit;
  return isAlike ? toNumber(previous.price) : null;
}

interface PriceFormats {
  readonly money: CellFormat;
  readonly comparable: CellFormat;
}

function formatsOf(prices: readonly PriceRow[]): PriceFormats {
  return {
    money: priceFormatOf(prices.map(({ latest }) => latest.price)),
    comparable: priceFormatOf(prices.flatMap(({ comparable }) => comparable?.price ?? [])),
  };
}

/** Digits enough for all prices, up to four. */
function priceFormatOf(prices: readonly UnitPrice[]): CellFormat {
  const digitsOf = ({ scale, currency }: UnitPrice) => Math.max(scale, minorDigitsOf(currency));
  return { digits: Math.min(4, Math.max(2, ...prices.map(digitsOf))) };
}
