import type { Day } from "../model/day.ts";
import { minorDigitsOf } from "../model/minor-digits.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { DocumentType, SalesLine } from "../model/sales-line.ts";
import { type Decimal, multiplyToUnits, printDecimal, toUnits } from "../std/decimal.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { NumberField } from "./import-fields.ts";
import { clientDraftOf } from "./read-client-rows.ts";
import { readCurrencyCell } from "./read-currency-cell.ts";
import { readDayText } from "./read-day.ts";
import { readNumber } from "./read-number.ts";
import { productDraftOf } from "./read-product-rows.ts";
import type { ClientDraft, ProductDraft } from "./record-drafts.ts";
import {
  codeOf,
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
/** Digits of a unit price that we have to derive from a net: as fine as ledgers write them. */
const DERIVED_PRICE_SCALE = 4;

/** @param headers texts of the header row, to name columns in rejected rows and to know the header when it repeats. */
export function createSalesReader(choices: ImportChoices, headers: readonly string[]): SalesReader {
  const clientByCode = new Map<string, ClientDraft>();
  const productBySku = new Map<string, ProductDraft>();
  const occurrenceByLine = new Map<string, number>();
  const dayByText = new Map<string, Day>();

  function read(row: Row): RowReading<SalesLine> {
    const reading = readLine(row.cells, choices, dayByText);
    if ("fault" in reading) return { rejected: rejectRow(row, reading.fault, choices, headers) };
    const { line } = reading;
    const key = lineKeyOf(line);
    const occurrence = occurrenceByLine.get(key) ?? 0;
    occurrenceByLine.set(key, occurrence + 1);
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

type LineReading = { readonly line: SalesLine } | { readonly fault: RowFault };

function readLine(
  cells: readonly string[],
  choices: ImportChoices,
  dayByText: Map<string, Day>,
): LineReading {
  const rowFault = rowFaultOf(cells, choices);
  if (rowFault) return { fault: rowFault };
  const documentNumber = codeOf(cells, choices, "documentNumber");
  if (documentNumber === "") return { fault: { reason: "missing-value", field: "documentNumber" } };
  const soldOn = readDayCell(cells, choices, dayByText);
  if (typeof soldOn !== "string") return { fault: soldOn };
  const currency = readCurrencyCell(textOf(cells, choices, "currency"), choices.currency);
  if (currency === undefined) return { fault: { reason: "unknown-currency", field: "currency" } };
  const amounts = readAmounts(cells, choices, currency);
  if ("reason" in amounts) return { fault: amounts };
  const tooLong = tooLongFaultOf(cells, choices);
  if (tooLong) return { fault: tooLong };

  const type = typeOf(cells, choices, documentNumber);
  const clientCode = clientCodeOf(cells, choices);
  const lineNumber = /^\d{1,9}$/.exec(codeOf(cells, choices, "lineNumber"))?.[0];
  const productName = textOf(cells, choices, "productName");
  return {
    line: {
      source: choices.source,
      documentType: type.documentType,
      documentNumber,
      soldOn,
      ...(lineNumber === undefined ? {} : { lineNumber: Number(lineNumber) }),
      occurrence: 0,
      ...(clientCode === "" ? {} : { clientCode }),
      sku: codeOf(cells, choices, "sku") || productName.slice(0, 100),
      productName,
      ...(type.isNamed && amounts.quantity.coefficient > 0 ? negated(amounts) : amounts),
    },
  };
}

type Amounts = Pick<SalesLine, "quantity" | "unitPrice" | "net">;

/**
 * Quantity, unit price and net. The net is the source's own where it gives one; a price it leaves out is derived from
 * the net. A file without quantities has one line a document: one time its net.
 */
function readAmounts(
  cells: readonly string[],
  choices: ImportChoices,
  currency: CurrencyCode,
): Amounts | RowFault {
  const quantity = choices.columns.quantity === undefined ? ONE : readCell(cells, choices, "quantity");
  if (quantity === undefined) return { reason: "missing-value", field: "quantity" };
  if ("reason" in quantity) return quantity;
  const price = readCell(cells, choices, "unitPrice");
  if (price !== undefined && "reason" in price) return price;
  const givenNet = readCell(cells, choices, "net");
  if (givenNet !== undefined && "reason" in givenNet) return givenNet;

  const digits = minorDigitsOf(currency);
  const minorUnits = givenNet ? toUnits(givenNet, digits) : price && multiplyToUnits(quantity, price, digits);
  if (minorUnits === undefined) return { reason: "missing-value", field: lackingAmountOf(choices) };
  if (!Number.isSafeInteger(minorUnits))
    return { reason: "too-many-digits", field: lackingAmountOf(choices) };
  const unitPrice = price ?? priceOf(minorUnits, digits, quantity);
  if (unitPrice === undefined) return { reason: "missing-value", field: "quantity" };
  return { quantity, unitPrice: { ...unitPrice, currency }, net: { minorUnits, currency } };
}

const ONE: Decimal = { coefficient: 1, scale: 0 };

function lackingAmountOf({ columns }: ImportChoices): NumberField {
  return columns.net === undefined ? "unitPrice" : "net";
}

function priceOf(netUnits: number, digits: number, quantity: Decimal): Decimal | undefined {
  if (quantity.coefficient === 0) return undefined;
  const isWhole = quantity.coefficient === 1 && quantity.scale === 0;
  if (isWhole) return { coefficient: netUnits, scale: digits };
  const numerator = BigInt(netUnits) * 10n ** BigInt(DERIVED_PRICE_SCALE + quantity.scale) * 2n;
  const denominator = BigInt(quantity.coefficient) * 10n ** BigInt(digits);
  const doubled = numerator / denominator;
  const coefficient = Number((doubled + (doubled < 0n ? -1n : 1n)) / 2n);
  return Number.isSafeInteger(coefficient) ? { coefficient, scale: DERIVED_PRICE_SCALE } : undefined;
}

function negated({ quantity, unitPrice, net }: Amounts): Amounts {
  return {
    quantity: { ...quantity, coefficient: -quantity.coefficient },
    unitPrice,
    net: { ...net, minorUnits: -Math.abs(net.minorUnits) + 0 },
  };
}

/** `isNamed` when a word says so: such files write the amounts of returns without a sign. */
function typeOf(
  cells: readonly string[],
  { columns, creditNotePrefix }: ImportChoices,
  documentNumber: string,
): { documentType: DocumentType; isNamed: boolean } {
  const typeText = columns.documentType === undefined ? "" : (cells[columns.documentType] ?? "");
  if (CREDIT_WORDS.test(typeText)) return { documentType: "credit-note", isNamed: true };
  const isCredit =
    (creditNotePrefix !== undefined && documentNumber.startsWith(creditNotePrefix)) ||
    CREDIT_WORDS.test(documentNumber);
  return { documentType: isCredit ? "credit-note" : "invoice", isNamed: false };
}

/** The code of the client; in files that have none, the tax id, else the name, is what tells clients apart. */
function clientCodeOf(cells: readonly string[], choices: ImportChoices): string {
  const code = codeOf(cells, choices, "clientCode") || codeOf(cells, choices, "taxId");
  return code || textOf(cells, choices, "clientName").slice(0, 100);
}

function readDayCell(
  cells: readonly string[],
  choices: ImportChoices,
  dayByText: Map<string, Day>,
): Day | RowFault {
  const text = textOf(cells, choices, "day");
  const known = dayByText.get(text);
  if (known !== undefined) return known;
  if (text === "") return { reason: "missing-value", field: "day" };
  const day = readDayText(text, choices.dayOrder);
  if (!day.ok) return { reason: day.problem.code, field: "day" };
  dayByText.set(text, day.value);
  return day.value;
}

function readCell(
  cells: readonly string[],
  choices: ImportChoices,
  field: NumberField,
): Decimal | RowFault | undefined {
  const text = textOf(cells, choices, field);
  if (text === "") return undefined;
  const number = readNumber(text, choices.decimalSeparators[field]);
  return number.ok ? number.value : { reason: number.problem.code, field };
}

/** What tells lines apart, the occurrence left out. */
function lineKeyOf({
  documentType,
  documentNumber,
  soldOn,
  lineNumber,
  sku,
  quantity,
  unitPrice,
}: SalesLine): string {
  const document = `${documentType}\t${documentNumber}\t${soldOn}`;
  if (lineNumber !== undefined) return `${document}\t${lineNumber}`;
  return `${document}\t${sku}\t${printDecimal(quantity)}\t${printDecimal(unitPrice)}`;
}
