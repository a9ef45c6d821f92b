/** Which of several equal lines of a document one is. */
import type { SalesLine } from "../model/sales-line.ts";
import { hash53 } from "../std/fingerprint.ts";

const DOCUMENT_SEED = 21;
const PRODUCT_SEED = 22;
const FIRST_ROOM = 1 << 12;
const HIGH_FACTOR = 2654435761;
const LOW_FACTOR = 1597334677;
const LOW_HALF = 2 ** 32;

/** Counts, from 0, how often a line like this one has come before; the occurrence that the line itself says is not looked at. */
export function createOccurrenceCounter(): (line: SalesLine) => number {
  const counts = new HashCounts();
  const keyOf = lineKeyReader();
  return (line) => counts.countUp(keyOf(line));
}

/** What tells lines apart, as a number: the document with the line number, else with SKU, quantity and price. */
function lineKeyReader(): (line: SalesLine) => number {
  let last: Pick<SalesLine, "documentNumber" | "documentType" | "soldOn"> | undefined;
  let documentHash = 0;
  return (line) => {
    const { documentNumber, documentType, soldOn, lineNumber } = line;
    const isLast =
      last?.documentNumber === documentNumber && last.soldOn === soldOn && last.documentType === documentType;
    if (!isLast) documentHash = hash53(`${documentType}\n${documentNumber}\n${soldOn}`, DOCUMENT_SEED);
    last = line;
    if (lineNumber !== undefined) return finished(mixed(documentHash, lineNumber, 1));
    const { sku, quantity, unitPrice } = line;
    const ofProduct = mixed(documentHash, hash53(sku, PRODUCT_SEED), 2);
    const ofQuantity = mixed(ofProduct, quantity.coefficient, quantity.scale);
    return finished(mixed(ofQuantity, unitPrice.coefficient, unitPrice.scale));
  };
}

/** One more safe integer, and one of few values, taken into a hash of 53 bits. */
function mixed(hash: number, value: number, small: number): number {
  const high = Math.imul((hash / LOW_HALF) ^ (value / LOW_HALF) ^ small, HIGH_FACTOR);
  const low = Math.imul(hash ^ value, LOW_FACTOR);
  const one = Math.imul(high ^ (high >>> 16) ^ low, 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const other = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return LOW_HALF * (2097151 & other) + (one >>> 0);
}

/** Never 0, which is an empty place. */
function finished(hash: number): number {
  return hash || 1;
}

/**
 * Counts by hash in flat arrays: a map of a million texts would take more room than the lines themselves. Two different lines of one hash
 * are as unlikely as two documents of one key.
 */
class HashCounts {
  #hashes = new Float64Array(FIRST_ROOM);
  #counts = new Uint32Array(FIRST_ROOM);
  #size = 0;

  /** How often the hash was counted before. */
  countUp(hash: number): number {
    if (this.#size * 2 >= this.#hashes.length) this.#grow();
    const place = placeOf(this.#hashes, hash);
    if (this.#hashes[place] === 0) {
      this.#hashes[place] = hash;
      this.#size++;
    }
    const before = this.#counts[place] ?? 0;
    this.#counts[place] = before + 1;
    return before;
  }

  #grow(): void {
    const hashes = new Float64Array(this.#hashes.length * 2);
    const counts = new Uint32Array(hashes.length);
    for (let index = 0; index < this.#hashes.length; index++) {
      const hash = this.#hashes[index] ?? 0;
      if (hash === 0) continue;
      const place = placeOf(hashes, hash);
      hashes[place] = hash;
      counts[place] = this.#counts[index] ?? 0;
    }
    this.#hashes = hashes;
    this.#counts = counts;
  }
}

/** Where the hash stands or would stand; the length is a power of two, and half of it is free. */
function placeOf(hashes: Float64Array, hash: number): number {
  const mask = hashes.length - 1;
  let place = (hash | 0) & mask;
  while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask;
  return place;
}
