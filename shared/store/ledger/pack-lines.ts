import { dayNumberOf } from "../../model/day.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { packTexts } from "../../std/text-column.ts";
import { clientIdOf } from "../identity.ts";
import { documentKeyReader } from "./document-hash.ts";
import type { BlockSummary, LineColumns, NumberColumn } from "./ledger-rows.ts";

/**
 * Large enough that a million lines are few rows of IndexedDB; small enough that a client drags few others' lines along, and
 * that Chromium, which puts values over 64 KB into files of their own, keeps most blocks inside of its database.
 */
export const LINES_PER_BLOCK = 1500;

/** Lines of one client under one of its codes, by day and document. */
interface ClientLines {
  readonly clientId: string;
  readonly clientCode: string;
  readonly lines: readonly SalesLine[];
}

/** Sorts by client (unassigned first), day and document, and packs. Lines of a document keep their order. */
export function packLines(lines: readonly SalesLine[]): readonly LineColumns[] {
  const blocks: LineColumns[] = [];
  let parts: ClientLines[] = [];
  let room = LINES_PER_BLOCK;
  for (const group of groupByClient(lines)) {
    for (let start = 0; start < group.lines.length; ) {
      const part = group.lines.slice(start, start + room);
      parts.push({ ...group, lines: part });
      start += part.length;
      room -= part.length;
      if (room > 0) continue;
      blocks.push(packBlock(parts));
      parts = [];
      room = LINES_PER_BLOCK;
    }
  }
  return parts.length > 0 ? [...blocks, packBlock(parts)] : blocks;
}

function groupByClient(lines: readonly SalesLine[]): readonly ClientLines[] {
  const groups = new Map<string, ClientLines & { readonly lines: SalesLine[] }>();
  const groupsByCode = new Map<string, SalesLine[]>();
  const groupOf = (clientId: string, clientCode = ""): SalesLine[] => {
    const key = `${clientId}\n${clientCode}`;
    const group = groups.get(key) ?? { clientId, clientCode, lines: [] };
    if (group.lines.length === 0) groups.set(key, group);
    return group.lines;
  };
  for (const line of lines) {
    const { source, clientCode, clientId } = line;
    if (clientId !== undefined || clientCode === undefined) {
      groupOf(clientId ?? "", clientCode).push(line);
      continue;
    }
    const known = groupsByCode.get(clientCode);
    const group = known ?? groupOf(clientIdOf(source, clientCode), clientCode);
    if (known === undefined) groupsByCode.set(clientCode, group);
    group.push(line);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group, lines: group.lines.sort(compareLines) }));
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

function compareLines(a: SalesLine, b: SalesLine): number {
  if (a.soldOn !== b.soldOn) return a.soldOn < b.soldOn ? -1 : 1;
  if (a.documentNumber !== b.documentNumber) return a.documentNumber < b.documentNumber ? -1 : 1;
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

/** Products of a block; most SKUs have one name, so that the two texts are seldom joined to be looked up. */
class Products {
  readonly skus: string[] = [];
  readonly names: string[] = [];
  readonly #pairs = new Map<string, number>();
  readonly #lastBySku = new Map<string, number>();

  indexOf(sku: string, name: string): number {
    const last = this.#lastBySku.get(sku);
    if (last !== undefined && this.names[last] === name) return last;
    const pair = `${sku}\n${name}`;
    const index = this.#pairs.get(pair) ?? this.skus.push(sku) - 1;
    this.names[index] = name;
    this.#pairs.set(pair, index);
    this.#lastBySku.set(sku, index);
    return index;
  }
}

function packBlock(parts: readonly ClientLines[]): LineColumns {
  const lines = parts.flatMap((part) => part.lines);
  const documents = new Dictionary<SalesLine>();
  const currencies = new Dictionary<string>();
  const currencyIndexOf = (code: string) => currencies.indexOf(code, () => code);
  const products = new Products();
  const keyOf = documentKeyReader();
  const columns = emptyColumns(lines.length);
  lines.forEach((line, row) => {
    columns.document[row] = documents.indexOf(keyOf(line), () => line);
    columns.product[row] = products.indexOf(line.sku, line.productName);
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
    ...narrowed(columns),
    ...clientColumnsOf(parts),
    source: lines[0]?.source ?? "",
    lineCount: lines.length,
    documents: packTexts(documents.values.map(({ documentNumber }) => documentNumber)),
    documentIsCredit: Uint8Array.from(documents.values, (line) =>
      Number(line.documentType === "credit-note"),
    ),
    documentDays: Int32Array.from(documents.values, ({ soldOn }) => dayNumberOf(soldOn)),
    documentKeys: Float64Array.from(documents.values, documentKeyReader()),
    skus: packTexts(products.skus),
    productNames: packTexts(products.names),
    currencies: currencies.values,
  };
}

const COLUMN_NAMES = [
  "document",
  "product",
  "lineNumber",
  "occurrence",
  "quantityCoefficient",
  "quantityScale",
  "priceCoefficient",
  "priceScale",
  "priceCurrency",
  "netMinorUnits",
  "netCurrency",
] as const;
type Columns<Column> = Record<(typeof COLUMN_NAMES)[number], Column>;

function emptyColumns(lineCount: number): Columns<Float64Array> {
  const columns: Partial<Columns<Float64Array>> = {};
  for (const name of COLUMN_NAMES) columns[name] = new Float64Array(lineCount);
  // Every name was given its column above.
  return columns as Columns<Float64Array>;
}

function narrowed(columns: Columns<Float64Array>): Columns<NumberColumn> {
  const narrow: Partial<Columns<NumberColumn>> = {};
  for (const name of COLUMN_NAMES) narrow[name] = narrowColumn(columns[name]);
  return narrow as Columns<NumberColumn>;
}

function narrowColumn(column: Float64Array): NumberColumn {
  let low = 0;
  let high = 0;
  for (const value of column) {
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  if (low < -0x80000000 || high > 0x7fffffff) return column;
  if (low < 0 || high > 0xffff) return Int32Array.from(column);
  return high > 0xff ? Uint16Array.from(column) : Uint8Array.from(column);
}

/** A client may have a part in two blocks; in one block, one part for each of its codes. */
function clientColumnsOf(parts: readonly ClientLines[]) {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach(({ lines }, part) => {
    starts[part + 1] = (starts[part] ?? 0) + lines.length;
  });
  const clients = parts.map(({ clientId, clientCode }) => ({ id: clientId, code: clientCode }));
  return { clients, starts };
}
