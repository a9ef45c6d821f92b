import { dayNumberOf } from "../model/day.ts";
import { productIdOf } from "../model/product-id.ts";
import { QUANTITY_SCALE, type SalesColumns } from "../model/sales-columns.ts";
import { salesColumnsBuilder } from "../model/sales-columns-builder.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { toUnits } from "../std/decimal.ts";
import { groupBy } from "../std/group-by.ts";

/** Lines that are values as columns, in the order of their documents; one pass. */
export function columnsOfLines(lines: readonly SalesLine[]): SalesColumns {
  const builder = salesColumnsBuilder(lines.length);
  for (const ofDocument of groupBy(lines, documentNameOf).values()) {
    const [first] = ofDocument;
    if (first === undefined) continue;
    const day = dayNumberOf(first.soldOn);
    const document = builder.document(day, first.documentType === "credit-note");
    for (const { source, sku, productName, clientId, net, quantity } of ofDocument)
      builder.line({
        client: builder.client(clientId ?? ""),
        product: builder.product({ id: productIdOf(source, sku), sku, name: productName }, day),
        document,
        currency: builder.currency(net.currency),
        net: net.minorUnits,
        quantity: toUnits(quantity, QUANTITY_SCALE),
      });
  }
  return builder.columns();
}

function documentNameOf({ source, documentType, documentNumber, soldOn }: SalesLine): string {
  return `${source}\n${documentType}\n${soldOn}\n${documentNumber}`;
}
