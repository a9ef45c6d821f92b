import type { PriceContext } from "../../price/price-reading.ts";
import { readCurrency } from "../../price/read-prices.ts";
import { PRICE_HEADER } from "../lists/list-words-table.ts";
import { type Line, textOf } from "./page-lines.ts";

/** Whole names that no amount stands beside, of currencies whose short names are those of others. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/белорусски|бел\.?\s?руб/iu, "BYN"],
  [/lei moldovene|молдавски/iu, "MDL"],
  [/тенге/iu, "KZT"],
];

/** The currency in which a file says that its prices are ("All prices in lei"), outside of its tables. */
export function currencyOfLines(lines: readonly Line[], context: PriceContext): string | undefined {
  for (const line of lines) {
    const text = textOf(line);
    if (!PRICE_HEADER.test(text)) continue;
    const named = NAMED.find(([pattern]) => pattern.test(text))?.[1];
    const currency = named ?? readCurrency(text, context);
    if (currency !== undefined) return currency;
  }
  return undefined;
}
