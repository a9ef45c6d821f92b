import type { CurrencyCode } from "../model/money.ts";
import type { ProductTotal } from "../model/month-total.ts";
import type { TablePlan } from "../model/sheet-plan.ts";
import { amountOf, moneyFormatOf } from "./money-cells.ts";
import { quantityFormatOf } from "./month-table.ts";
import type { SheetWords } from "./sheet-words.ts";

/** The products that brought most; the share is of the client's net sales above, so that it follows them. */
export function productTable(
  products: readonly ProductTotal[],
  currency: CurrencyCode,
  words: SheetWords,
): TablePlan {
  const money = moneyFormatOf(currency);
  return {
    kind: "table",
    id: "products",
    name: "tblProducts",
    columns: [
      { id: "product", header: words.client.product, format: "text", total: { text: words.total } },
      { id: "sku", header: words.client.sku, format: "text" },
      { id: "net", header: words.net, format: money, total: { formula: "SUBTOTAL(109,{#net})" } },
      {
        id: "share",
        header: words.client.share,
        format: "percent",
        formula: `IF(ISNUMBER({$dsNet}),IF({$dsNet}>0,{@net}/{$dsNet},""),"")`,
        total: { formula: "SUBTOTAL(109,{#share})" },
      },
      {
        id: "quantity",
        header: words.quantity,
        format: quantityFormatOf(products.map(({ quantity }) => quantity)),
      },
    ],
    rows: products.map(({ sku, name, netMinorUnits, quantity }) => ({
      key: sku,
      cells: [name, sku, amountOf(netMinorUnits, currency), null, quantity],
    })),
    hasTotals: true,
    hasFilter: false,
  };
}
