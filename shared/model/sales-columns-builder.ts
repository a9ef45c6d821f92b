import { ownText } from "../std/own-text.ts";
import type { CurrencyCode } from "./money.ts";
import type { ColumnProduct, SalesColumns } from "./sales-columns.ts";

/** Gathers lines into columns; whoever adds them names clients, products and documents once and lines by their numbers. */
export interface SalesColumnsBuilder {
  client(id: string): number;
  product(product: ColumnProduct, day: number): number;
  currency(code: CurrencyCode): number;
  /** A document that no line before belongs to. */
  document(day: number, isCredit: boolean): number;
  line(line: ColumnLine): void;
  columns(): SalesColumns;
}

export interface ColumnLine {
  readonly client: number;
  readonly product: number;
  readonly document: number;
  readonly currency: number;
  readonly net: number;
  /** In whole units of 10^-QUANTITY_SCALE. */
  readonly quantity: number;
}

const FIRST_ROOM = 1024;

/** @param room how many lines are expected; more are taken, too. */
export function salesColumnsBuilder(room = FIRST_ROOM): SalesColumnsBuilder {
  const clients = new Numbering();
  const products = new Numbering();
  const currencies = new Numbering();
  const named: { product: ColumnProduct; day: number }[] = [];
  const documentDays: number[] = [];
  const documentIsCredit: number[] = [];
  let columns = columnsOf(Math.max(1, room));
  let lineCount = 0;
  return {
    client: (id) => clients.numberOf(id),
    currency: (code) => currencies.numberOf(code),
    product(product, day) {
      const number = products.numberOf(product.id);
      const known = named[number];
      if (known === undefined || (day >= known.day && product.name !== ""))
        named[number] = {
          product: known?.product.name === product.name ? known.product : owned(product),
          day,
        };
      return number;
    },
    document(day, isCredit) {
      documentDays.push(day);
      return documentIsCredit.push(Number(isCredit)) - 1;
    },
    line(line) {
      if (lineCount === columns.net.length) columns = grown(columns);
      columns.client[lineCount] = line.client;
      columns.product[lineCount] = line.product;
      columns.document[lineCount] = line.document;
      columns.currency[lineCount] = line.currency;
      columns.net[lineCount] = line.net;
      columns.quantity[lineCount] = line.quantity;
      lineCount++;
    },
    columns: () => ({
      ...cut(columns, lineCount),
      lineCount,
      clients: clients.names(),
      products: named.map(({ product }) => product),
      currencies: currencies.names() as readonly CurrencyCode[],
      documentDays: Int32Array.from(documentDays),
      documentIsCredit: Uint8Array.from(documentIsCredit),
    }),
  };
}

/** Names by the order in which they first came. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(ownText(name), this.#numbers.size);
    return this.#numbers.size - 1;
  }

  names(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** A block's texts are pieces of a long one. */
function owned({ id, sku, name }: ColumnProduct): ColumnProduct {
  return { id, sku: ownText(sku), name: ownText(name) };
}

type LineColumns = Pick<SalesColumns, "client" | "product" | "document" | "currency" | "net" | "quantity">;

function columnsOf(room: number): LineColumns {
  return {
    client: new Uint32Array(room),
    product: new Uint32Array(room),
    document: new Uint32Array(room),
    currency: new Uint16Array(room),
    net: new Float64Array(room),
    quantity: new Float64Array(room),
  };
}

function grown(columns: LineColumns): LineColumns {
  const larger = columnsOf(columns.net.length * 2);
  for (const name of Object.keys(columns) as (keyof LineColumns)[]) larger[name].set(columns[name]);
  return larger;
}

function cut(columns: LineColumns, lineCount: number): LineColumns {
  if (columns.net.length === lineCount) return columns;
  return {
    client: columns.client.slice(0, lineCount),
    product: columns.product.slice(0, lineCount),
    document: columns.document.slice(0, lineCount),
    currency: columns.currency.slice(0, lineCount),
    net: columns.net.slice(0, lineCount),
    quantity: columns.quantity.slice(0, lineCount),
  };
}
