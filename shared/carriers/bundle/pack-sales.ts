import { dayNumberOf } from "../../model/day.ts";
import { minorDigitsOf } from "../../model/minor-digits.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { multiplyToUnits } from "../../std/decimal.ts";
import type { Column, SalesBlock } from "./sales-block.ts";

/** 1 to 3,000 lines, in their order. */
export function packSales(lines: readonly SalesLine[]): SalesBlock {
  const sources = new Dictionary<string>();
  const clients = new Dictionary<[string | null, string | null]>();
  const documents = new Dictionary<SalesBlock["documents"][number]>();
  const products = new Dictionary<[string, string]>();
  const currencies = new Dictionary<string>();
  const column = (read: (line: SalesLine) => number): Column => shortened(lines.map(read));
  const steps = (read: (line: SalesLine) => number): Column => shortened(stepsOf(lines.map(read)));
  const columns = {
    client: steps(({ clientId = null, clientCode = null }) => clients.indexOf([clientId, clientCode])),
    document: steps((line) =>
      documents.indexOf([
        line.documentNumber,
        dayNumberOf(line.soldOn),
        line.documentType === "credit-note" ? 1 : 0,
        sources.indexOf(line.source),
      ]),
    ),
    product: column(({ sku, productName }) => products.indexOf([sku, productName])),
    lineNumber: steps(({ lineNumber = -1 }) => lineNumber),
    occurrence: column(({ occurrence }) => occurrence),
    quantity: column(({ quantity }) => quantity.coefficient),
    quantityScale: column(({ quantity }) => quantity.scale),
    price: column(({ unitPrice }) => unitPrice.coefficient),
    priceScale: column(({ unitPrice }) => unitPrice.scale),
    priceCurrency: column(({ unitPrice }) => currencies.indexOf(unitPrice.currency)),
    net: column((line) => line.net.minorUnits - expectedNet(line)),
    netCurrency: column(({ net }) => currencies.indexOf(net.currency)),
  };
  return {
    count: lines.length,
    sources: sources.values,
    clients: clients.values,
    documents: documents.values,
    products: products.values,
    currencies: currencies.values,
    ...columns,
  };
}

/** Quantity × price rounded as a document does; 0 where that is no exact number. */
export function expectedNet({
  quantity,
  unitPrice,
  net,
}: {
  readonly quantity: SalesLine["quantity"];
  readonly unitPrice: Pick<SalesLine["unitPrice"], "coefficient" | "scale">;
  readonly net: { readonly currency: string };
}): number {
  const expected = multiplyToUnits(quantity, unitPrice, minorDigitsOf(net.currency));
  return Math.abs(expected) < Number.MAX_SAFE_INTEGER / 4 ? expected : 0;
}

function stepsOf(values: readonly number[]): readonly number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

function shortened(values: readonly number[]): Column {
  const [first = 0] = values;
  return values.every((value) => value === first) ? first : [...values];
}

/** Values in the order of their first use, each with its index. */
class Dictionary<Value> {
  readonly values: Value[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(value: Value): number {
    const key = typeof value === "string" ? value : JSON.stringify(value);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
