import { packTexts } from "../../std/text-column.ts";
import type { EncodedLines, Stretch } from "./encode-lines.ts";
import type { BlockSummary, LineColumns, NumberColumn } from "./ledger-rows.ts";
import type { EncodedClient, EncodedDocument, EncodedProduct } from "./line-dictionaries.ts";

/**
 * Large enough that a million lines are few rows of IndexedDB; small enough that a client drags few others' lines along, and
 * that Chromium, which puts values over 64 KB into files of their own, keeps most blocks inside of its database.
 */
export const LINES_PER_BLOCK = 1500;

/**
 * Sorts by client (unassigned first), day and document, and packs. Lines of a document keep their order. Cost: sorts
 * stretches, then reads each line once.
 */
export function packLines(encoded: EncodedLines): readonly LineColumns[] {
  const blocks: LineColumns[] = [];
  const selections = {
    products: new Selection(encoded.products),
    currencies: new Selection(encoded.currencies),
    documents: new Selection(encoded.documents),
  };
  let pieces: Stretch[] = [];
  let room = LINES_PER_BLOCK;
  for (const stretch of sortedStretches(encoded)) {
    for (let start = stretch.start; start < stretch.end; ) {
      const end = Math.min(stretch.end, start + room);
      const isWhole = start === stretch.start && end === stretch.end;
      pieces.push(isWhole ? stretch : { ...stretch, start, end });
      room -= end - start;
      start = end;
      if (room > 0) continue;
      blocks.push(packBlock(encoded, pieces, selections));
      pieces = [];
      room = LINES_PER_BLOCK;
    }
  }
  if (pieces.length > 0) blocks.push(packBlock(encoded, pieces, selections));
  return blocks;
}

function sortedStretches({ clients, documents, stretches }: EncodedLines): readonly Stretch[] {
  const ranks = ranksOf(clients);
  return stretches.toSorted((a, b) => {
    if (a.client !== b.client) return (ranks[a.client] ?? 0) - (ranks[b.client] ?? 0);
    const [one, other] = [documents[a.document], documents[b.document]];
    if (one === undefined || other === undefined || one === other) return a.start - b.start;
    if (one.day !== other.day) return one.day - other.day;
    if (one.number !== other.number) return one.number < other.number ? -1 : 1;
    return a.start - b.start;
  });
}

