/** Which columns of a list of products are prices side by side, by their headers and by how their values run. */
import { looksLikeNumber } from "./cell-kind.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { discountScaleOf } from "./discount-scale.ts";
import type { DecimalSeparator, PriceColumn } from "./import-choices.ts";
import type { ColumnByField } from "./import-fields.ts";
import { isKnownHeader } from "./known-header.ts";
import { isNoPrice } from "./no-price.ts";
import { type PriceHeader, priceHeaderOf } from "./price-header.ts";
import { readNumber } from "./read-number.ts";
import { separatorOfColumn } from "./separator-of-column.ts";

/** As many as a product is expected to have; a person may name others. */
const MOST_COLUMNS = 20;
/** A column is of prices when so many of its cells are numbers: a few say something else. */
const LEAST_NUMBERS = 0.6;
const LEAST_PAIRS = 4;

export interface PricedTable {
  readonly headers: readonly string[];
  readonly profiles: readonly ColumnProfile[];
  readonly rows: readonly (readonly string[])[];
}

interface FoundColumn extends PriceHeader {
  readonly column: number;
}

/** What is proposed; none where the list has one price at most. */
export function findPriceColumns(table: PricedTable, columns: ColumnByField): readonly PriceColumn[] {
  const named = namedColumns(table, columns);
  const base = columns.listPrice ?? named[0]?.column;
  const beside = base === undefined ? [] : columnsBeside(table, columns, named, base);
  const found = preferred([...named, ...beside]).toSorted((a, b) => a.column - b.column);
  const others = found.filter(({ column }) => column !== columns.listPrice);
  const hasList = hasPlainList(table, columns);
  const kept = hasList ? others : found;
  if (kept.length + (hasList ? 1 : 0) < 2) return [];
  return priceColumnsOf(table, kept.slice(0, MOST_COLUMNS), {});
}

/** The columns that a person names, with their words; an empty name is the header's. */
export function givenPriceColumns(
  table: PricedTable,
  given: Readonly<Record<number, string>>,
): readonly PriceColumn[] {
  const found = Object.keys(given).map((key) => {
    const column = Number(key);
    return { column, ...headerOf(table.headers[column] ?? "") };
  });
  return priceColumnsOf(table, found, given);
}

