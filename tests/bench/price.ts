/** Readings of prices a second: short texts as shops print them, beside open readers and a plain pattern that knows nothing. */
import type { PriceContext } from "../../shared/price/price-reading.ts";
import { readPrice } from "../../shared/price/read-prices.ts";
import { toNumber } from "../../shared/std/decimal.ts";
import type { BenchResult } from "./bench-result.ts";
import { loadPricePeers, type PricePeer } from "./price-peers.ts";

const ROUNDS = 5;
const TEXT_COUNT = 250_000;
const PLAIN = /(?:€\s*)?(\d[\d.,\s]*\d|\d)\s*(lei|RON|€|EUR|\$|₽|руб)?/i;
/** One context a page, as a reader of pages has it. */
const CONTEXT: PriceContext = { language: "ro" };

/** Each with a slot for the amount, so that no two texts of the bench are alike. */
const FORMS: readonly ((whole: number, cents: string) => string)[] = [
  (whole, cents) => `${whole},${cents} lei`,
  (whole, cents) => `Preț: ${whole}.${cents} RON`,
  (whole, cents) => `${whole} ${cents} Lei`,
  (whole, cents) => `€${whole}.${cents}`,
  (whole, cents) => `${whole} 9${cents} ₽`,
  (whole, cents) => `PRP: ${whole},${cents} Lei (-18%)`,
  (whole, cents) => `${whole},${cents} lei + TVA / buc`,
  (whole, cents) => `de la ${whole},${cents} lei`,
];
const THOUSANDS = 4;

interface PriceText {
  readonly text: string;
  readonly amount: number;
}

export async function benchPrice(): Promise<BenchResult> {
  const texts = Array.from({ length: TEXT_COUNT }, (_, index) => textAt(index));
  const ours: PricePeer = { name: "Dosar", read: readAmount };
  const plain: PricePeer = { name: "one plain pattern", read: (text) => (PLAIN.test(text) ? 1 : undefined) };
  const readers = loadPricePeers();
  const oursMs = fastest(texts, ours);
  const task = `read ${TEXT_COUNT.toLocaleString("en")} short texts, best of ${ROUNDS}`;
  return {
    title: "Prices",
    rows: [...readers, plain].map((peer) => ({
      task,
      oursMs,
      peer: { name: peer.name, ms: fastest(texts, peer) },
      target: { kind: "at-most-ms", ms: 1000 },
    })),
    notes: [ours, ...readers].map((reader) => `Right amounts, ${reader.name}: ${printShare(texts, reader)}.`),
  };
}

function readAmount(text: string): number | undefined {
  const reading = readPrice(text, CONTEXT);
  return reading && toNumber(reading.amount);
}

function textAt(index: number): PriceText {
  const place = index % FORMS.length;
  const whole = 1 + (index % 899);
  const cents = String(index % 100).padStart(2, "0");
  const amount = place === THOUSANDS ? Number(`${whole}9${cents}`) : Number(`${whole}.${cents}`);
  return { text: FORMS[place]?.(whole, cents) ?? "", amount };
}

function fastest(texts: readonly PriceText[], { read }: PricePeer): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const { text } of texts) read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function printShare(texts: readonly PriceText[], { read }: PricePeer): string {
  const right = texts.filter(({ text, amount }) => read(text) === amount).length;
  return `${((right / texts.length) * 100).toFixed(1)} %`;
}
