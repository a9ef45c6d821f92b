import type { RejectedRow, RejectionReason } from "../model/rejected-row.ts";
import { rememberThings } from "../std/remember.ts";
import type { ImportChoices } from "./import-choices.ts";
import { CODE_FIELDS, type CodeField, type ImportField } from "./import-fields.ts";
import { madeColumnsOf } from "./made-columns.ts";
import { isTotalsRow } from "./totals-rows.ts";
import { beginsAsTotal } from "./totals-words.ts";

/** One row of a file with its place, from 1 as a person counts. */
export interface Row {
  readonly rowNumber: number;
  readonly cells: readonly string[];
  /** Of a column that was made, the column of the file from which it was. */
  readonly origins?: ReadonlyMap<number, number>;
  /** The rows above have shown that it is a total. */
  readonly isTotal?: true;
}

/** Why a cell, or the whole row when no field is named, can't be read. */
export interface RowFault {
  readonly reason: RejectionReason;
  readonly field?: ImportField;
  /** Place of the cell, where no field is it. */
  readonly column?: number;
}

/**
 * A value, or why there is none. Told apart by the value of `reason`, not by `in`: V8 never learns to tell that objects lack a name, and
 * reading a ledger took four times as long.
 */
export type OrFault<T> = (T & { readonly reason?: undefined }) | RowFault;

export type RowReading<T> =
  | { readonly value: T; readonly rejected?: undefined }
  | { readonly rejected: RejectedRow };

const LONGEST_TEXT = 2000;
/** Texts by which databases and spreadsheets say that there is nothing. */
const NOTHING = new Set(["NULL", "null", "\\N", "#N/A", "#REF!", "#VALUE!", "#Н/Д"]);
const STARTS_OF_NOTHING = new Set([...NOTHING].map((text) => text.charCodeAt(0)));
const SHORTENED_CODE = /^\d[.,]\d+E\+\d+$/i;
const DECIMAL_CODE = /^(\d+)[.,]0+$/;

/** The text of a field in a row: trimmed, white space folded; empty when the row, or the file, has none. */
export function textOf(cells: readonly string[], choices: ImportChoices, field: ImportField): string {
  const column = choices.columns[field];
  return column === undefined ? "" : cellText(cells, column);
}

/** The text of a cell, by the same rules. */
export function cellText(cells: readonly string[], column: number): string {
  return textIn(cells[column] ?? "");
}

export function textIn(cell: string): string {
  const text = isTidy(cell) ? cell : cell.replace(/\s+/g, " ").trim();
  return saysNothing(text) ? "" : text;
}

const SPACE = 0x20;
/** The first white space beyond ASCII but one, U+1680, and the last character before U+00A1 that is none. */
const FIRST_RARE = 0x1680;
const UNTIDY = /\s\s|^\s|\s$|[\n\r\t\u00a0]/;

/** No white space at its ends or side by side, and none but blanks: nearly every cell, told by its characters one by one. */
function isTidy(cell: string): boolean {
  let before = SPACE;
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    const isPlain = code > SPACE ? code < FIRST_RARE && code !== 0xa0 : code === SPACE && before !== SPACE;
    if (!isPlain) return !UNTIDY.test(cell);
    before = code;
  }
  return before !== SPACE || cell === "";
}

/** The first character tells nearly all texts from these without a look into the set. */
function saysNothing(text: string): boolean {
  return STARTS_OF_NOTHING.has(text.charCodeAt(0)) && NOTHING.has(text);
}

/** A code as text; "17850.0" is 17850 where the column is written so. */
export function codeOf(cells: readonly string[], choices: ImportChoices, field: CodeField): string {
  const column = choices.columns[field];
  return column === undefined ? "" : codeIn(cells[column] ?? "", choices, field);
}

export function codeIn(cell: string, choices: ImportChoices, field: CodeField): string {
  const text = textIn(cell);
  if (!choices.decimalCodes.includes(field)) return text;
  return DECIMAL_CODE.exec(text)?.[1] ?? text;
}

/** What is wrong with the row as a whole, whatever its cells mean. */
export function rowFaultOf(cells: readonly string[], choices: ImportChoices): RowFault | undefined {
  const { width } = rulesOf(choices);
  const surplus = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "");
  if (surplus) return { reason: "wrong-field-count" };
  return shortenedCodeOf(cells, choices);
}