/** The place of each client in the order of ids and codes. */
function ranksOf(clients: readonly EncodedClient[]): Int32Array {
  const keys = clients.map(({ id, code = "" }) => `${id}\n${code}`);
  const order = keys.map((_, index) => index).sort((a, b) => ((keys[a] ?? "") < (keys[b] ?? "") ? -1 : 1));
  const ranks = new Int32Array(clients.length);
  order.forEach((client, rank) => {
    ranks[client] = rank;
  });
  return ranks;
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

interface Selections {
  readonly products: Selection<EncodedProduct>;
  readonly currencies: Selection<string>;
  readonly documents: Selection<EncodedDocument>;
}

function packBlock(
  encoded: EncodedLines,
  pieces: readonly Stretch[],
  { products, currencies, documents }: Selections,
): LineColumns {
  const { columns } = encoded;
  const rows = rowsOf(pieces);
  products.begin();
  currencies.begin();
  documents.begin();
  return {
    source: encoded.source,
    lineCount: rows.length,
    ...clientColumnsOf(encoded, pieces),
    ...documentColumnsOf(documents, pieces, rows.length),
    product: narrowed(products.placesOf(columns.product, rows)),
    lineNumber: narrowed(gather(columns.lineNumber, rows)),
    occurrence: narrowed(gather(columns.occurrence, rows)),
    quantityCoefficient: narrowed(gather(columns.quantityCoefficient, rows)),
    quantityScale: narrowed(gather(columns.quantityScale, rows)),
    priceCoefficient: narrowed(gather(columns.priceCoefficient, rows)),
    priceScale: narrowed(gather(columns.priceScale, rows)),
    priceCurrency: narrowed(currencies.placesOf(columns.priceCurrency, rows)),
    netMinorUnits: narrowed(gather(columns.netMinorUnits, rows)),
    netCurrency: narrowed(currencies.placesOf(columns.netCurrency, rows)),
    skus: packTexts(products.chosen.map(({ sku }) => sku)),
    productNames: packTexts(products.chosen.map(({ name }) => name)),
    currencies: currencies.chosen,
  };
}

/**
 * The values that a block names, in the order of their first use. One serves block after block: a table of all values anew for each would
 * be a hundred times the lines of a long file.
 */
class Selection<Value> {
  chosen: Value[] = [];
  readonly #values: readonly Value[];
  /** Of this block where they are not below `#first`. */
  readonly #places: Float64Array;
  #first = 1;

  constructor(values: readonly Value[]) {
    this.#values = values;
    this.#places = new Float64Array(values.length);
  }

  begin(): void {
    this.#first += this.chosen.length;
    this.chosen = [];
  }

  placesOf(indexes: Int32Array, rows: Int32Array): Float64Array {
    const places = new Float64Array(rows.length);
    for (let row = 0; row < rows.length; row++) places[row] = this.placeOf(indexes[rows[row] ?? 0] ?? 0);
    return places;
  }

  placeOf(index: number): number {
    const known = (this.#places[index] ?? 0) - this.#first;
    if (known >= 0) return known;
    const place = this.chosen.length;
    this.chosen.push(this.#values[index] as Value);
    this.#places[index] = this.#first + place;
    return place;
  }
}

function rowsOf(pieces: readonly Stretch[]): Int32Array {
  const rows = new Int32Array(pieces.reduce((count, { start, end }) => count + end - start, 0));
  let place = 0;
  for (const { start, end } of pieces) for (let row = start; row < end; row++) rows[place++] = row;
  return rows;
}

function gather(column: Float64Array | Int32Array, rows: Int32Array): Float64Array {
  const gathered = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) gathered[place] = column[rows[place] ?? 0] ?? 0;
  return gathered;
}

function narrowed(column: Float64Array): NumberColumn {
  let low = 0;
  let high = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? 0;
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  if (low < -0x80000000 || high > 0x7fffffff) return column;
  if (low < 0 || high > 0xffff) return new Int32Array(column);
  return high > 0xff ? new Uint16Array(column) : new Uint8Array(column);
}

/** A client may have a part in two blocks; in one block, one part for each of its codes. */
function clientColumnsOf({ clients }: EncodedLines, pieces: readonly Stretch[]) {
  const parts: { id: string; code: string }[] = [];
  const starts: number[] = [];
  let last: number | undefined;
  let row = 0;
  for (const { client, start, end } of pieces) {
    if (client !== last) {
      const { id = "", code = "" } = clients[client] ?? {};
      parts.push({ id, code });
      starts.push(row);
    }
    last = client;
    row += end - start;
  }
  return { clients: parts, starts: Uint32Array.from([...starts, row]) };
}

function documentColumnsOf(
  documents: Selection<EncodedDocument>,
  pieces: readonly Stretch[],
  lineCount: number,
) {
  const column = new Float64Array(lineCount);
  let row = 0;
  for (const { document, start, end } of pieces) {
    const place = documents.placeOf(document);
    column.fill(place, row, row + end - start);
    row += end - start;
  }
  const { chosen } = documents;
  return {
    document: narrowed(column),
    documents: packTexts(chosen.map(({ number }) => number)),
    // Of a mapped list: `from` with a function of its own goes through an iterator, many times slower.
    documentIsCredit: new Uint8Array(chosen.map(({ isCredit }) => Number(isCredit))),
    documentDays: new Int32Array(chosen.map(({ day }) => day)),
    documentKeys: new Float64Array(chosen.map(({ key }) => key)),
  };
}
