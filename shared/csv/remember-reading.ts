import type { ImportBatch, RememberedReading } from "../model/import-batch.ts";
import { fingerprintOf } from "../std/fingerprint.ts";
import { DELIMITERS } from "./detect-dialect.ts";
import { ENCODINGS } from "./encoding-table.ts";
import { foldText } from "./fold-text.ts";
import type { DecimalSeparator, ImportChoices, ReadingByHand } from "./import-choices.ts";
import { FIELDS_BY_KIND, type ImportField } from "./import-fields.ts";
import type { PreviewOptions } from "./import-preview.ts";

/** Fewer would take files for each other that have nothing in common. */
const LEAST_HEADERS = 2;
const LONGEST_HEADER = 200;
const MOST_PRICE_COLUMNS = 100;

/** The same for files of the same headers in any order; undefined where headers don't tell a file. */
export function headersPrintOf(headers: readonly string[]): string | undefined {
  const names = headers.map(foldText).filter((name) => name !== "");
  return names.length < LEAST_HEADERS ? undefined : fingerprintOf(names.toSorted().join("\n"));
}

/** What is kept of how a file was read; nothing where its headers don't tell its columns apart. */
export function readingToRemember(
  choices: ImportChoices,
  headers: readonly string[],
): RememberedReading | undefined {
  const print = headersPrintOf(headers);
  const isOfColumns = choices.months.length === 0 && choices.groups === undefined;
  if (print === undefined || !isOfColumns || !areDistinct(headers)) return undefined;
  const columns = Object.entries(choices.columns).flatMap(([field, column]) => {
    const header = headers[column] ?? "";
    return header === "" ? [] : [[field, header.slice(0, LONGEST_HEADER)] as const];
  });
  return {
    headers: print,
    columns: Object.fromEntries(columns),
    ...(choices.currency && { currency: choices.currency }),
    isCleaned: choices.isCleaned,
    ...byHandToRemember(choices, headers),
  };
}

/** The text of a workbook's sheet is Dosar's own writing: its numbers have points whatever the person's files have. */
function byHandToRemember(
  { byHand = {}, sheet, priceColumns }: ImportChoices,
  headers: readonly string[],
): Partial<RememberedReading> {
  const { encoding, delimiter, decimalSeparator, dayOrder, isOfPrices } = byHand;
  const prices = priceColumns.flatMap(({ column, name }) => {
    const header = (headers[column] ?? "").slice(0, LONGEST_HEADER);
    return header === "" ? [] : [{ header, name: name.slice(0, LONGEST_HEADER) }];
  });
  return {
    ...(sheet === undefined && encoding && { encoding }),
    ...(sheet === undefined && delimiter && { delimiter }),
    ...(sheet === undefined && decimalSeparator && { decimalSeparator }),
    ...(dayOrder && { dayOrder }),
    ...(isOfPrices && prices.length > 0 && { priceColumns: prices.slice(0, MOST_PRICE_COLUMNS) }),
  };
}

/** The choices of an earlier import for a file of these headers, but for its writing: what was no column then is none now. */
export function choicesOfLastTime(
  { kind, source, label, reading }: ImportBatch,
  headers: readonly string[],
  { sheet }: Pick<PreviewOptions, "sheet"> = {},
): PreviewOptions {
  if (reading === undefined) return {};
  const places = new Map(headers.map((header, place) => [foldText(header.slice(0, LONGEST_HEADER)), place]));
  const placeOf = (field: ImportField) => places.get(foldText(reading.columns[field] ?? "")) ?? null;
  const prices = (reading.priceColumns ?? []).flatMap(({ header, name }) => {
    const place = places.get(foldText(header));
    return place === undefined ? [] : [[place, name] as const];
  });
  return {
    kind,
    source,
    label,
    columns: Object.fromEntries(FIELDS_BY_KIND[kind].map((field) => [field, placeOf(field)])),
    currency: reading.currency,
    isCleaned: reading.isCleaned,
    remembered: {
      dayOrder: reading.dayOrder,
      decimalSeparator: sheet === undefined ? reading.decimalSeparator : undefined,
    },
    priceColumns: prices.length > 0 ? Object.fromEntries(prices) : undefined,
  };
}

/** The encoding and the delimiter that the person chose then. */
export function writingOf({
  encoding,
  delimiter,
}: Pick<RememberedReading, "encoding" | "delimiter">): Pick<PreviewOptions, "encoding" | "delimiter"> {
  return {
    encoding: ENCODINGS.find((known) => known === encoding),
    delimiter: DELIMITERS.find((known) => known === delimiter),
  };
}

/**
 * What the person has chosen of how the file is written; undefined where they left it as it was found. What they chose of an earlier
 * file goes on to the next one for as long as it was needed: a file that proves otherwise ends it.
 */
export function byHandIn(
  options: PreviewOptions,
  read: Pick<ImportChoices, "dayOrder" | "decimalSeparators" | "priceColumns">,
): ReadingByHand | undefined {
  const { encoding, delimiter, priceColumns, remembered } = options;
  const dayOrder = options.dayOrder ?? sameOf(remembered?.dayOrder, [read.dayOrder]);
  const decimalSeparator =
    options.decimalSeparator ?? sameOf(remembered?.decimalSeparator, separatorsIn(read));
  const byHand: ReadingByHand = {
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(decimalSeparator && { decimalSeparator }),
    ...(dayOrder && { dayOrder }),
    ...(priceColumns && { isOfPrices: true }),
  };
  return Object.keys(byHand).length > 0 ? byHand : undefined;
}

function sameOf<Choice>(
  remembered: Choice | undefined,
  read: readonly (Choice | undefined)[],
): Choice | undefined {
  return read.every((one) => one === remembered) ? remembered : undefined;
}

function separatorsIn({
  decimalSeparators,
  priceColumns,
}: Pick<ImportChoices, "decimalSeparators" | "priceColumns">): readonly DecimalSeparator[] {
  const ofPrices = priceColumns.flatMap(({ separator }) => separator ?? []);
  return [...Object.values(decimalSeparators), ...ofPrices];
}

function areDistinct(headers: readonly string[]): boolean {
  const names = headers.map(foldText).filter((name) => name !== "");
  return new Set(names).size === names.length;
}
