/** From the shape of a file and its columns to all the choices by which its records are read. */
import { NO_CORRECTIONS } from "../model/corrections.ts";
import { currencyNamedBy } from "../model/currency-words.ts";
import { SourceId } from "../model/ids.ts";
import type { ImportKind } from "../model/import-batch.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { completingOf } from "./completing-file.ts";
import { discountLawOf } from "./discount-law.ts";
import { discountScaleOf } from "./discount-scale.ts";
import type { PricedTable } from "./find-price-columns.ts";
import { foldText } from "./fold-text.ts";
import type { DecimalSeparator, ImportChoices, PriceColumn } from "./import-choices.ts";
import { CODE_FIELDS, type ColumnByField, type ImportField, NUMBER_FIELDS } from "./import-fields.ts";
import type { PreviewOptions } from "./import-preview.ts";
import type { FoundShape } from "./made-columns.ts";
import type { ColumnMatch } from "./match-columns.ts";
import { proposeCountry } from "./propose-country.ts";
import { proposePriceColumns } from "./propose-price-columns.ts";
import { currencyWordIn, readCurrencyCell } from "./read-currency-cell.ts";
import type { Table } from "./read-table.ts";
import { agreeOnSeparators } from "./separator-of-column.ts";
import { SETTLEMENT_FIELDS } from "./settlement-amounts.ts";
import { proposeStatement } from "./statement-facts.ts";
import { planIn, yearIn } from "./target-words.ts";

/** What the columns say; the shape of the rows is known before, and a day's order may be decided far below the sample. */
export type ChoicesOfSample = Omit<ImportChoices, "dayOrder" | keyof FoundShape>;

export function proposeChoices(
  table: Table,
  { kind, columns }: ColumnMatch,
  sample: PricedTable,
  options: PreviewOptions,
): ChoicesOfSample {
  const { headers, profiles } = sample;
  const prices = proposePriceColumns(kind, withGiven(columns, options.columns), sample, options);
  const chosen = prices.columns;
  const valuesOf = (column: number) => profiles[column]?.values ?? [];
  const profileOf = (field: ImportField) => {
    const column = chosen[field];
    return column === undefined ? undefined : profiles[column];
  };
  return {
    encoding: table.encoding,
    ...table.dialect,
    headerRow: table.headerRow,
    headerRows: table.headerRows,
    firstRow: table.firstRow,
    columnCount: table.columnCount,
    kind,
    columns: chosen,
    ...proposeSeparators(profileOf, prices.priceColumns, valuesOf, {
      given: options.decimalSeparator,
      remembered: options.remembered?.decimalSeparator,
      delimiter: table.dialect.delimiter,
    }),
    discountScale: discountScaleOf(profileOf("discount")?.values, () => discountLawOf(sample, chosen)),
    decimalCodes: CODE_FIELDS.filter((field) => isDecimalCode(profileOf(field))),
    creditNotePrefix: proposeCreditNotePrefix(profileOf("documentNumber")),
    currency: proposeCurrency(
      namesAmountsAbove(kind) ? [...headers, ...table.rows.slice(0, table.headerRow ?? 0).flat()] : headers,
      profileOf,
      prices.priceColumns.flatMap(({ column }) => valuesOf(column)),
      options,
    ),
    target: kind === "targets" ? proposeTarget(table, headers, options) : undefined,
    statement: kind === "receivables" ? proposeStatement(table, chosen, sample.rows, options) : undefined,
    country: proposeCountry(profileOf),
    isCleaned: options.isCleaned ?? true,
    source: sourceOf(options.source),
    label: options.label?.trim() || undefined,
    completes: completingOf(headers),
    corrections: options.corrections ?? NO_CORRECTIONS,
  };
}

function proposeTarget(
  { rows, headerRow = 0 }: Table,
  headers: readonly string[],
  { plan, fileName = "" }: PreviewOptions,
): ImportChoices["target"] {
  const above = rows.slice(0, headerRow).flat();
  return {
    plan: plan ?? planIn([...above, ...headers, fileName]) ?? "sales",
    year: yearIn(above) ?? yearIn([...headers, fileName]),
  };
}

type ProfileOf = (field: ImportField) => ColumnProfile | undefined;

