import { dayOfNumber } from "../../model/day.ts";
import type { SourceId } from "../../model/ids.ts";
import type { CurrencyCode } from "../../model/money.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import type { EncodedLines } from "./encode-lines.ts";

/** The lines again as values, as they were encoded before any was stored: clients by their codes. */
export function* decodeLines(encoded: EncodedLines): Generator<SalesLine> {
  for (const { client, document, start, end } of encoded.stretches) {
    const said = { ...clientOf(encoded, client), ...documentOf(encoded, document) };
    for (let row = start; row < end; row++) yield { ...said, ...ownOf(encoded, row) };
  }
}

function clientOf({ clients }: EncodedLines, index: number): Pick<SalesLine, "clientCode"> {
  const code = clients[index]?.code;
  return code === undefined ? {} : { clientCode: code };
}

function documentOf({ source, documents }: EncodedLines, index: number) {
  const { number = "", isCredit = false, day = 0 } = documents[index] ?? {};
  return {
    source: source as SourceId,
    documentType: isCredit ? "credit-note" : "invoice",
    documentNumber: number,
    soldOn: dayOfNumber(day),
  } as const;
}

function ownOf({ columns, products, currencies }: EncodedLines, row: number) {
  const { sku = "", name = "" } = products[columns.product[row] ?? 0] ?? {};
  const lineNumber = columns.lineNumber[row] ?? -1;
  return {
    ...(lineNumber >= 0 && { lineNumber }),
    occurrence: columns.occurrence[row] ?? 0,
    sku,
    productName: name,
    quantity: { coefficient: columns.quantityCoefficient[row] ?? 0, scale: columns.quantityScale[row] ?? 0 },
    unitPrice: {
      coefficient: columns.priceCoefficient[row] ?? 0,
      scale: columns.priceScale[row] ?? 0,
      currency: currencyAt(currencies, columns.priceCurrency[row]),
    },
    net: {
      minorUnits: columns.netMinorUnits[row] ?? 0,
      currency: currencyAt(currencies, columns.netCurrency[row]),
    },
  };
}

function currencyAt(currencies: readonly string[], index: number | undefined): CurrencyCode {
  return currencies[index ?? 0] as CurrencyCode;
}
