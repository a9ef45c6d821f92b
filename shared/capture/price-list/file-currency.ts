import type { PriceContext } from "../../price/price-reading.ts";
import { readCurrency } from "../../price/read-prices.ts";
import { PRICE_HEADER } from "../lists/list-words-table.ts";
import { type Line, textOf } from "./page-lines.ts";

/** The currency in which a file says that its prices are ("All prices in lei"), outside of its tables. */
export function currencyOfLines(lines: readonly Line[], context: PriceContext): string | undefined {
  for (const line of lines) {
    const text = textOf(line);
    const currency = PRICE_HEADER.test(text) ? readCurrency(text, context) : undefined;
    if (currency !== undefined) return currency;
  }
  return undefined;
}
