import { ownField } from "../../model/custom-fields.ts";
import { Language } from "../../model/language.ts";
import type { CsvCell } from "../print-csv.ts";
import { NAMED_HEADERS, type NamedHeader } from "./own-headers-table.ts";
import type { OwnFileSetting, OwnKind } from "./own-kind.ts";
import type { OwnRows } from "./own-rows.ts";
import { printNumberCell } from "./print-number-cell.ts";

/** A column that some records have and others have not: "Own field: rooms", "Price of column: A". */
export interface NamedColumn {
  readonly header: NamedHeader;
  readonly name: string;
}

type Row = OwnRows[OwnKind];

/** Those that any of the rows has, in the order in which they come. */
export function namedColumnsOf(rows: readonly Row[]): readonly NamedColumn[] {
  const namesIn = (recordOf: (row: Row) => object | undefined) =>
    new Set(rows.flatMap((row) => Object.keys(recordOf(row) ?? {})));
  return [
    ...[...namesIn(columnPricesOf)].flatMap((name): NamedColumn[] => [
      { header: "columnPrice", name },
      { header: "columnCurrency", name },
    ]),
    ...[...namesIn(customFieldsOf)].map((name): NamedColumn => ({ header: "custom", name })),
  ];
}

export function printNamedHeader({ header, name }: NamedColumn, language: Language): string {
  return NAMED_HEADERS[header][language] + name;
}

/** Undefined for every other header. */
export function readNamedHeader(text: string): NamedColumn | undefined {
  for (const header of Object.keys(NAMED_HEADERS) as readonly NamedHeader[]) {
    for (const language of Language.options) {
      const mark = NAMED_HEADERS[header][language];
      if (text.startsWith(mark)) return { header, name: text.slice(mark.length) };
    }
  }
  return undefined;
}

export function namedCellOf(
  row: Row,
  { header, name }: NamedColumn,
  setting: OwnFileSetting,
): CsvCell | undefined {
  if (header === "custom") return ownField(customFieldsOf(row), name);
  const prices = columnPricesOf(row) ?? {};
  const price = Object.hasOwn(prices, name) ? prices[name] : undefined;
  return header === "columnPrice" ? printNumberCell(price, setting) : price?.currency;
}

function customFieldsOf(row: Row) {
  return "customFields" in row ? row.customFields : undefined;
}

function columnPricesOf(row: Row) {
  return "columnPrices" in row ? row.columnPrices : undefined;
}
