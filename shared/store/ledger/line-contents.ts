import { hash53 } from "../../std/fingerprint.ts";
import type { EncodedLines, Stretch } from "./encode-lines.ts";
import { NO_CODE } from "./line-dictionaries.ts";

const CONTENT_SEED = 12;
const CONTENT_MODULUS = 2 ** 52;
const HIGH_FACTOR = 2654435761;
const LOW_FACTOR = 1597334677;

/** What a document says that an import took away; no lines come to it but once in four million milliards. */
export const REMOVED = 0;

/** Joins the hashes of two lots of lines of one document; their order does not count, their number does. */
export function joinContents(a: number, b: number): number {
  const sum = a + b;
  // As the remainder, which divides: both are below the modulus.
  return sum < CONTENT_MODULUS ? sum : sum - CONTENT_MODULUS;
}

/**
 * What each line says, as a number below 2 ** 52: the same lines give the same numbers on every device. Column by column and
 * without texts, since an import asks for every line; a client and a product are hashed once.
 */
export function lineContentsOf({
  columns,
  clients,
  products,
  currencies,
  ...lines
}: EncodedLines): Float64Array {
  const clientHashes = clients.map(({ code }) => hash53(code ?? NO_CODE, CONTENT_SEED));
  const productHashes = products.map(({ sku, name }) => hash53(`${sku}\n${name}`, CONTENT_SEED));
  const hashes = new LineHashes(lines.lineCount);
  hashes.addNumbers(clientColumnOf(lines, clientHashes));
  hashes.addNumbers(productColumnOf(columns.product, productHashes));
  hashes.addNumbers(columns.lineNumber);
  hashes.addNumbers(columns.occurrence);
  hashes.addNumbers(columns.quantityCoefficient);
  hashes.addNumbers(columns.quantityScale);
  hashes.addNumbers(columns.priceCoefficient);
  hashes.addNumbers(columns.priceScale);
  hashes.addTexts(columns.priceCurrency, currencies);
  hashes.addNumbers(columns.netMinorUnits);
  hashes.addTexts(columns.netCurrency, currencies);
  return hashes.values();
}

function productColumnOf(indexes: Int32Array, productHashes: readonly number[]): Float64Array {
  const column = new Float64Array(indexes.length);
  for (let row = 0; row < indexes.length; row++) column[row] = productHashes[indexes[row] ?? 0] ?? 0;
  return column;
}

function clientColumnOf(
  { lineCount, stretches }: { readonly lineCount: number; readonly stretches: readonly Stretch[] },
  clientHashes: readonly number[],
): Float64Array {
  const column = new Float64Array(lineCount);
  for (const { client, start, end } of stretches) column.fill(clientHashes[client] ?? 0, start, end);
  return column;
}

/** cyrb53 (bryc, public domain) of many lines side by side, fed with texts and safe integers; a text is closed by its length. */
class LineHashes {
  readonly #high: Int32Array;
  readonly #low: Int32Array;

  constructor(count: number) {
    this.#high = new Int32Array(count).fill(0xdeadbeef ^ CONTENT_SEED);
    this.#low = new Int32Array(count).fill(0x41c6ce57 ^ CONTENT_SEED);
  }

  addNumbers(column: Float64Array | Int32Array): void {
    for (let row = 0; row < this.#high.length; row++) {
      const value = column[row] ?? 0;
      let high = Math.imul((this.#high[row] ?? 0) ^ value, HIGH_FACTOR);
      let low = Math.imul((this.#low[row] ?? 0) ^ value, LOW_FACTOR);
      const upperHalf = Math.floor(value / 4294967296);
      high = Math.imul(high ^ upperHalf, HIGH_FACTOR);
      low = Math.imul(low ^ upperHalf, LOW_FACTOR);
      this.#high[row] = high;
      this.#low[row] = low;
    }
  }

  addTexts(indexes: Int32Array, texts: readonly string[]): void {
    for (let row = 0; row < this.#high.length; row++) {
      const text = texts[indexes[row] ?? 0] ?? "";
      let high = this.#high[row] ?? 0;
      let low = this.#low[row] ?? 0;
      for (let index = 0; index <= text.length; index++) {
        const code = index < text.length ? text.charCodeAt(index) : text.length;
        high = Math.imul(high ^ code, HIGH_FACTOR);
        low = Math.imul(low ^ code, LOW_FACTOR);
      }
      this.#high[row] = high;
      this.#low[row] = low;
    }
  }

  values(): Float64Array {
    const values = new Float64Array(this.#high.length);
    for (let row = 0; row < values.length; row++) {
      values[row] = finished(this.#high[row] ?? 0, this.#low[row] ?? 0);
    }
    return values;
  }
}

function finished(high: number, low: number): number {
  const one = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const other = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)) % CONTENT_MODULUS;
}
