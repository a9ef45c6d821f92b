import type { CapturedPrice, PriceFlag } from "../../model/capture.ts";
import type { RowPrice } from "../../model/captured-list.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import { compareDecimals, type Decimal } from "../../std/decimal.ts";
import { capturedPrice } from "../captured-price.ts";
import { type ClaimedPrice, readStructuredPrices } from "../read-structured-prices.ts";
import type { StructuredProduct } from "../structured-product.ts";

interface Claimant {
  readonly product: StructuredProduct;
  /** The price before, as the row shows it: data that was not brought up to date still names it. */
  readonly oldPrice: CapturedPrice | undefined;
  readonly context: PriceContext;
}

/** A price in sight after the page's data was asked: sure where the data says the same, to be looked at where it does not. */
export function checkPrice(seen: RowPrice, { product, oldPrice, context }: Claimant): RowPrice {
  const claims = readStructuredPrices([product], context);
  const asked = claims.filter(({ role }) => role === "current" || role === "low");
  if (asked.length === 0) return seen;
  const same = asked.find((claim) => isSameAmount(seen, claim));
  if (same) return agreed(seen, same);
  const isExplained = isWithin(seen.price.price, claims) || asked.some((claim) => isOf(oldPrice, claim));
  const claimed = asked.map((claim) => priceOf(claim, context)).find(Boolean);
  if (isExplained || claimed === undefined) return seen;
  return { ...seen, flags: withDifference(seen.flags), claimed };
}

/** The data's price of a row that says none itself, for the person to look at. */
export function hiddenPrice(
  product: StructuredProduct,
  context: PriceContext,
  address: string,
): RowPrice | null {
  const claim = readStructuredPrices([product], context).find(({ role }) => role === "current");
  const price = claim && priceOf(claim, context);
  if (!claim || !price) return null;
  const { rule, quote } = claim;
  return {
    price,
    flags: ["structured-differs"],
    evidence: { field: "price", rule, quote, before: "", after: "", url: address },
  };
}

/** The same amount; the data's currency decides one that is not certain, and differs from one that is. */
function agreed(seen: RowPrice, claim: ClaimedPrice): RowPrice {
  const { price, flags } = seen;
  const claimed = priceOf(claim, {});
  const currency = claimed?.price.currency ?? price.price.currency;
  const isOther = currency !== price.price.currency;
  if (claimed && isOther && !flags.includes("ambiguous-currency"))
    return { ...seen, flags: withDifference(flags), claimed };
  const sure = flags.filter((flag) => flag === "from-price" || flag === "range");
  return { ...seen, price: { ...price, price: { ...claim.amount, currency } }, flags: sure };
}

/** Also where the separator in sight, of thousands or of decimals, was read as the other one than the data's number has. */
function isSameAmount({ price: { price }, flags }: RowPrice, { amount }: ClaimedPrice): boolean {
  if (compareDecimals(price, amount) === 0) return true;
  return flags.includes("ambiguous-amount") && (isThousandth(price, amount) || isThousandth(amount, price));
}

function isThousandth(part: Decimal, amount: Decimal): boolean {
  return compareDecimals(part, { ...amount, scale: amount.scale + 3 }) === 0;
}

function isWithin(amount: Decimal, claims: readonly ClaimedPrice[]): boolean {
  const isAbove = claims.some((claim) => compareDecimals(claim.amount, amount) <= 0);
  const hasEnd = claims.some(({ role }) => role === "high");
  return hasEnd && isAbove && claims.some((claim) => compareDecimals(claim.amount, amount) >= 0);
}

function isOf(oldPrice: CapturedPrice | undefined, { amount }: ClaimedPrice): boolean {
  return oldPrice !== undefined && compareDecimals(oldPrice.price, amount) === 0;
}

function priceOf({ amount, currency, vat, unit, quote }: ClaimedPrice, context: PriceContext) {
  return capturedPrice({ amount, currency, vat, unit, quote }, context);
}

function withDifference(flags: readonly PriceFlag[]): PriceFlag[] {
  return [...flags.filter((flag) => flag !== "structured-differs"), "structured-differs"];
}
