import type { CustomFields } from "../../model/custom-fields.ts";
import { ownField } from "../../model/custom-fields.ts";
import { type CsvCell, printCsv, printCsvRows } from "../print-csv.ts";
import { OWN_TABLES } from "./own-columns.ts";
import { CUSTOM_MARK, OWN_HEADERS, OWN_MARKS } from "./own-headers-table.ts";
import type { OwnFileSetting, OwnKind } from "./own-kind.ts";
import type { OwnRows } from "./own-rows.ts";

/** A file of Dosar's own in parts, so that a million rows need not be held. */
export interface OwnFilePrinter<Kind extends OwnKind> {
  /** The beginning of the file, its byte-order mark included. */
  readonly head: string;
  readonly print: (rows: readonly OwnRows[Kind][]) => string;
}

/**
 * Prints records so that a spreadsheet of the person's locale opens them in columns: comma between columns where the decimal mark is a
 * point, else a semicolon. Days and instants are as in ISO 8601.
 *
 * @param customNames of the firm's own fields, of which each gets a column.
 */
export function createOwnPrinter<Kind extends OwnKind>(
  kind: Kind,
  setting: OwnFileSetting,
  customNames: readonly string[] = [],
): OwnFilePrinter<Kind> {
  const { language, decimalMark } = setting;
  const separator = decimalMark === "," ? ";" : ",";
  const { first, columns } = OWN_TABLES[kind];
  const headers = columns.map(([header]) => OWN_HEADERS[header][language]);
  const customHeaders = customNames.map((name) => CUSTOM_MARK[language] + name);
  const cellsOf = (row: OwnRows[Kind]): CsvCell[] => [
    first(row),
    ...columns.map(([, cellOf]) => cellOf(row, setting) ?? ""),
    ...customNames.map((name) => ownField(customFieldsOf(row), name) ?? ""),
  ];
  return {
    head: printCsv([[OWN_MARKS[kind][language], ...headers, ...customHeaders]], separator),
    print: (rows) => printCsvRows(rows.map(cellsOf), separator),
  };
}

/** The names of the firm's own fields that any of the rows has, in the order in which they come. */
export function customNamesOf(rows: readonly OwnRows[OwnKind][]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(customFieldsOf(row) ?? {})))];
}

function customFieldsOf(row: OwnRows[OwnKind]): CustomFields | undefined {
  return "customFields" in row ? row.customFields : undefined;
}
