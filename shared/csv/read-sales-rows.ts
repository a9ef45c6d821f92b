import type { Day } from "../model/day.ts";
import type { DocumentType, SalesLine } from "../model/sales-line.ts";
import type { ImportChoices } from "./import-choices.ts";
import { DAY_PARTS } from "./import-fields.ts";
import { createOccurrenceCounter } from "./line-occurrences.ts";
import { clientDraftOf } from "./read-client-rows.ts";
import { readDayParts, readDayText } from "./read-day.ts";
import { productDraftOf } from "./read-product-rows.ts";
import { readRowCurrency } from "./read-row-currency.ts";
import { negated, readAmounts } from "./read-sales-amounts.ts";
import type { ClientDraft, ProductDraft } from "./record-drafts.ts";
import {
  codeOf,
  type OrFault,
  type Row,
  type RowFault,
  type RowReading,
  rejectRow,
  rowFaultOf,
  textOf,
  tooLongFaultOf,
} from "./row-reader.ts";

/** Reads the rows of one ledger, top to bottom, and remembers which clients and products it has named. */
export interface SalesReader {
  readonly read: (row: Row) => RowReading<SalesLine>;
  readonly clientByCode: ReadonlyMap<string, ClientDraft>;
  readonly productBySku: ReadonlyMap<string, ProductDraft>;
}

const CREDIT_WORDS =
  /\bcredit|\bstorn|\bretur|\breturn|\brefund|\bavoir|\bgutschrift|возврат|кредит|сторно|корректировочн|\bkorekta/iu;

/** @param headers texts of the header row, to name columns in rejected rows and to know the header when it repeats. */
export function createSalesReader(choices: ImportChoices, headers: readonly string[]): SalesReader {
  const clientByCode = new Map<string, ClientDraft>();
  const productBySku = new Map<string, ProductDraft>();
  const occurrenceOf = createOccurrenceCounter();
  const memory: Memory = { dayByText: new Map(), isCreditByText: new Map() };

  function read(row: Row): RowReading<SalesLine> {
    const reading = readLine(row.cells, choices, memory);
    if (reading.reason !== undefined) return { rejected: rejectRow(row, reading, choices, headers) };
    const line = reading;
    const occurrence = occurrenceOf(line);
    rememberClient(row.cells, line);
    rememberProduct(row.cells, line);
    return { value: occurrence === 0 ? line : { ...line, occurrence } };
  }

  function rememberClient(cells: readonly string[], { clientCode }: SalesLine): void {
    if (clientCode === undefined || clientByCode.has(clientCode)) return;
    clientByCode.set(clientCode, clientDraftOf(cells, choices, clientCode));
  }

  function rememberProduct(cells: readonly string[], { sku }: SalesLine): void {
    const known = productBySku.get(sku);
    if (sku === "" || (known && known.name !== "")) return;
    productBySku.set(sku, productDraftOf(cells, choices, sku));
  }

  return { read, clientByCode, productBySku };
}

/** Texts of the rows above that say the same in many rows. */
interface Memory {
  readonly dayByText: Map<string, Day>;
  readonly isCreditByText: Map<string, boolean>;
}

/** Of numbers of documents the newest alone are met again. */
const MOST_REMEMBERED = 1000;

function readLine(cells: readonly string[], choices: ImportChoices, memory: Memory): OrFault<SalesLine> {
  const rowFault = rowFaultOf(cells, choices);
  if (rowFault) return rowFault;
  const documentNumber = codeOf(cells, choices, "documentNumber");
  if (documentNumber === "") return { reason: "missing-value", field: "documentNumber" };
  const soldOn = readDayCell(cells, choices, memory);
  if (typeof soldOn !== "string") return soldOn;
  const currency = readRowCurrency(cells, choices, ["net", "unitPrice"]);
  if (typeof currency !== "string") return currency;
  const amounts = readAmounts(cells, choices, currency);
  if (amounts.reason !== undefined) return amounts;
  const tooLong = tooLongFaultOf(cells, choices);
  if (tooLong) return tooLong;

  const type = typeOf(cells, choices, documentNumber, memory);
  const clientCode = clientCodeOf(cells, choices);
  const lineNumber = /^\d{1,9}$/.exec(codeOf(cells, choices, "lineNumber"))?.[0];
  const productName = textOf(cells, choices, "productName");
  const { quantity, unitPrice, net } =
    type.isNamed && amounts.quantity.coefficient > 0 ? negated(amounts) : amounts;
  const line: Writable<SalesLine> = {
    source: choices.source,
    documentType: type.documentType,
    documentNumber,
    soldOn,
    occurrence: 0,
    sku: codeOf(cells, choices, "sku") || productName.slice(0, 100),
    productName,
    quantity,
    unitPrice,
    net,
  };
  // Not by spreading: a million of these are made.
  if (lineNumber !== undefined) line.lineNumber = Number(lineNumber);
  if (clientCode !== "") line.clientCode = clientCode;
  return line;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** `isNamed` when a word says so: such files write the amounts of returns without a sign. */
function typeOf(
  cells: readonly string[],
  { columns, creditNotePrefix }: ImportChoices,
  documentNumber: string,
  { isCreditByText }: Memory,
): { documentType: DocumentType; isNamed: boolean } {
  const typeText = columns.documentType === undefined ? "" : (cells[columns.documentType] ?? "");
  if (hasCreditWord(typeText, isCreditByText)) return { documentType: "credit-note", isNamed: true };
  const isCredit =
    (creditNotePrefix !== undefined && documentNumber.startsWith(creditNotePrefix)) ||
    hasCreditWord(documentNumber, isCreditByText);
  return { documentType: isCredit ? "credit-note" : "invoice", isNamed: false };
}

function hasCreditWord(text: string, known: Map<string, boolean>): boolean {
  if (text === "") return false;
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const isCredit = CREDIT_WORDS.test(text);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, isCredit);
  return isCredit;
}

/** The code of the client; in files that have none, the tax id, else the name, is what tells clients apart. */
function clientCodeOf(cells: readonly string[], choices: ImportChoices): string {
  const code = codeOf(cells, choices, "clientCode") || codeOf(cells, choices, "taxId");
  return code || textOf(cells, choices, "clientName").slice(0, 100);
}

function readDayCell(
  cells: readonly string[],
  choices: ImportChoices,
  { dayByText }: Memory,
): Day | RowFault {
  if (choices.columns.day === undefined) return readDayInParts(cells, choices);
  const text = textOf(cells, choices, "day");
  const known = dayByText.get(text);
  if (known !== undefined) return known;
  if (text === "") return { reason: "missing-value", field: "day" };
  const day = readDayText(text, choices.dayOrder);
  if (!day.ok) return { reason: day.problem.code, field: "day" };
  dayByText.set(text, day.value);
  return day.value;
}

function readDayInParts(cells: readonly string[], choices: ImportChoices): Day | RowFault {
  const [year = "", month = "", dayOfMonth = ""] = DAY_PARTS.map((field) => textOf(cells, choices, field));
  const lacking = DAY_PARTS.find((field) => textOf(cells, choices, field) === "");
  if (lacking !== undefined) return { reason: "missing-value", field: lacking };
  const day = readDayParts(year, month, dayOfMonth);
  return day.ok ? day.value : { reason: day.problem.code, field: "dayOfMonth" };
}