/** The dearest of them, of which the others are discounts; undefined where none is a price. */
export function dearestColumn({ rows }: PricedTable, columns: readonly PriceColumn[]): number | undefined {
  const prices = columns.filter(({ holds }) => holds === "price");
  const wins = new Map(prices.map(({ column }) => [column, 0]));
  for (const row of rows) {
    const values = prices.flatMap((one) => {
      const amount = amountAt(row, one);
      return amount === undefined ? [] : [{ column: one.column, amount }];
    });
    const [dearest, next] = values.toSorted((a, b) => b.amount - a.amount);
    // A price alone, or one of equals, tells nothing.
    if (dearest && next && dearest.amount > next.amount)
      wins.set(dearest.column, (wins.get(dearest.column) ?? 0) + 1);
  }
  return [...wins].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function namedColumns({ headers, profiles }: PricedTable, columns: ColumnByField): FoundColumn[] {
  return headers.flatMap((header, column) => {
    if (isTaken(column, columns) || !isOfNumbers(profiles[column])) return [];
    const found = priceHeaderOf(header);
    return found === undefined ? [] : [{ column, ...found }];
  });
}

/** Columns of unknown or no name whose values keep about the same share of a price, row by row. */
function columnsBeside(
  table: PricedTable,
  columns: ColumnByField,
  named: readonly FoundColumn[],
  base: number,
): FoundColumn[] {
  const { headers, profiles } = table;
  return headers.flatMap((header, column) => {
    const isNew = !named.some((one) => one.column === column) && column !== base;
    if (!isNew || isTaken(column, columns) || !isOfNumbers(profiles[column])) return [];
    if (isKnownHeader(header) || NO_PRICE.test(header) || !runsBeside(table, base, column)) return [];
    return [{ column, ...headerOf(header) }];
  });
}

const NO_PRICE =
  /stoc|stock|остат|налич|cant|qty|quant|кол|greut|weight|вес|брутто|buc|шт|palet|pallet|поддон|tva|vat|ндс|ambal|упак|box|bax|кор|cost|закуп|achiz|adaos|марж|margin|volum|объ[её]м|min|мин/iu;

function headerOf(header: string): PriceHeader {
  const found = priceHeaderOf(header, true);
  if (found !== undefined) return found;
  return { name: header, holds: "price", vat: undefined, currency: undefined, isOfMeasure: false };
}

function isTaken(column: number, { listPrice, ...others }: ColumnByField): boolean {
  return Object.values(others).includes(column);
}

function isOfNumbers(profile: ColumnProfile | undefined): boolean {
  const values = (profile?.values ?? []).filter((value) => !isNoPrice(value));
  return values.length > 0 && values.filter(looksLikeNumber).length >= values.length * LEAST_NUMBERS;
}

/** Of a price with VAT and the same without, the one without; of a price and that of its kilogram, the price. */
function preferred(found: readonly FoundColumn[]): readonly FoundColumn[] {
  const isTold = found.some(({ isOfMeasure }) => !isOfMeasure);
  const pieces = isTold ? found.filter(({ isOfMeasure }) => !isOfMeasure) : found;
  return pieces.filter((one) => one.vat !== "in" || !pieces.some((other) => isWithoutVatOf(other, one)));
}

function isWithoutVatOf(other: FoundColumn, { column, name, currency, vat }: FoundColumn): boolean {
  const isSame = other.name.toLowerCase() === name.toLowerCase() && other.currency === currency;
  return other.column !== column && other.vat !== vat && (isSame || name === "");
}

const OF_ALL = /list|прайс|базов|unit|vanz|vânz|sale|продаж|standard|base|catalog|каталог/iu;

/** Whether there is a list price that its header gives to nobody; one that it does give is a column like the others. */
export function hasPlainList(
  { headers }: Pick<PricedTable, "headers">,
  { listPrice }: ColumnByField,
): boolean {
  if (listPrice === undefined) return false;
  const name = priceHeaderOf(headers[listPrice] ?? "")?.name ?? "";
  return name === "" || OF_ALL.test(name);
}

function priceColumnsOf(
  { headers, profiles }: PricedTable,
  found: readonly FoundColumn[],
  given: Readonly<Record<number, string>>,
): readonly PriceColumn[] {
  const taken = new Set<string>();
  return found.map(({ column, name, holds, currency, vat }) => {
    const values = profiles[column]?.values ?? [];
    const own = nameFor([given[column]?.trim(), name, headers[column]], column, taken);
    taken.add(own.toLowerCase());
    return {
      column,
      name: own,
      holds: holdsOf(holds, headers[column] ?? "", values),
      separator: plainSeparator(values),
      currency,
      vat,
    };
  });
}

/** The first that no other column has. */
function nameFor(names: readonly (string | undefined)[], column: number, taken: ReadonlySet<string>): string {
  const number = String(column + 1);
  const wanted = names.map((name) => (name ?? "").replace(/\s+/g, " ").trim().slice(0, 40).trim());
  const free = [...wanted, `${(wanted[1] ?? "").slice(0, 36)} ${number}`.trim(), number].find(
    (name) => name !== "" && !taken.has(name.toLowerCase()),
  );
  return free ?? number;
}

/** A header that names the percentage stands over prices, unless every cell is that percentage. */
function holdsOf(
  byHeader: PriceHeader["holds"],
  header: string,
  values: readonly string[],
): PriceColumn["holds"] {
  const withSign = values.filter((value) => value.endsWith("%")).length;
  const named = /(\d+(?:[.,]\d+)?)\s*%/u.exec(header)?.[1];
  const areNamed = named !== undefined && values.every((value) => value.replace(/^-/, "") === named);
  const isDiscount = byHeader === "discount" || withSign > values.length / 2 || areNamed;
  if (!isDiscount) return "price";
  return discountScaleOf(values) === "ratio" ? "ratio" : "percent";
}

function plainSeparator(values: readonly string[]): DecimalSeparator | undefined {
  const separator = separatorOfColumn(values);
  return separator === "none" ? undefined : separator;
}

/** Prices of one list keep their distance: the middle four fifths of the ratios lie close together. */
function runsBeside(table: PricedTable, base: number, column: number): boolean {
  const ratios = table.rows
    .flatMap((row) => {
      const [a, b] = [base, column].map((one) => numberAt(row, one, table.profiles[one]));
      return a === undefined || b === undefined || a <= 0 || b <= 0 ? [] : [b / a];
    })
    .toSorted((a, b) => a - b);
  if (ratios.length < LEAST_PAIRS) return false;
  const at = (share: number) => ratios[Math.floor((ratios.length - 1) * share)] ?? 0;
  const isClose = at(0.9) <= at(0.1) * 1.3;
  return isClose && at(0.5) >= 0.4 && at(0.5) <= 1.6 && at(0.5) !== 1;
}

function numberAt(
  row: readonly string[],
  column: number,
  profile: ColumnProfile | undefined,
): number | undefined {
  return amountAt(row, { column, separator: plainSeparator(profile?.values ?? []) });
}

function amountAt(
  row: readonly string[],
  { column, separator }: Pick<PriceColumn, "column" | "separator">,
): number | undefined {
  const number = readNumber((row[column] ?? "").trim(), separator);
  return number.ok ? number.value.coefficient / 10 ** number.value.scale : undefined;
}
