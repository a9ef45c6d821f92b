import type { Vat } from "../model/capture.ts";
import type { Evidence } from "../model/evidence.ts";
import { minorDigitsOf } from "../model/minor-digits.ts";
import type { PriceContext } from "../price/price-reading.ts";
import { readCurrency, readPrice } from "../price/read-prices.ts";
import { type Decimal, readDecimal } from "../std/decimal.ts";
import type { StructuredPrice, StructuredProduct } from "./structured-product.ts";

/** A price of the structured data, read. */
export interface ClaimedPrice {
  readonly amount: Decimal;
  readonly currency: string | undefined;
  readonly role: StructuredPrice["role"];
  readonly vat: Vat;
  /** What one price buys, where the source says so apart from the amount. */
  readonly unit?: string | undefined;
  readonly isAmountAmbiguous: boolean;
  readonly rule: Evidence["rule"];
  readonly quote: string;
  readonly element: Element | undefined;
}

/** All prices that the page's own product claims, its first rule first, those of 0 left out. */
export function readStructuredPrices(
  products: readonly StructuredProduct[],
  context: PriceContext,
): ClaimedPrice[] {
  return products.flatMap((product) =>
    product.prices.flatMap((price) => {
      const claimed = readClaim(price, product, context);
      return claimed && claimed.amount.coefficient > 0 ? [claimed] : [];
    }),
  );
}

/** The first currency that the structured data names; ISO 4217. */
export function claimedCurrencyOf(
  products: readonly StructuredProduct[],
  context: PriceContext,
): string | undefined {
  for (const { prices } of products) {
    for (const { currency } of prices) {
      const code = currency === undefined ? undefined : readCurrency(currency, context);
      if (code) return code;
    }
  }
  return undefined;
}

function readClaim(
  price: StructuredPrice,
  product: StructuredProduct,
  context: PriceContext,
): ClaimedPrice | undefined {
  const named = price.currency === undefined ? undefined : readCurrency(price.currency, context);
  const amount = plainAmount(price.text, named ?? context.currency);
  const reading = amount
    ? undefined
    : readPrice(price.text, named ? { ...context, currency: named } : context);
  const read = amount ?? reading?.amount;
  if (!read) return undefined;
  return {
    amount: read,
    currency: reading?.currency ?? named,
    role: reading?.role === "old" ? "old" : price.role,
    vat: price.vat,
    isAmountAmbiguous: reading?.isAmountAmbiguous ?? false,
    rule: product.rule,
    quote: price.text.slice(0, 200),
    element: price.element,
  };
}

/** "24.9" as a program writes it. "24.990" of a currency without cents is thousands all the same. */
function plainAmount(text: string, currency: string | undefined): Decimal | undefined {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const isThousands =
    currency !== undefined && minorDigitsOf(currency) === 0 && /^\d{1,3}\.\d{3}$/.test(text);
  return isThousands ? undefined : readDecimal(text);
}
