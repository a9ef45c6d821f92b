import { z } from "zod";
import { CurrencyCode } from "./money.ts";
import { Month } from "./month.ts";

/** Net sales of equal periods in minor units, oldest first, no gaps: a month without sales is 0 because it is known. */
export const SalesSeries = z.strictObject({
  period: z.literal("month"),
  firstMonth: Month,
  currency: CurrencyCode,
  minorUnits: z.array(z.int()),
  /** Whether the last month is over; an open one is left out of forecasts. */
  isLastMonthClosed: z.boolean(),
});
export type SalesSeries = z.infer<typeof SalesSeries>;
