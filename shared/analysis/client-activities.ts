import { dayNumberOf } from "../model/day.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { SalesColumns } from "../model/sales-columns.ts";
import { clientAxis, type DaySpan, spanAxis } from "./axis.ts";
import { sumCube } from "./cube.ts";
import { invoiceDays } from "./invoice-days.ts";
import { onlyCurrency } from "./product-changes.ts";
import type { ClientActivity } from "./rfm.ts";

/** Every client with an invoice in the span and currency, for `rfmScores`; lines that name no client are nobody's. */
export function clientActivities(
  columns: SalesColumns,
  currency: CurrencyCode,
  span: DaySpan,
): readonly ClientActivity[] {
  const axes = [onlyCurrency(columns, currency), clientAxis(columns), spanAxis(columns, [span])];
  const cube = sumCube(columns, axes);
  const days = invoiceDays(columns);
  const until = dayNumberOf(span.to);
  return columns.clients.flatMap((clientId, client) => {
    const invoiceCount = cube.orders[client] ?? 0;
    if (clientId === "" || invoiceCount === 0) return [];
    return [
      {
        clientId,
        daysSinceLast: until - (days[client]?.findLast((day) => day <= until) ?? until),
        invoiceCount,
        netMinorUnits: (cube.sales[client] ?? 0) + (cube.returns[client] ?? 0),
      },
    ];
  });
}