/** A column that the person gives to one field is taken from any other. */
function withGiven(columns: ColumnByField, given: PreviewOptions["columns"]): ColumnByField {
  if (given === undefined) return columns;
  const taken = new Set(Object.values(given));
  const result: Partial<Record<ImportField, number>> = {};
  for (const [name, column] of Object.entries(columns)) {
    const field = name as ImportField; // Object.entries forgets the key type of ColumnByField.
    if (!(field in given) && !taken.has(column)) result[field] = column;
  }
  for (const [name, column] of Object.entries(given)) {
    if (column !== null) result[name as ImportField] = column;
  }
  return result;
}

interface SeparatorHints {
  /** By the person, for every column. */
  readonly given: DecimalSeparator | undefined;
  readonly remembered: DecimalSeparator | undefined;
  readonly delimiter: string;
}

/** All number columns of the file together, so that one in doubt takes what the others agree on. */
function proposeSeparators(
  profileOf: ProfileOf,
  priceColumns: readonly PriceColumn[],
  valuesOf: (column: number) => readonly string[],
  { given, remembered, delimiter }: SeparatorHints,
): Pick<ImportChoices, "decimalSeparators" | "priceColumns"> {
  const fields = NUMBER_FIELDS.filter((field) => profileOf(field) !== undefined);
  const values = [
    ...fields.map((field) => profileOf(field)?.values ?? []),
    ...priceColumns.map(({ column }) => valuesOf(column)),
  ];
  const separators = given ? values.map(() => given) : agreeOnSeparators(values, delimiter, remembered);
  const known = fields.flatMap((field, index) => {
    const separator = separators[index];
    return separator === undefined ? [] : [[field, separator] as const];
  });
  return {
    decimalSeparators: Object.fromEntries(known),
    priceColumns: priceColumns.map((column, index) => ({
      ...column,
      separator: separators[fields.length + index],
    })),
  };
}

function isDecimalCode(profile: ColumnProfile | undefined): boolean {
  if (profile === undefined || profile.filledCount === 0) return false;
  return profile.values.every((value) => /^\d+[.,]0$/.test(value));
}

/** Only where the other documents are bare digits; elsewhere a letter is a series. */
function proposeCreditNotePrefix(profile: ColumnProfile | undefined): string | undefined {
  const values = profile?.values ?? [];
  const bare = values.filter((value) => /^\d+$/.test(value)).length;
  return values.length > 0 && bare >= values.length * 0.6 ? "C" : undefined;
}

/** "Plan 2026 (RON)", "All prices in EUR". */
function namesAmountsAbove(kind: ImportKind): boolean {
  return kind === "targets" || kind === "products" || kind === "competitorPrices";
}

function proposeCurrency(
  headers: readonly string[],
  profileOf: ProfileOf,
  prices: readonly string[],
  options: PreviewOptions,
): CurrencyCode | undefined {
  if (options.currency) return currencyNamedBy(options.currency);
  const inCells = mostFrequent((profileOf("currency")?.values ?? []).map(currencyNamedBy));
  if (inCells) return inCells;
  const fields = ["net", "unitPrice", "listPrice", "cost", ...SETTLEMENT_FIELDS] as const;
  const amounts = fields.flatMap((field) => profileOf(field)?.values ?? []);
  const words = [...amounts, ...prices].flatMap((value) => currencyWordIn(value) ?? []);
  const fallback = options.defaultCurrency ? currencyNamedBy(options.defaultCurrency) : undefined;
  const inAmounts = mostFrequent(words.map((word) => readCurrencyCell(word, fallback)));
  if (inAmounts) return inAmounts;
  const headerWords = headers.flatMap((header) => foldText(header).split(" "));
  // "Preț lei" beside "Preț EUR": those lei are not euros.
  if (headerWords.includes("lei")) return readCurrencyCell("lei", fallback);
  const inHeaders = mostFrequent(headerWords.map(currencyOfHeaderWord));
  // "lei" and "$" mean several; a default of another currency is none of them.
  return inHeaders ?? (words.length > 0 ? undefined : fallback);
}

function currencyOfHeaderWord(word: string): CurrencyCode | undefined {
  return /^(?:ron|mdl|eur|euro|usd|gbp|rub|руб|uah|грн|pln|huf|czk|bgn|chf)$/.test(word)
    ? currencyNamedBy(word)
    : undefined;
}

function mostFrequent(codes: readonly (CurrencyCode | undefined)[]): CurrencyCode | undefined {
  const counts = new Map<CurrencyCode, number>();
  for (const code of codes) if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** "1C Москва" can't be a slug as it stands: what is left of it is, else "main". */
function sourceOf(name: string | undefined): SourceId {
  const slug = foldText(name ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return SourceId.parse(slug === "" ? "main" : slug);
}
