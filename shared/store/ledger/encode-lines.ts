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

/** Linear; looks a text up only where it differs from the line before. */
export function encodeLines(lines: readonly SalesLine[]): EncodedLines {
  const clients = new Clients();
  const products = new Products();
  const currencies = new Currencies();
  const documents = new Documents();
  const columns = emptyColumns(lines.length);
  const stretches: Stretch[] = [];
  let stretch = { client: -1, document: -1, start: 0, end: 0 };
  lines.forEach((line, row) => {
    const client = clients.indexOf(line);
    const document = documents.indexOf(line);
    if (client !== stretch.client || document !== stretch.document) {
      stretch = { client, document, start: row, end: row };
      stretches.push(stretch);
    }
    stretch.end = row + 1;
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
  });
  return {
    source: lines[0]?.source ?? "",
    lineCount: lines.length,
    columns,
    clients: clients.values,
    products: products.values,
    currencies: currencies.values,
    documents: documents.values,
    stretches,
  };
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
