import type { Day } from "../model/day.ts";
import type { DocumentType, SalesLine } from "../model/sales-line.ts";
import { ownText } from "../std/own-text.ts";
import { rememberLast, rememberTexts } from "../std/remember.ts";
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
  codeIn,
  codeOf,
  type OrFault,
  type Row,
  type RowFault,
  type RowReading,
  rejectRow,
  rowFaultOf,
  textIn,
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
  const readers: CellReaders = {
    dayOf: createDayReader(choices),
    typeOf: createTypeReader(choices),
    clientCodeOf: createClientCodeReader(choices),
  };

  function read(row: Row): RowReading<SalesLine> {
    const reading = readLine(row.cells, choices, readers);
    if (reading.reason !== undefined) return { rejected: rejectRow(row, reading, choices, headers) };
    const line = reading;
    const occurrence = occurrenceOf(line);
    rememberClient(row.cells, line);
    rememberProduct(row.cells, line);
    return { value: occurrence === 0 ? line : { ...line, occurrence } };
  }

  function rememberClient(cells: readonly string[], { clientCode }: SalesLine): void {
    if (clientCode === undefined || clientByCode.has(clientCode)) return;
    // A piece of the file would stay in memory whole for each name that is cut out of it.
    const code = ownText(clientCode);
    clientByCode.set(code, clientDraftOf(cells.map(ownText), choices, code));
  }

  function rememberProduct(cells: readonly string[], { sku }: SalesLine): void {
    const known = productBySku.get(sku);
    if (sku === "" || (known && known.name !== "")) return;
    const own = ownText(sku);
    productBySku.set(own, productDraftOf(cells.map(ownText), choices, own));
  }

  return { read, clientByCode, productBySku };
}

/** Of cells that say in most rows what they said in the row above; each knows what it has read. */
interface CellReaders {
  readonly dayOf: (cells: readonly string[]) => Day | RowFault;
  readonly typeOf: (cells: readonly string[], documentNumber: string) => TypeOfLine;
  readonly clientCodeOf: (cells: readonly string[]) => string;
}

function readLine(
  cells: readonly string[],
  choices: ImportChoices,
  readers: CellReaders,
): OrFault<SalesLine> {
  const rowFault = rowFaultOf(cells, choices);
  if (rowFault) return rowFault;
  const documentNumber = codeOf(cells, choices, "documentNumber");
  if (documentNumber === "") return { reason: "missing-value", field: "documentNumber" };
  const soldOn = readers.dayOf(cells);
  if (typeof soldOn !== "string") return soldOn;
  const currency = readRowCurrency(cells, choices, AMOUNT_FIELDS);
  if (typeof currency !== "string") return currency;
  const amounts = readAmounts(cells, choices, currency);
  if (amounts.reason !== undefined) return amounts;
  const tooLong = tooLongFaultOf(cells, choices);
  if (tooLong) return tooLong;

  const type = readers.typeOf(cells, documentNumber);
  const clientCode = readers.clientCodeOf(cells);
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

const AMOUNT_FIELDS = ["net", "unitPrice"] as const;

interface TypeOfLine {
  readonly documentType: DocumentType;
  /** A word says so: such files write the amounts of returns without a sign. */
  readonly isNamed: boolean;
}

const NAMED_CREDIT: TypeOfLine = { documentType: "credit-note", isNamed: true };
const CREDIT: TypeOfLine = { documentType: "credit-note", isNamed: false };
const INVOICE: TypeOfLine = { documentType: "invoice", isNamed: false };

/** Documents have some lines each, and types are few. */
const MOST_DOCUMENTS = 1000;

function createTypeReader({ columns, creditNotePrefix }: ImportChoices): CellReaders["typeOf"] {
  const hasCreditWord = rememberTexts((text) => text !== "" && CREDIT_WORDS.test(text), MOST_DOCUMENTS);
  const isCredit = rememberLast(
    (documentNumber) =>
      (creditNotePrefix !== undefined && documentNumber.startsWith(creditNotePrefix)) ||
      hasCreditWord(documentNumber),
  );
  return (cells, documentNumber) => {
    const typeText = columns.documentType === undefined ? "" : (cells[columns.documentType] ?? "");
    if (typeText !== "" && hasCreditWord(typeText)) return NAMED_CREDIT;
    return isCredit(documentNumber) ? CREDIT : INVOICE;
  };
}

/** The code of the client; in files that have none, the tax id, else the name, is what tells clients apart. */
function createClientCodeReader(choices: ImportChoices): CellReaders["clientCodeOf"] {
  const { clientCode: column } = choices.columns;
  const ownCodeIn = rememberLast((cell) => codeIn(cell, choices, "clientCode"));
  return (cells) => {
    const own = column === undefined ? "" : ownCodeIn(cells[column] ?? "");
    const code = own || codeOf(cells, choices, "taxId");
    return code || textOf(cells, choices, "clientName").slice(0, 100);
  };
}

/** Of thirty years, in one writing. */
const MOST_DAYS = 10_000;

function createDayReader(choices: ImportChoices): CellReaders["dayOf"] {
  const { day: column } = choices.columns;
  if (column === undefined) return (cells) => readDayInParts(cells, choices);
  const dayIn = rememberLast(rememberTexts((cell) => readDayCell(textIn(cell), choices), MOST_DAYS));
  return (cells) => dayIn(cells[column] ?? "");
}

function readDayCell(text: string, { dayOrder }: ImportChoices): Day | RowFault {
  if (text === "") return { reason: "missing-value", field: "day" };
  const day = readDayText(text, dayOrder);
  return day.ok ? day.value : { reason: day.problem.code, field: "day" };
}

function readDayInParts(cells: readonly string[], choices: ImportChoices): Day | RowFault {
  const [year = "", month = "", dayOfMonth = ""] = DAY_PARTS.map((field) => textOf(cells, choices, field));
  const lacking = DAY_PARTS.find((field) => textOf(cells, choices, field) === "");
  if (lacking !== undefined) return { reason: "missing-value", field: lacking };
  const day = readDayParts(year, month, dayOfMonth);
  return day.ok ? day.value : { reason: day.problem.code, field: "dayOfMonth" };
}
