import type { RecordChanges } from "../../../../shared/actions/list-table.ts";
import { CurrencyCode } from "../../../../shared/model/money.ts";
import type { UnitPrice } from "../../../../shared/model/unit-price.ts";
import { readPrice } from "../../../../shared/price/read-prices.ts";
import { printUnitPrice } from "../../../../shared/words/print.ts";
import type { EditSource } from "../changes/edit-of.ts";
import type { FieldEdit } from "../list/list-column.ts";
import type { ProductItem } from "./product-item.ts";
import { readLocaleAmount } from "./read-locale-amount.ts";

/** In which way a typed amount is read. */
export interface PriceReadingContext {
  /** BCP 47 tag of the person's formats: "1.234" is one thousand in Romania. */
  readonly locale: string;
  /** ISO 4217 code of an amount that names none. */
  readonly currency: string | undefined;
}

/**
 * "84,90 lei" → 84.90 RON; undefined when no price can be read or its currency is nowhere said. The marks are those of the
 * person's locale where the digits fit it, so that a price that was shown is read back as itself.
 */
export function readTypedPrice(
  text: string,
  { locale, currency }: PriceReadingContext,
): UnitPrice | undefined {
  const reading = readPrice(text, { language: locale, ...(currency && { currency }) });
  const code = CurrencyCode.safeParse(reading?.currency ?? currency);
  const amount = readLocaleAmount(text, locale) ?? reading?.amount;
  return reading && amount && code.success ? { ...amount, currency: code.data } : undefined;
}

/** A price of ours; an amount without a currency is in the one that the price had, else in the person's main one. */
export function priceEdit(
  edits: EditSource<"products">,
  options: {
    readonly locale: string;
    readonly mainCurrency: string | undefined;
    readonly unread: string;
    readonly priceOf: (item: ProductItem) => UnitPrice | undefined;
    readonly changesOf: (price: UnitPrice | undefined) => RecordChanges<"products">;
  },
): FieldEdit<ProductItem> {
  const { locale, mainCurrency, unread, priceOf, changesOf } = options;
  return {
    maxLength: 60,
    textOf: (item) => {
      const price = priceOf(item);
      return price === undefined ? "" : printUnitPrice(price, locale);
    },
    save: async (item, text) => {
      if (text === "") return edits.edit(item, changesOf(undefined));
      const price = readTypedPrice(text, { locale, currency: priceOf(item)?.currency ?? mainCurrency });
      return price === undefined ? unread : edits.edit(item, changesOf(price));
    },
  };
}
