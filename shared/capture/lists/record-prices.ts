import type { PriceContext, PriceReading } from "../../price/price-reading.ts";
import { mainPriceOf, readSignedPrices } from "../../price/read-prices.ts";
import { compareDecimals } from "../../std/decimal.ts";
import { type PageText, pieceAt } from "../page-text.ts";
import type { ListRecord } from "./list-record.ts";

/** A price with its place in the page's text. */
export interface PlacedReading extends PriceReading {
  readonly element: Element | undefined;
}

export interface RecordPrices {
  readonly all: readonly PlacedReading[];
  readonly main: PlacedReading | undefined;
  readonly old: PlacedReading | undefined;
}

/** The prices inside of one record, each with what its element says of it: struck through, of another cost. */
export function readRecordPrices(page: PageText, record: ListRecord, context: PriceContext): RecordPrices {
  const text = page.text.slice(record.start, record.end);
  const placed = readSignedPrices(text, context).map((reading) => place(page, reading, record.start));
  const all = withoutFalseOld(placed);
  const main = mainPriceOf(all.filter(({ role }) => role !== "old")) ?? mainPriceOf(all);
  // Found as one of the placed readings.
  const chosen = main as PlacedReading | undefined;
  const old = all.find(
    (one) => one.role === "old" && chosen && compareDecimals(one.amount, chosen.amount) > 0,
  );
  return { all, main: chosen, old };
}

interface Marked extends PlacedReading {
  readonly isStruck: boolean;
  readonly isNamedOld: boolean;
}

function place(page: PageText, reading: PriceReading, offset: number): Marked {
  const start = reading.start + offset;
  const piece = pieceAt(page, start + Math.max(0, reading.quote.search(/\d/)));
  const zone = piece && page.zones.zoneOf(piece.element);
  const isCost = zone?.isOtherCost === true && reading.role === "current";
  return {
    ...reading,
    role: isCost ? "instalment" : reading.role,
    start,
    end: reading.end + offset,
    element: piece?.element,
    isStruck: zone?.isStruck ?? false,
    isNamedOld: zone?.isNamedOld ?? false,
  };
}

/** A class may call the only price of a record old; a struck one is. */
function withoutFalseOld(readings: readonly Marked[]): PlacedReading[] {
  const hasOther = readings.some(
    ({ role, isStruck, isNamedOld }) => role === "current" && !isStruck && !isNamedOld,
  );
  return readings.map((reading) =>
    (reading.isStruck || (reading.isNamedOld && hasOther)) && reading.role !== "instalment"
      ? { ...reading, role: "old" as const }
      : reading,
  );
}