function shortenedCodeOf(cells: readonly string[], choices: ImportChoices): RowFault | undefined {
  for (const { field, column } of rulesOf(choices).codes) {
    const cell = cells[column];
    if (cell?.includes("+") && SHORTENED_CODE.test(cell.trim())) return { reason: "too-many-digits", field };
  }
  return undefined;
}

/** The longest text that a field keeps, as the model has it. */
const LONGEST_BY_FIELD: Readonly<Partial<Record<ImportField, number>>> = {
  documentNumber: 100,
  clientCode: 100,
  clientName: 300,
  sku: 100,
  productName: 500,
  category: 100,
  brand: 200,
  gtin: 14,
  unit: 40,
  country: 100,
  city: 100,
  address: 500,
  taxId: 40,
  phone: 100,
  email: 200,
  priceColumn: 40,
  contactName: 200,
  firstName: 200,
  role: 200,
};

interface BoundedColumn {
  readonly field: ImportField;
  readonly column: number;
  readonly longest: number;
}

export function tooLongFaultOf(cells: readonly string[], choices: ImportChoices): RowFault | undefined {
  for (const { field, column, longest } of rulesOf(choices).bounded) {
    if ((cells[column]?.length ?? 0) <= longest) continue;
    if (textOf(cells, choices, field).length > longest) return { reason: "too-long", field };
  }
  return undefined;
}

interface RowRules {
  /** Of the file's own columns and the made ones. */
  readonly width: number;
  readonly codes: readonly { readonly field: CodeField; readonly column: number }[];
  readonly bounded: readonly BoundedColumn[];
}

/** Worked out once a file: every row asks. */
const rulesOf = rememberThings(
  (choices: ImportChoices): RowRules => ({
    width: choices.columnCount + madeColumnsOf(choices).length,
    codes: CODE_FIELDS.flatMap((field) => {
      const column = choices.columns[field];
      return column === undefined ? [] : [{ field, column }];
    }),
    bounded: Object.entries(choices.columns).flatMap(([name, column]): BoundedColumn[] => {
      const field = name as ImportField; // Object.entries forgets the key type of ColumnByField.
      const longest = LONGEST_BY_FIELD[field];
      return longest === undefined ? [] : [{ field, column, longest }];
    }),
  }),
);

/**
 * The row kept aside. A totals row, or the header once more, is called so; a missing value in a row that is too
 * short is a wrong number of cells.
 */
export function rejectRow(
  row: Row,
  fault: RowFault,
  choices: ImportChoices,
  headers: readonly string[],
): RejectedRow {
  const whole = (reason: RejectionReason): RejectedRow => ({
    rowNumber: row.rowNumber,
    text: wholeTextOf(row.cells, choices.delimiter),
    reason,
  });
  if (isRepeatedHeader(row.cells, headers)) return whole("repeated-header");
  if (isTotal(row, fault)) return whole("totals-row");
  const place = fault.field === undefined ? fault.column : choices.columns[fault.field];
  const column = place === undefined ? undefined : (row.origins?.get(place) ?? place);
  if (column === undefined) return whole(fault.reason);
  if (column >= row.cells.length) return whole("wrong-field-count");
  return {
    rowNumber: row.rowNumber,
    column: (headers[column] || String(column + 1)).slice(0, 200),
    text: shorten(row.cells[column] ?? ""),
    reason: fault.reason,
  };
}

/** A row without a document or a day may be a total of whatever name: "Total client Alfa SRL"; with both it is a sale that can't be read. */
function isTotal({ cells, isTotal: isKnown }: Row, { reason, field }: RowFault): boolean {
  const isWithoutDocument = reason === "missing-value" && (field === "documentNumber" || field === "day");
  const first = cells.find((cell) => cell.trim() !== "") ?? "";
  return isKnown === true || isTotalsRow(cells) || (isWithoutDocument && beginsAsTotal(first));
}

export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "" || cell.trim() === "");
}

export function isRepeatedHeader(cells: readonly string[], headers: readonly string[]): boolean {
  const named = headers.filter((header) => header !== "");
  return named.length > 1 && headers.every((header, index) => header === (cells[index] ?? "").trim());
}

/** The row as it stands in the file, as far as it is kept. */
export function wholeTextOf(cells: readonly string[], delimiter: string): string {
  return shorten(cells.join(delimiter));
}

function shorten(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
