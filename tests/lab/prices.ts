import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { textOfElement } from "../../shared/capture/element-text.ts";
import type { PriceContext } from "../../shared/price/price-reading.ts";
import { readCurrency, readPrice } from "../../shared/price/read-prices.ts";
import { printDecimal } from "../../shared/std/decimal.ts";

interface PriceCase {
  readonly id: string;
  readonly raw: string | null;
  readonly currencyHint?: string | null;
  readonly locale?: string;
  readonly decimalSeparator?: "." | ",";
}

/** The main price of every case, read with what stands beside it as a hint; answers in the file are not looked at. */
export async function predictPrices(file: string) {
  const bytes = await readFile(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const cases = JSON.parse(text) as PriceCase[];
  return cases.map((one) => {
    const { price, currency } = predictPrice(one);
    return { id: one.id, price, currency };
  });
}

function predictPrice({ raw, currencyHint, locale, decimalSeparator }: PriceCase) {
  const bare: PriceContext = {
    ...(locale ? { language: locale } : {}),
    ...(decimalSeparator ? { decimalSeparator } : {}),
  };
  const hint = currencyHint ? readCurrency(currencyHint, bare) : undefined;
  const context = hint === undefined ? bare : { ...bare, currency: hint };
  const text = raw === null ? "" : plainText(raw);
  const reading = readPrice(text, context);
  const currency = reading?.currency ?? hint ?? readCurrency(text, context) ?? null;
  const isUnknowable =
    reading?.isAmountAmbiguous && currency === null && locale === undefined && !decimalSeparator;
  const isGiven = reading !== undefined && !(isUnknowable && /^\d{1,3}[.,]\d{3}$/.test(text.trim()));
  return { price: isGiven ? printDecimal(reading.amount) : null, currency };
}

function plainText(raw: string): string {
  if (!raw.includes("<")) return raw;
  return textOfElement(parseHTML(`<html><body>${raw}</body></html>`).document.body);
}
