import { dayOfNumber } from "../../model/day.ts";
import type { ClientId, SourceId } from "../../model/ids.ts";
import type { CurrencyCode } from "../../model/money.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { textAt } from "../../std/text-column.ts";
import type { LineColumns } from "./ledger-rows.ts";
import type { MergedCodes } from "./merged-codes.ts";

/** The lines of a block as values; `client` is the index of the client whose range holds the row. */
export type UnpackLine = (client: number, row: number) => SalesLine;

/** The client and the SKU of each line are those that the source's codes stand for today. */
export function lineUnpacker(block: LineColumns, merged: MergedCodes): UnpackLine {
  const skuOf = merged.skuReader(block);
  const documentOf = lastRemembered((document) => unpackDocument(block, document));
  const clientOf = lastRemembered((client) => unpackClient(block, merged, client));
  return (client, row) => {
    const product = block.product[row] ?? 0;
    const lineNumber = block.lineNumber[row] ?? -1;
    return {
      ...documentOf(block.document[row] ?? 0),
      ...clientOf(client),
      ...(lineNumber >= 0 && { lineNumber }),
      occurrence: block.occurrence[row] ?? 0,
      sku: present(skuOf(product)),
      productName: present(textAt(block.productNames, product)),
      quantity: { coefficient: block.quantityCoefficient[row] ?? 0, scale: block.quantityScale[row] ?? 0 },
      unitPrice: {
        coefficient: block.priceCoefficient[row] ?? 0,
        scale: block.priceScale[row] ?? 0,
        currency: at(block.currencies, block.priceCurrency[row]) as CurrencyCode,
      },
      net: {
        minorUnits: block.netMinorUnits[row] ?? 0,
        currency: at(block.currencies, block.netCurrency[row]) as CurrencyCode,
      },
    };
  };
}

function unpackDocument(block: LineColumns, document: number) {
  return {
    source: block.source as SourceId,
    documentType: block.documentIsCredit[document] === 1 ? "credit-note" : "invoice",
    documentNumber: present(textAt(block.documents, document)),
    soldOn: dayOfNumber(block.documentDays[document] ?? 0),
  } as const;
}

function unpackClient({ clients }: LineColumns, merged: MergedCodes, client: number) {
  const { id, code } = at(clients, client);
  const clientId = merged.clientIdOf(id);
  return clientId === "" ? undefined : { clientId: clientId as ClientId, clientCode: code };
}

/** Lines come client by client and document by document. */
function lastRemembered<Value>(make: (index: number) => Value): (index: number) => Value {
  let last: { readonly index: number; readonly value: Value } | undefined;
  return (index) => {
    if (last?.index !== index) last = { index, value: make(index) };
    return last.value;
  };
}

function at<Value>(values: readonly Value[], index: number | undefined): Value {
  return present(index === undefined ? undefined : values[index]);
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("A block of the ledger names a text that it lacks.");
  return value;
}
