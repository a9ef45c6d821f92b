import type { Month } from "../model/month.ts";
import type { SalesSeries } from "../model/sales-series.ts";
import type { SalesHistory } from "./client-sales.ts";

/** The net of a history's months as a series to be forecast. */
export function salesSeriesOf({ months, currency, isLastMonthClosed }: SalesHistory): SalesSeries {
  return {
    period: "month",
    firstMonth: (months[0]?.month ?? "1970-01") as Month,
    currency,
    minorUnits: months.map(({ netMinorUnits }) => netMinorUnits),
    isLastMonthClosed,
  };
}
