import type { Vat } from "../model/capture.ts";
import type { Measure } from "../model/measure.ts";
import type { Decimal } from "../std/decimal.ts";

/** What is known of the place of a text; each part only helps where the text itself does not tell. */
export interface PriceContext {
  /** BCP 47 tag of the text: "ro", "ro-MD". */
  readonly language?: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /** Host name of the page; its ending may name the country. */
  readonly host?: string;
  /** ISO 4217 code that the source claims elsewhere. */
  readonly currency?: string;
  /** The separator of this very text, where the caller knows it; then "1.234" leaves no doubt. */
  readonly decimalSeparator?: "." | ",";
}

/**
 * What an amount stands for: "old" a price crossed out or recommended, "lowest" that of the last 30 days, "from" the lowest
 * of several, "high" the upper end of a range, "unit-price" the price per kg or litre beside the price of the pack,
 * "net" the price without VAT beside one with it, "minimum-order" a threshold of an order or of free delivery,
 * "saving" a discount or voucher, "cart" a total.
 */
export type PriceRole =
  | "current"
  | "old"
  | "lowest"
  | "from"
  | "high"
  | "unit-price"
  | "net"
  | "instalment"
  | "shipping"
  | "deposit"
  | "bonus"
  | "minimum-order"
  | "saving"
  | "cart";

export interface PriceReading {
  readonly amount: Decimal;
  /** ISO 4217 code; undefined when the text names none. */
  readonly currency: string | undefined;
  readonly role: PriceRole;
  readonly vat: Vat;
  /** What one price buys: "kg", "100 ml", "piece", "6-pack". */
  readonly unit: string | undefined;
  /** The same, to calculate with. */
  readonly per: Measure | undefined;
  /** "1.234" may be one thousand or one and a bit; the amount is the likelier one. */
  readonly isAmountAmbiguous: boolean;
  /** The other reading of an ambiguous amount. */
  readonly otherAmount: Decimal | undefined;
  /** The sign has several meanings and the place did not decide. */
  readonly isCurrencyAmbiguous: boolean;
  /** What else an ambiguous sign may mean, likeliest first; ISO 4217. */
  readonly otherCurrencies: readonly string[];
  readonly quote: string;
  /** Offsets of the quote in the text that was read. */
  readonly start: number;
  readonly end: number;
}
