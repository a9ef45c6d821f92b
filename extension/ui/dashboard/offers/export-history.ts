import { type CsvCell, printCsv } from "../../../../shared/csv/print-csv.ts";
import type { Instant } from "../../../../shared/model/day.ts";
import type { Evidence } from "../../../../shared/model/evidence.ts";
import { webAddressOf } from "../../../../shared/model/web-address.ts";
import { printDecimal } from "../../../../shared/std/decimal.ts";
import { decimalMarkOf } from "../decimal-mark.ts";
import type { PageSetting } from "../page-setting.tsx";
import type { HistoryEntry } from "./history-entries.ts";
import { howSeen } from "./how-seen.ts";
import type { OfferItem } from "./offer-item.ts";
import { placeInFile } from "./place-in-file.ts";

/**
 * An offer's history as a CSV file that a spreadsheet of the person's locale opens in columns: its decimal mark, and the
 * separator that goes with it. Times are of the person's own zone, in a form that every locale reads.
 */
export function exportHistory(
  { offer }: Pick<OfferItem, "offer">,
  entries: readonly HistoryEntry[],
  { words, locale }: Pick<PageSetting, "words" | "locale">,
): string {
  const { csv } = words.watch;
  const mark = decimalMarkOf(locale);
  const head = [csv.when, csv.until, csv.price, csv.currency, csv.change, csv.said, csv.how, csv.address];
  const rows = entries.map((entry) => [...cellsOf(entry, words, mark), webAddressOf(offer.url) ?? ""]);
  return printCsv([head, ...rows], mark === "," ? ";" : ",");
}

function cellsOf(entry: HistoryEntry, words: PageSetting["words"], mark: string): readonly CsvCell[] {
  const { watch, lists, priceList } = words;
  if (entry.kind === "missed") {
    const { firstAt, lastAt, reason } = entry.missed;
    return [timeText(firstAt), timeText(lastAt), watch.unknown, "", "", watch.reasons[reason], watch.missed];
  }
  const { observation, changeRatio } = entry;
  const { price, observedAt, evidence } = observation;
  const proof = evidence.find(({ field }) => field === "price");
  const placeIn = (file: Evidence["file"]) => (file ? ` (${placeInFile(file, priceList, String)})` : "");
  const numberOf = (text: string): CsvCell => ({ number: text.replace(".", mark) });
  return [
    timeText(observedAt),
    "",
    numberOf(printDecimal(price)),
    price.currency,
    changeRatio === undefined ? "" : numberOf((changeRatio * 100).toFixed(1)),
    proof?.rule === "typed" ? lists.offers.typed : (proof?.quote ?? "") + placeIn(proof?.file),
    howSeen(observation, words),
  ];
}

/** "2026-11-24 10:42": Swedish writes as ISO 8601 does. */
function timeText(instant: Instant): string {
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short" }).format(
    Date.parse(instant),
  );
}
