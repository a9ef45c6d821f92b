import type { Vat } from "../model/capture.ts";
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
  readonly decimalSeparator?: "." | ",";
}

/**
 * What an amount stands for: "old" a price crossed out, recommended or lowest of 30 days, "from" the lowest of several,
 * "high" the upper end of a range, "unit-price" the price per kg or litre beside the price of the pack,
 * "net" the price without VAT beside one with it, "saving" a discount, bonus, deposit or threshold.
 */
export type PriceRole =
  | "current"
  | "old"
  | "from"
  | "high"
  | "unit-price"
  | "net"
  | "instalment"
  | "shipping"
  | "saving"
  | "cart";

export interface PriceReading {
  readonly amount: Decimal;
  /** ISO 4217 code; undefined when the text names none. */
  readonly currency: string | undefined;
  readonly role: PriceRole;
  readonly vat: Vat;
  /** What one price buys: "kg", "100 ml", "piece". */
  readonly unit: string | undefined;
  /** "1.234" may be one thousand or one and a bit; the amount is the likelier one. */
  readonly isAmountAmbiguous: boolean;
  /** The sign has several meanings and the place did not decide. */
  readonly isCurrencyAmbiguous: boolean;
  readonly quote: string;
  /** Offsets of the quote in the text that was read. */
  readonly start: number;
  readonly end: number;
}
