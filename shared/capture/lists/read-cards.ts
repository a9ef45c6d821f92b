import type { CapturedRow } from "../../model/captured-list.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import { capturedPrice } from "../captured-price.ts";
import type { Deadline } from "../deadline.ts";
import type { PageText, TextPiece } from "../page-text.ts";
import type { ListRecord } from "./list-record.ts";
import { PRICE_ON_REQUEST } from "./list-words-table.ts";
import { readNames } from "./name-slot.ts";
import { flagsOf } from "./price-flags.ts";
import { type RecordPrices, readRecordPrices } from "./record-prices.ts";
import { codesOf, linkOf } from "./row-facts.ts";
import { rowPriceOf } from "./row-price.ts";

export interface ListPlace {
  readonly page: PageText;
  readonly context: PriceContext;
  /** The page's address in view. */
  readonly address: string;
  /** The same with marks of advertising and fragment, for the evidence. */
  readonly seenAt: string;
  readonly deadline: Deadline;
}

/**
 * The rows of repeated records, each with the one price that is asked today. `fewest` are read however little time is left: a busy
 * computer must not make of a list none.
 */
export function readCards(records: readonly ListRecord[], place: ListPlace, fewest: number): CapturedRow[] {
  const prices = new Map<ListRecord, RecordPrices>();
  for (const record of records) {
    if (prices.size >= fewest && place.deadline.isOver()) break;
    prices.set(record, readRecordPrices(place.page, record, place.context));
  }
  const names = readNames(records, (record, piece) =>
    textBesidePrices(place.page, record, piece, prices.get(record)),
  );
  return records.flatMap((record, index) => {
    const found = prices.get(record);
    const name = names[index];
    return found && name !== undefined ? (rowOf(record, name, found, place) ?? []) : [];
  });
}

/** Undefined for a tile that names no price and does not say that one is to be asked for. */
function rowOf(
  record: ListRecord,
  name: string,
  { main, old, all }: RecordPrices,
  { page, context, address, seenAt }: ListPlace,
): CapturedRow | undefined {
  const text = page.text.slice(record.start, record.end);
  const price = main && capturedPrice(main, context);
  if (price === undefined && !PRICE_ON_REQUEST.test(text)) return undefined;
  const url = linkOf(record.roots, name, address);
  const oldPrice = price && old && capturedPrice(old, context);
  return {
    name,
    ...(url !== undefined && { url }),
    ...codesOf(record.roots, text),
    prices: [
      main && price ? rowPriceOf({ price, reading: main, flags: flagsOf(main, all), page, seenAt }) : null,
    ],
    ...(oldPrice && { oldPrice }),
  };
}

/** A piece's text without the prices in it: "Green tea 100 g – 8,90 €" is called "Green tea 100 g". */
function textBesidePrices(
  page: PageText,
  record: ListRecord,
  piece: TextPiece,
  prices: RecordPrices | undefined,
): string {
  const next = record.pieces[record.pieces.indexOf(piece) + 1];
  const end = next?.start ?? record.end;
  const first = prices?.all.find((price) => price.start < end && price.end > piece.start);
  const text = page.text.slice(piece.start, first ? Math.max(piece.start, first.start) : end);
  return first ? text.replace(/[\s:–—-]+$/, "") : text;
}
