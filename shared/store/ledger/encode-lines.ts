import type { SalesLine } from "../../model/sales-line.ts";
import {
  Clients,
  Currencies,
  Documents,
  type EncodedClient,
  type EncodedDocument,
  type EncodedProduct,
  Products,
} from "./line-dictionaries.ts";

/**
 * Lines by column in the order of their file, texts as indexes: what comparing and packing ask of every line is worked out
 * once, and read from memory in a row. All lines are of one source.
 */
export interface EncodedLines {
  readonly source: string;
  readonly lineCount: number;
  readonly columns: LineNumbers;
  readonly clients: readonly EncodedClient[];
  readonly products: readonly EncodedProduct[];
  readonly currencies: readonly string[];
  /** Each once, wherever its lines stand. */
  readonly documents: readonly EncodedDocument[];
  /** In the order of the lines: of all of them, or of those that are wanted. */
  readonly stretches: readonly Stretch[];
}

/** A number a line each, in two widths so that loops over columns stay fast. Products and currencies are indexes. */
export interface LineNumbers {
  readonly product: Int32Array;
  /** −1 where the source numbers no lines. */
  readonly lineNumber: Float64Array;
  readonly occurrence: Int32Array;
  readonly quantityCoefficient: Float64Array;
  readonly quantityScale: Int32Array;
  readonly priceCoefficient: Float64Array;
  readonly priceScale: Int32Array;
  readonly priceCurrency: Int32Array;
  readonly netMinorUnits: Float64Array;
  readonly netCurrency: Int32Array;
}

/** Lines of one document and one client that follow each other: from `start` up to `end`. */
export interface Stretch {
  readonly client: number;
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

/** Takes lines one by one, so that a file of any length is never held as lines. */
export interface LineEncoder {
  readonly add: (line: SalesLine) => void;
  /** Told which share of all lines it has about, makes room for the others at once. */
  readonly expect: (share: number) => void;
  /** What was added so far; asked for once, at the end. */
  readonly finish: () => EncodedLines;
}

/** Looks a text up only where it differs from the line before. */
export function createLineEncoder(): LineEncoder {
  const clients = new Clients();
  const products = new Products();
  const currencies = new Currencies();
  const documents = new Documents();
  const stretches: Stretch[] = [];
  let source = "";
  let columns = emptyColumns(FIRST_ROOM);
  let row = 0;
  let stretch = { client: -1, document: -1, start: 0, end: 0 };

  function addToStretch(client: number, document: number): void {
    if (client !== stretch.client || document !== stretch.document) {
      stretch = { client, document, start: row, end: row };
      stretches.push(stretch);
    }
    stretch.end = row + 1;
  }

  return {
    add(line) {
      if (row === 0) source = line.source;
      if (row === columns.product.length) columns = withRoom(columns, 2 * row);
      addToStretch(clients.indexOf(line), documents.indexOf(line));
      columns.product[row] = products.indexOf(line.sku, line.productName);
      columns.lineNumber[row] = line.lineNumber ?? -1;
      columns.occurrence[row] = line.occurrence;
      columns.quantityCoefficient[row] = line.quantity.coefficient;
      columns.quantityScale[row] = line.quantity.scale;
      columns.priceCoefficient[row] = line.unitPrice.coefficient;
      columns.priceScale[row] = line.unitPrice.scale;
      columns.priceCurrency[row] = currencies.indexOf(line.unitPrice.currency);
      columns.netMinorUnits[row] = line.net.minorUnits;
      columns.netCurrency[row] = currencies.indexOf(line.net.currency);
      row++;
    },
    expect(share) {
      const lineCount = row / share;
      if (share < 1 && lineCount > columns.product.length)
        columns = withRoom(columns, Math.ceil(lineCount * ROOM_BESIDE));
    },
    finish: () => ({
      source,
      lineCount: row,
      columns: mapColumns(columns, (column) => column.subarray(0, row)),
      clients: clients.values,
      products: products.values,
      currencies: currencies.values,
      documents: documents.values,
      stretches,
    }),
  };
}

export function encodeLines(lines: readonly SalesLine[]): EncodedLines {
  const encoder = createLineEncoder();
  for (const line of lines) encoder.add(line);
  return encoder.finish();
}

const FIRST_ROOM = 1024;

/** Lines of a later part of a file may be shorter than those that let expect how many there are. */
const ROOM_BESIDE = 1.1;

/** The same numbers, and room for others. */
function withRoom(columns: LineNumbers, lineCount: number): LineNumbers {
  return mapColumns(columns, (column) => {
    const roomy = column instanceof Float64Array ? new Float64Array(lineCount) : new Int32Array(lineCount);
    roomy.set(column);
    return roomy;
  });
}

function mapColumns(
  columns: LineNumbers,
  change: (column: Float64Array | Int32Array) => Float64Array | Int32Array,
): LineNumbers {
  const changed = Object.entries(columns).map(([name, column]) => [name, change(column)] as const);
  // Each keeps its name and its width; Object.entries forgets both.
  return Object.fromEntries(changed) as unknown as LineNumbers;
}

function emptyColumns(lineCount: number): LineNumbers {
  return {
    product: new Int32Array(lineCount),
    lineNumber: new Float64Array(lineCount),
    occurrence: new Int32Array(lineCount),
    quantityCoefficient: new Float64Array(lineCount),
    quantityScale: new Int32Array(lineCount),
    priceCoefficient: new Float64Array(lineCount),
    priceScale: new Int32Array(lineCount),
    priceCurrency: new Int32Array(lineCount),
    netMinorUnits: new Float64Array(lineCount),
    netCurrency: new Int32Array(lineCount),
  };
}
