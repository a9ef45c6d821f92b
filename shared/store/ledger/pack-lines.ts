import { dayNumberOf } from "../../model/day.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { clientIdOf } from "../identity.ts";
import { documentKeyOf } from "./document-hash.ts";
import type { BlockSummary, LineColumns } from "./ledger-rows.ts";

/** Large enough that a million lines are few rows of IndexedDB, small enough that a client is read by a few blocks. */
export const LINES_PER_BLOCK = 3000;

interface SortableLine {
  readonly line: SalesLine;
  readonly clientId: string;
}

/** Sorts by client (unassigned first), day and document, and packs. Lines of a document keep their order. */
export function packLines(lines: readonly SalesLine[]): readonly LineColumns[] {
  const idsByCode = new Map<string, string>();
  const idOf = ({ source, clientCode, clientId }: SalesLine): string => {
    if (clientId !== undefined) return clientId;
    if (clientCode === undefined) return "";
    const known = idsByCode.get(clientCode) ?? clientIdOf(source, clientCode);
    idsByCode.set(clientCode, known);
    return known;
  };
  const sorted = lines.map((line) => ({ line, clientId: idOf(line) })).sort(compareLines);
  const blocks: LineColumns[] = [];
  for (let start = 0; start < sorted.length; start += LINES_PER_BLOCK) {
    blocks.push(packBlock(sorted.slice(start, start + LINES_PER_BLOCK)));
  }
  return blocks;
}

export function summaryOf(block: LineColumns): BlockSummary {
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (const day of block.documentDays) {
    firstDay = Math.min(firstDay, day);
    lastDay = Math.max(lastDay, day);
  }
  return {
    lineCount: block.lineCount,
    firstClient: block.clients[0]?.id ?? "",
    lastClient: block.clients.at(-1)?.id ?? "",
    firstDay,
    lastDay,
  };
}

function compareLines(a: SortableLine, b: SortableLine): number {
  if (a.clientId !== b.clientId) return a.clientId < b.clientId ? -1 : 1;
  if (a.line.soldOn !== b.line.soldOn) return a.line.soldOn < b.line.soldOn ? -1 : 1;
  if (a.line.documentNumber !== b.line.documentNumber) {
    return a.line.documentNumber < b.line.documentNumber ? -1 : 1;
  }
  return 0;
}

/** Texts in the order of their first use, each with its index. */
class Dictionary<Value> {
  readonly values: Value[] = [];
  readonly #indexes = new Map<string | number, number>();

  indexOf(key: string | number, make: () => Value): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.values.length);
    return this.values.push(make()) - 1;
  }
}

function packBlock(lines: readonly SortableLine[]): LineColumns {
  const documents = new Dictionary<SalesLine>();
  const products = new Dictionary<{ sku: string; name: string }>();
  const currencies = new Dictionary<string>();
  const currencyIndexOf = (code: string) => currencies.indexOf(code, () => code);
  const columns = emptyColumns(lines.length);
  lines.forEach(({ line }, row) => {
    columns.document[row] = documents.indexOf(documentKeyOf(line), () => line);
    columns.product[row] = products.indexOf(`${line.sku}\n${line.productName}`, () => ({
      sku: line.sku,
      name: line.productName,
    }));
    columns.lineNumber[row] = line.lineNumber ?? -1;
    columns.occurrence[row] = line.occurrence;
    columns.quantityCoefficient[row] = line.quantity.coefficient;
    columns.quantityScale[row] = line.quantity.scale;
    columns.priceCoefficient[row] = line.unitPrice.coefficient;
    columns.priceScale[row] = line.unitPrice.scale;
    columns.priceCurrency[row] = currencyIndexOf(line.unitPrice.currency);
    columns.netMinorUnits[row] = line.net.minorUnits;
    columns.netCurrency[row] = currencyIndexOf(line.net.currency);
  });
  return {
    ...columns,
    ...clientColumnsOf(lines),
    source: lines[0]?.line.source ?? "",
    lineCount: lines.length,
    documents: documents.values.map(({ documentNumber }) => documentNumber),
    documentIsCredit: Uint8Array.from(documents.values, (line) =>
      Number(line.documentType === "credit-note"),
    ),
    documentDays: Int32Array.from(documents.values, ({ soldOn }) => dayNumberOf(soldOn)),
    documentKeys: Float64Array.from(documents.values, documentKeyOf),
    products: products.values,
    currencies: currencies.values,
  };
}

function emptyColumns(lineCount: number) {
  return {
    document: new Uint32Array(lineCount),
    product: new Uint32Array(lineCount),
    lineNumber: new Int32Array(lineCount),
    occurrence: new Uint32Array(lineCount),
    quantityCoefficient: new Float64Array(lineCount),
    quantityScale: new Uint8Array(lineCount),
    priceCoefficient: new Float64Array(lineCount),
    priceScale: new Uint8Array(lineCount),
    priceCurrency: new Uint8Array(lineCount),
    netMinorUnits: new Float64Array(lineCount),
    netCurrency: new Uint8Array(lineCount),
  };
}

function clientColumnsOf(lines: readonly SortableLine[]) {
  const clients: { id: string; code: string }[] = [];
  const starts: number[] = [];
  lines.forEach(({ line, clientId }, row) => {
    if (clients.at(-1)?.id === clientId) return;
    clients.push({ id: clientId, code: line.clientCode ?? "" });
    starts.push(row);
  });
  return { clients, starts: Uint32Array.from([...starts, lines.length]) };
}
