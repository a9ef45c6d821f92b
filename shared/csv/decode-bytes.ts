import { type Encoding, UPPER_HALF_BY_ENCODING } from "./encoding-table.ts";

/** Decoded first: a header of thousands of columns stands in it whole. */
const FIRST_BYTES = 512 * 1024;
/** Decoded at a time: large enough to be fast, small enough that its rows are young when they are let go. */
const CHUNK_BYTES = 128 * 1024;

/** The text of the bytes, its byte-order mark removed; bytes that mean nothing become U+FFFD. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  return [...decodeChunks(bytes, encoding)].map(({ text }) => text).join("");
}

/** The text in pieces, each with the number of bytes read so far; no character is cut. */
export function* decodeChunks(
  bytes: Uint8Array,
  encoding: Encoding,
): Generator<{ text: string; bytesRead: number }> {
  const decode = createDecoder(encoding);
  for (const [start, end] of chunksOf(bytes.length)) {
    yield { text: decode(bytes.subarray(start, end), end < bytes.length), bytesRead: end };
  }
}

/** Where a file of this size is cut. */
export function* chunksOf(size: number): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < size; ) {
    const end = Math.min(start + (start === 0 ? FIRST_BYTES : CHUNK_BYTES), size);
    yield [start, end];
    start = end;
  }
}

/** Decodes one file piece by piece; what a piece cuts comes with the next. */
export function createDecoder(encoding: Encoding): (bytes: Uint8Array, isMoreToCome: boolean) => string {
  const upperHalf = UPPER_HALF_BY_ENCODING[encoding];
  if (upperHalf !== undefined) return (bytes) => decodeByTable(bytes, upperHalf);
  const decoder = new TextDecoder(encoding);
  return (bytes, stream) => decoder.decode(bytes, { stream });
}

function decodeByTable(bytes: Uint8Array, upperHalf: string): string {
  const codes = new Uint16Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    codes[index] = byte < 0x80 ? byte : upperHalf.charCodeAt(byte - 0x80);
  }
  return new TextDecoder("utf-16le").decode(codes.buffer);
}
