import type { CapturedPrice } from "../model/capture.ts";
import { DIGITS_BY_CURRENCY } from "../model/currency-table.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { PriceContext, PriceReading } from "../price/price-reading.ts";
import { placeOf } from "../price/read-place.ts";

/**
 * A reading as a price to keep, in its own currency, else in that of its place. Undefined when no currency is known: a price
 * without one cannot be compared with anything.
 */
export function capturedPrice(
  {
    amount,
    currency,
    vat,
    unit,
    quote,
  }: Pick<PriceReading, "amount" | "currency" | "vat" | "unit" | "quote">,
  context: PriceContext,
): CapturedPrice | undefined {
  const code = currency ?? context.currency ?? placeOf(context).currency;
  if (code === undefined || !DIGITS_BY_CURRENCY.has(code)) return undefined;
  const { coefficient, scale } = amount;
  return {
    // The table of currencies was just asked, so that the brand is true.
    price: { coefficient, scale, currency: code as CurrencyCode },
    vat,
    ...(unit !== undefined && { unit: unit.slice(0, 40) }),
    quote: quote.replace(/\s+/g, " ").slice(0, 200),
  };
}
