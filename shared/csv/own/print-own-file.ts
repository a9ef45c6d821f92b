import { type CsvCell, printCsv, printCsvRows, withOwnApostrophe } from "../print-csv.ts";
import { type NamedColumn, namedCellOf, printNamedHeader } from "./named-columns.ts";
import { OWN_TABLES } from "./own-columns.ts";
import { OWN_HEADERS, OWN_MARKS } from "./own-headers-table.ts";
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
 * @param namedColumns that the records have beyond those of their kind.
 */
export function createOwnPrinter<Kind extends OwnKind>(
  kind: Kind,
  setting: OwnFileSetting,
  namedColumns: readonly NamedColumn[] = [],
): OwnFilePrinter<Kind> {
  const { language, decimalMark } = setting;
  const separator = decimalMark === "," ? ";" : ",";
  const { first, columns } = OWN_TABLES[kind];
  const headers = columns.map(([header]) => OWN_HEADERS[header][language]);
  const namedHeaders = namedColumns.map((column) => printNamedHeader(column, language));
  const cellsOf = (row: OwnRows[Kind]): CsvCell[] => [
    first(row),
    ...columns.map(([, cellOf]) => cellOf(row, setting) ?? ""),
    ...namedColumns.map((column) => namedCellOf(row, column, setting) ?? ""),
  ];
  return {
    head: printCsv([[OWN_MARKS[kind][language], ...headers, ...namedHeaders]], separator),
    print: (rows) =>
      printCsvRows(
        rows.map((row) => cellsOf(row).map(kept)),
        separator,
      ),
  };
}

function kept(cell: CsvCell): CsvCell {
  return typeof cell === "string" ? withOwnApostrophe(cell) : cell;
}
