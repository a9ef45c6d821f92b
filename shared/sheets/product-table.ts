import type { CurrencyCode } from "../model/money.ts";
import type { ProductTotal } from "../model/month-total.ts";
import type { TablePlan } from "../model/sheet-plan.ts";
import { amountOf, moneyFormatOf } from "./money-cells.ts";
import { quantityFormatOf } from "./month-table.ts";
import { type Result, ratioOf, sumBy } from "./results.ts";
import type { SheetWords } from "./sheet-words.ts";

/** The products that brought most; the share is of the client's net sales above, so that it follows them. */
export function productTable(
  products: readonly ProductTotal[],
  /** Of the client in the same months. */
  netOfAll: Result,
  currency: CurrencyCode,
  words: SheetWords,
): TablePlan {
  const money = moneyFormatOf(currency);
  const nets = products.map(({ netMinorUnits }) => amountOf(netMinorUnits, currency));
  const shares = nets.map((net) => ratioOf(net, netOfAll));
  return {
    kind: "table",
    id: "products",
    name: "tblProducts",
    columns: [
      { id: "product", header: words.client.product, format: "text", total: { text: words.total } },
      { id: "sku", header: words.client.sku, format: "text" },
      {
        id: "net",
        header: words.net,
        format: money,
        total: { formula: "SUBTOTAL(109,{#net})", result: sumBy(nets, Number) },
      },
      {
        id: "share",
        header: words.client.share,
        format: "percent",
        formula: `IF(ISNUMBER({$dsNet}),IF({$dsNet}>0,{@net}/{$dsNet},""),"")`,
        total: {
          formula: "SUBTOTAL(109,{#share})",
          result: shares.reduce<number>((sum, share) => sum + Number(share), 0),
        },
      },
      {
        id: "quantity",
        header: words.quantity,
        format: quantityFormatOf(products.map(({ quantity }) => quantity)),
      },
    ],
    rows: products.map(({ sku, name, quantity }, index) => ({
      key: sku,
      cells: [name, sku, nets[index] ?? null, shares[index] ?? null, quantity],
    })),
    hasTotals: true,
    hasFilter: false,
  };
}
