import type { FoundPriceList } from "../../../shared/capture/price-list/read-price-list.ts";
import type { CapturedPrice } from "../../../shared/model/capture.ts";
import type { CapturedRow } from "../../../shared/model/captured-list.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";

/** A list for the eye: columns, then a line for each row with what is known of it. */
export function printPriceList({ columns, proposedColumn, rows }: FoundPriceList): string {
  const titles = columns.map(({ title }, index) => `${index === proposedColumn ? "→ " : "  "}${title}`);
  return [...titles, "", ...rows.map(printRow)].join("\n");
}

function printRow({ name, sku, gtin, category, prices, oldPrice }: CapturedRow): string {
  const [first] = prices.filter((price) => price !== null);
  return [
    category === undefined ? "" : `[${category}]`,
    sku ?? gtin ?? "",
    name,
    ...prices.map((price) => (price ? printPrice(price.price, price.flags) : "no price")),
    ...(oldPrice ? [`old ${printPrice(oldPrice, [])}`] : []),
    first ? `p. ${first.evidence.file?.page}` : "",
  ]
    .filter((part) => part !== "")
    .join(" | ");
}

function printPrice({ price, vat, unit }: CapturedPrice, flags: readonly string[]): string {
  const parts = [printDecimal(price), price.currency, `vat ${vat}`, unit ?? "", ...flags];
  return parts.filter((part) => part !== "").join(" ");
}
