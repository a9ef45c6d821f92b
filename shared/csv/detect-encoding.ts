/**
 * Which encoding bytes are in: byte-order mark, strict UTF-8, the pattern of UTF-16, else the code page whose letters
 * make the likeliest words. Weighs whole words of a few kilobytes around bytes beyond ASCII, wherever in the file.
 */
import { decodeBytes } from "./decode-bytes.ts";
import type { Encoding } from "./encoding-table.ts";
import { ALPHABETS_BY_ENCODING } from "./language-letters-table.ts";
import { weighText } from "./weigh-text.ts";

/** Bytes kept around those beyond ASCII; enough words for any code page, few enough to decode eleven times at once. */
const SAMPLE_BYTES = 24 * 1024;
/** UTF-8 is checked this far into a file; legacy text shows its first invalid byte long before. */
const UTF8_CHECK_BYTES = 64 * 1024 * 1024;
const UTF16_CHECK_BYTES = 64 * 1024;

/** All encodings that the bytes may be in, most likely first. */
export function rankEncodings(bytes: Uint8Array): Encoding[] {
  const marked = markedEncodingOf(bytes) ?? utf16Of(bytes);
  const sample = sampleOf(bytes);
  const ranked = ALPHABETS_BY_ENCODING.map(([encoding, alphabets]) => ({
    encoding,
    weight: weighText(decodeBytes(sample, encoding), alphabets),
  }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ encoding }) => encoding);
  if (marked !== undefined) return [...new Set<Encoding>([marked, "utf-8", ...ranked])];
  return isUtf8(bytes) ? ["utf-8", ...ranked] : [...ranked, "utf-8"];
}

/** Whether the bytes are a spreadsheet, an archive or another file that holds no lines of text. */
export function isBinary(bytes: Uint8Array): boolean {
  const starts = (...wanted: number[]) => wanted.every((byte, index) => bytes[index] === byte);
  const isKnownFormat =
    starts(0x50, 0x4b, 3, 4) ||
    starts(0xd0, 0xcf, 0x11, 0xe0) ||
    starts(0x25, 0x50, 0x44, 0x46) ||
    starts(0x1f, 0x8b);
  if (isKnownFormat) return true;
  if (markedEncodingOf(bytes) !== undefined || utf16Of(bytes) !== undefined) return false;
  return bytes.subarray(0, UTF16_CHECK_BYTES).filter((byte) => byte === 0).length > bytes.length / 1000;
}

function markedEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** The high bytes of Latin and Cyrillic UTF-16 are 0x00 to 0x04 (0x20 for dashes): nearly all on one side. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, UTF16_CHECK_BYTES);
  const high = [0, 0];
  let zeros = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte <= 4) high[index % 2] = (high[index % 2] ?? 0) + 1;
    if (byte === 0) zeros++;
  }
  const [even = 0, odd = 0] = high;
  const half = sample.length / 2;
  if (zeros < sample.length / 20) return undefined;
  if (odd > half * 0.9 && even < half * 0.2) return "utf-16le";
  if (even > half * 0.9 && odd < half * 0.2) return "utf-16be";
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const end = Math.min(bytes.length, UTF8_CHECK_BYTES);
  const step = 1024 * 1024;
  try {
    for (let start = 0; start < end; start += step) {
      decoder.decode(bytes.subarray(start, Math.min(start + step, end)), { stream: true });
    }
    if (end === bytes.length) decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Stretches of the bytes that hold some beyond ASCII, from all over the file. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  let index = 0;
  while (index < bytes.length && length < SAMPLE_BYTES) {
    if ((bytes[index] ?? 0) < 0x80) {
      index++;
      continue;
    }
    const start = Math.max(0, index - 24);
    const stretch = bytes.subarray(start, Math.min(index + 104, start + SAMPLE_BYTES - length));
    kept.set(stretch, length);
    length += stretch.length;
    index += 104;
  }
  return kept.subarray(0, length);
}
