import type { ColumnProduct, SalesColumns } from "../model/sales-columns.ts";

/**
 * The lines of each client as columns of their own, whose products and documents are only theirs, so that what is asked of one client costs no more than their
 * lines. One sort by client, then one pass. Lines that name no client come under "".
 */
export function* clientColumns(columns: SalesColumns): Generator<readonly [string, SalesColumns]> {
  const { clients } = columns;
  const { order, starts } = linesByClient(columns);
  const numbers = new Int32Array(columns.products.length);
  for (let client = 0; client < clients.length; client++) {
    const lines = order.subarray(starts[client], starts[client + 1]);
    yield [clients[client] ?? "", columnsOf(columns, lines, numbers)];
  }
}

/** The lines sorted by client, in the order that they have. */
function linesByClient({ client, clients, lineCount }: SalesColumns) {
  const starts = new Uint32Array(clients.length + 1);
  for (let line = 0; line < lineCount; line++) (starts[(client[line] as number) + 1] as number)++;
  for (let one = 0; one < clients.length; one++) (starts[one + 1] as number) += starts[one] as number;
  const next = starts.slice();
  const order = new Uint32Array(lineCount);
  for (let line = 0; line < lineCount; line++) {
    const of = client[line] as number;
    order[next[of] as number] = line;
    (next[of] as number)++;
  }
  return { order, starts };
}

/** @param numbers room for a number a product, from 1; all 0 before and after. */
function columnsOf(columns: SalesColumns, lines: Uint32Array, numbers: Int32Array): SalesColumns {
  const count = lines.length;
  const products: number[] = [];
  const documents: number[] = [];
  const own = {
    product: new Uint32Array(count),
    document: new Uint32Array(count),
    currency: new Uint16Array(count),
    net: new Float64Array(count),
    quantity: new Float64Array(count),
  };
  let last = -1;
  for (let index = 0; index < count; index++) {
    const line = lines[index] as number;
    const product = columns.product[line] as number;
    if (numbers[product] === 0) numbers[product] = products.push(product);
    const document = columns.document[line] as number;
    if (document !== last) documents.push(document);
    last = document;
    own.product[index] = (numbers[product] as number) - 1;
    own.document[index] = documents.length - 1;
    own.currency[index] = columns.currency[line] as number;
    own.net[index] = columns.net[line] as number;
    own.quantity[index] = columns.quantity[line] as number;
  }
  for (const product of products) numbers[product] = 0;
  const client = count === 0 ? undefined : columns.clients[columns.client[lines[0] as number] as number];
  return {
    ...own,
    lineCount: count,
    clients: client === undefined ? [] : [client],
    products: products.map((product) => columns.products[product] as ColumnProduct),
    currencies: columns.currencies,
    documentDays: picked(columns.documentDays, new Int32Array(documents.length), documents),
    documentIsCredit: picked(columns.documentIsCredit, new Uint8Array(documents.length), documents),
    client: new Uint32Array(count),
  };
}

function picked<Column extends Int32Array | Uint8Array>(
  from: Column,
  into: Column,
  places: readonly number[],
): Column {
  for (let index = 0; index < places.length; index++) into[index] = from[places[index] as number] as number;
  return into;
}
