/** Readings of prices a second: short texts as shops print them, beside a plain pattern that knows neither roles nor currencies. */
import type { PriceContext } from "../../shared/price/price-reading.ts";
import { readPrice } from "../../shared/price/read-prices.ts";
import type { BenchResult } from "./bench-result.ts";

const ROUNDS = 5;
const TEXT_COUNT = 250_000;
const PLAIN = /(?:€\s*)?(\d[\d.,\s]*\d|\d)\s*(lei|RON|€|EUR|\$|₽|руб)?/i;

/** Each with a slot for the amount, so that no two texts of the bench are alike. */
const FORMS: readonly ((whole: number, cents: string) => string)[] = [
  (whole, cents) => `${whole},${cents} lei`,
  (whole, cents) => `Preț: ${whole}.${cents} RON`,
  (whole, cents) => `${whole} ${cents} Lei`,
  (whole, cents) => `€${whole}.${cents}`,
  (whole) => `${whole} 990 ₽`,
  (whole, cents) => `PRP: ${whole},${cents} Lei (-18%)`,
  (whole, cents) => `${whole},${cents} lei + TVA / buc`,
  (whole) => `de la ${whole} lei`,
];

export async function benchPrice(): Promise<BenchResult> {
  const texts = Array.from({ length: TEXT_COUNT }, (_, index) => {
    const form = FORMS[index % FORMS.length];
    return form?.(1 + (index % 899), String(index % 100).padStart(2, "0")) ?? "";
  });
  // One context a page, as a reader of pages has it.
  const context: PriceContext = { language: "ro" };
  const oursMs = fastest(() => countOf(texts, (text) => readPrice(text, context) !== undefined));
  const plainMs = fastest(() => countOf(texts, (text) => PLAIN.test(text)));
  return {
    title: "Prices",
    rows: [
      {
        task: `read ${TEXT_COUNT.toLocaleString("en")} short texts, best of ${ROUNDS}`,
        oursMs,
        peer: { name: "one plain pattern", ms: plainMs },
        target: { kind: "at-most-ms", ms: 1000 },
      },
    ],
  };
}

/** A bench that read nothing is worth nothing: every text has a price. */
function countOf(texts: readonly string[], isRead: (text: string) => boolean): void {
  const count = texts.filter(isRead).length;
  if (count !== texts.length) throw new Error(`Read ${count} of ${texts.length} texts.`);
}

function fastest(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
