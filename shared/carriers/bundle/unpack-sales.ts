import { dayOfNumber, readDay } from "../../model/day.ts";
import { type ClientId, SourceId } from "../../model/ids.ts";
import { CurrencyCode } from "../../model/money.ts";
import type { DocumentType, SalesLine } from "../../model/sales-line.ts";
import { expectedNet } from "./pack-sales.ts";
import { type Column, SALES_COLUMNS, type SalesBlock } from "./sales-block.ts";

/** The lines of a block; undefined when it names what it lacks or holds what no line can, so that nothing of it counts. */
export function unpackSales(block: SalesBlock): readonly SalesLine[] | undefined {
  if (!isWhole(block)) return undefined;
  const client = summed(block.client, block.count);
  const document = summed(block.document, block.count);
  const lineNumber = summed(block.lineNumber, block.count);
  const lines: SalesLine[] = [];
  for (let row = 0; row < block.count; row++) {
    const line = lineAt(block, row, {
      client: client[row] ?? -1,
      document: document[row] ?? -1,
      lineNumber: lineNumber[row] ?? -1,
    });
    if (line === undefined) return undefined;
    lines.push(line);
  }
  return lines;
}

interface Indexes {
  readonly client: number;
  readonly document: number;
  readonly lineNumber: number;
}

function lineAt(
  block: SalesBlock,
  row: number,
  { client, document, lineNumber }: Indexes,
): SalesLine | undefined {
  const owner = block.clients[client];
  const paper = block.documents[document];
  const product = block.products[at(block.product, row)];
  const source = block.sources[paper?.[3] ?? -1];
  const priceCurrency = block.currencies[at(block.priceCurrency, row)];
  const netCurrency = block.currencies[at(block.netCurrency, row)];
  if (!owner || !paper || !product || source === undefined) return undefined;
  if (priceCurrency === undefined || netCurrency === undefined) return undefined;
  const quantity = { coefficient: at(block.quantity, row), scale: at(block.quantityScale, row) };
  const unitPrice = { coefficient: at(block.price, row), scale: at(block.priceScale, row) };
  const occurrence = at(block.occurrence, row);
  if (!isScale(quantity.scale) || !isScale(unitPrice.scale) || occurrence < 0 || lineNumber < -1)
    return undefined;
  const minorUnits =
    at(block.net, row) + expectedNet({ quantity, unitPrice, net: { currency: netCurrency } });
  if (!Number.isSafeInteger(minorUnits)) return undefined;
  const [id, code] = owner;
  const [documentNumber, day, isCredit] = paper;
  const documentType: DocumentType = isCredit === 1 ? "credit-note" : "invoice";
  return {
    source: source as SourceId,
    documentType,
    documentNumber,
    soldOn: dayOfNumber(day),
    ...(lineNumber >= 0 && { lineNumber }),
    occurrence,
    ...(code !== null && { clientCode: code }),
    ...(id !== null && { clientId: id as ClientId }),
    sku: product[0],
    productName: product[1],
    quantity,
    unitPrice: { ...unitPrice, currency: priceCurrency as CurrencyCode },
    net: { minorUnits, currency: netCurrency as CurrencyCode },
  };
}

/** Whether the texts are such as lines have, and each column as long as it says. */
function isWhole(block: SalesBlock): boolean {
  const columns = SALES_COLUMNS.map((name) => block[name]);
  return (
    columns.every((column) => typeof column === "number" || column.length === block.count) &&
    block.sources.every((source) => SourceId.safeParse(source).success) &&
    block.currencies.every((code) => CurrencyCode.safeParse(code).success) &&
    block.clients.every(([id]) => id !== "") &&
    block.documents.every(([, day]) => isDayNumber(day))
  );
}

/** Years 1 to 9999. */
function isDayNumber(day: number): boolean {
  return day > -719_163 && day < 2_932_897 && readDay(dayOfNumber(day)) !== undefined;
}

function isScale(scale: number): boolean {
  return scale >= 0 && scale <= 12;
}

function at(column: Column, row: number): number {
  return typeof column === "number" ? column : (column[row] ?? -1);
}

function summed(column: Column, count: number): readonly number[] {
  let sum = 0;
  return Array.from({ length: count }, (_, row) => {
    sum += typeof column === "number" ? column : (column[row] ?? 0);
    return sum;
  });
}
