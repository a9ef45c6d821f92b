import { dayOfNumber } from "../../model/day.ts";
import type { ClientId, SourceId } from "../../model/ids.ts";
import type { CurrencyCode } from "../../model/money.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import type { LineColumns } from "./ledger-rows.ts";
import type { MergedCodes } from "./merged-codes.ts";

/** The lines of a block as values; `client` is the index of the client whose range holds the row. */
export type UnpackLine = (client: number, row: number) => SalesLine;

/** The client and the SKU of each line are those that the source's codes stand for today. */
export function lineUnpacker(block: LineColumns, merged: MergedCodes): UnpackLine {
  const skus = merged.skusOf(block);
  const clientIds = block.clients.map(({ id }) => merged.clientIdOf(id));
  return (client, row) => {
    const document = block.document[row] ?? 0;
    const clientId = at(clientIds, client);
    const lineNumber = block.lineNumber[row] ?? -1;
    return {
      source: block.source as SourceId,
      documentType: block.documentIsCredit[document] === 1 ? "credit-note" : "invoice",
      documentNumber: at(block.documents, document),
      soldOn: dayOfNumber(block.documentDays[document] ?? 0),
      ...(lineNumber >= 0 && { lineNumber }),
      occurrence: block.occurrence[row] ?? 0,
      ...(clientId !== "" && {
        clientId: clientId as ClientId,
        clientCode: at(block.clients, client).code,
      }),
      sku: at(skus, block.product[row]),
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
  };
}

function at<Value>(values: readonly Value[], index: number | undefined): Value {
  const value = index === undefined ? undefined : values[index];
  if (value === undefined) throw new Error("A block of the ledger names a text that it lacks.");
  return value;
}
