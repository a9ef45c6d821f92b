import { dayOfNumber } from "../../model/day.ts";
import type { ClientId, SourceId } from "../../model/ids.ts";
import type { CurrencyCode } from "../../model/money.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import type { LineColumns } from "./ledger-rows.ts";

/** One line of a block as a value; `client` is the index of the client whose range holds the row. */
export function unpackLine(block: LineColumns, client: number, row: number): SalesLine {
  const document = block.document[row] ?? 0;
  const { id, code } = at(block.clients, client);
  const lineNumber = block.lineNumber[row] ?? -1;
  return {
    source: block.source as SourceId,
    documentType: block.documentIsCredit[document] === 1 ? "credit-note" : "invoice",
    documentNumber: at(block.documents, document),
    soldOn: dayOfNumber(block.documentDays[document] ?? 0),
    ...(lineNumber >= 0 && { lineNumber }),
    occurrence: block.occurrence[row] ?? 0,
    ...(id !== "" && { clientId: id as ClientId, clientCode: code }),
    sku: at(block.skus, block.product[row]),
    productName: at(block.productNames, block.product[row]),
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
}

function at<Value>(values: readonly Value[], index: number | undefined): Value {
  const value = index === undefined ? undefined : values[index];
  if (value === undefined) throw new Error("A block of the ledger names a text that it lacks.");
  return value;
}
