/**
 * SHA-256 of bytes that come piece by piece (FIPS 180-4). WebCrypto digests only what is in memory as a whole, and a
 * data file is read as a stream. A check against damage and careless editing, not a signature.
 */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** 64 hexadecimal digits; ends the hash. */
  digest(): string;
}

const BLOCK = 64;

export function createSha256(): Sha256 {
  const state = Uint32Array.from(primes(8), (prime) => fractionBits(Math.sqrt(prime)));
  const words = new Uint32Array(64);
  const pending = new Uint8Array(BLOCK);
  let pendingCount = 0;
  let byteCount = 0;

  function update(bytes: Uint8Array): void {
    byteCount += bytes.length;
    let offset = 0;
    if (pendingCount > 0) {
      offset = Math.min(BLOCK - pendingCount, bytes.length);
      pending.set(bytes.subarray(0, offset), pendingCount);
      pendingCount += offset;
      if (pendingCount < BLOCK) return;
      compress(state, words, pending, 0);
    }
    for (; offset + BLOCK <= bytes.length; offset += BLOCK) compress(state, words, bytes, offset);
    pendingCount = bytes.length - offset;
    pending.set(bytes.subarray(offset));
  }

  return {
    update,
    digest() {
      const bitCount = byteCount * 8;
      const padding = new Uint8Array(((pendingCount < 56 ? 56 : 120) - pendingCount) | 0);
      padding[0] = 0x80;
      const length = new DataView(new ArrayBuffer(8));
      length.setUint32(0, Math.floor(bitCount / 2 ** 32));
      length.setUint32(4, bitCount >>> 0);
      update(padding);
      update(new Uint8Array(length.buffer));
      return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
    },
  };
}

function compress(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, offset: number): void {
  fillWords(words, bytes, offset);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + sum1 + chosen + (CONSTANTS[round] ?? 0) + (words[round] ?? 0)) | 0;
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}

function fillWords(words: Uint32Array, bytes: Uint8Array, offset: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, BLOCK);
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(index * 4);
  for (let index = 16; index < 64; index++) {
    const before2 = words[index - 2] ?? 0;
    const before15 = words[index - 15] ?? 0;
    const small1 = rotated(before2, 17) ^ rotated(before2, 19) ^ (before2 >>> 10);
    const small0 = rotated(before15, 7) ^ rotated(before15, 18) ^ (before15 >>> 3);
    words[index] = (words[index - 16] ?? 0) + small0 + (words[index - 7] ?? 0) + small1;
  }
}

function rotated(word: number, count: number): number {
  return (word >>> count) | (word << (32 - count));
}

/** The first 32 bits of what stands after the point. */
function fractionBits(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) >>> 0;
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

const CONSTANTS = Uint32Array.from(primes(64), (prime) => fractionBits(Math.cbrt(prime)));
