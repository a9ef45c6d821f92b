import type { CurrencyCode } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";
import type { TableColumn, TablePlan } from "../model/sheet-plan.ts";
import { toNumber } from "../std/decimal.ts";
import { hash53 } from "../std/fingerprint.ts";
import { amountOf, moneyFormatOf } from "./money-cells.ts";
import { quantityFormatOf } from "./month-table.ts";
import { sumBy } from "./results.ts";
import type { SheetWords } from "./sheet-words.ts";

/** Each line behind the figures, newest first. The last thing on its sheet, because it grows. */
export function lineTable(lines: readonly SalesLine[], currency: CurrencyCode, words: SheetWords): TablePlan {
  return {
    kind: "table",
    id: "lines",
    name: "tblLines",
    columns: lineColumns(lines, currency, words),
    rows: lines.map((line) => ({
      key: keyOf(line),
      cells: [
        line.productName,
        { day: line.soldOn },
        line.documentNumber,
        words.documentTypes[line.documentType],
        line.sku,
        toNumber(line.quantity),
        toNumber(line.unitPrice),
        amountOf(line.net.minorUnits, currency),
      ],
    })),
    hasTotals: true,
    hasFilter: true,
  };
}

function lineColumns(lines: readonly SalesLine[], currency: CurrencyCode, words: SheetWords): TableColumn[] {
  const money = moneyFormatOf(currency);
  const quantities = lines.map(({ quantity }) => toNumber(quantity));
  return [
    { id: "product", header: words.client.product, format: "text", total: { text: words.total } },
    { id: "day", header: words.client.day, format: "day" },
    { id: "document", header: words.client.document, format: "text" },
    { id: "type", header: words.client.type, format: "text" },
    { id: "sku", header: words.client.sku, format: "text" },
    {
      id: "quantity",
      header: words.quantity,
      format: quantityFormatOf(quantities),
      total: { formula: "SUBTOTAL(109,{#quantity})", result: sumBy(quantities, Number) },
    },
    { id: "unitPrice", header: words.client.unitPrice, format: unitPriceFormatOf(lines, money) },
    {
      id: "net",
      header: words.net,
      format: money,
      total: {
        formula: "SUBTOTAL(109,{#net})",
        result: amountOf(
          sumBy(lines, ({ net }) => net.minorUnits),
          currency,
        ),
      },
    },
  ];
}

/** The digits of the source, up to four; never fewer than the currency has. */
function unitPriceFormatOf(lines: readonly SalesLine[], money: ReturnType<typeof moneyFormatOf>) {
  const least = typeof money === "string" ? 2 : money.digits;
  const most = lines.reduce((scale, { unitPrice }) => Math.max(scale, unitPrice.scale), least);
  return { digits: Math.min(most, Math.max(least, 4)) };
}

/** The identity of a line, short: among 20,000 lines the chance of one equal pair is about 2·10^-8. */
function keyOf(line: SalesLine): string {
  const place =
    line.lineNumber === undefined
      ? [
          line.sku,
          line.quantity.coefficient,
          line.quantity.scale,
          line.unitPrice.coefficient,
          line.occurrence,
        ]
      : [line.lineNumber, line.occurrence];
  const parts = [line.source, line.documentType, line.documentNumber, line.soldOn, ...place];
  return hash53(parts.join("\u001f"), 0).toString(36);
}
