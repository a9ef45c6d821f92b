/**
 * Which encoding bytes are in: byte-order mark, strict UTF-8, the pattern of UTF-16, else the code page whose letters
 * make the likeliest words. Weighs whole words of a few kilobytes around bytes beyond ASCII, wherever in the file.
 */

import { CODE_PAGES, type CodePage } from "./code-pages.ts";
import { decodeBytes } from "./decode-bytes.ts";
import type { Encoding } from "./encoding-table.ts";
import { CYRILLIC_LANGUAGES, LATIN_LANGUAGES } from "./language-letters-table.ts";
import { copyWithoutRulers } from "./ruler-bytes.ts";
import { rememberBits, tokensOf } from "./token-bits.ts";
import { sharesOf, weighTokens } from "./weigh-text.ts";

/** Bytes kept around those beyond ASCII; enough words for any code page, few enough to decode eleven times at once. */
const SAMPLE_BYTES = 12 * 1024;
/** UTF-8 is checked this far into a file; legacy text shows its first invalid byte long before. */
const UTF8_CHECK_BYTES = 64 * 1024 * 1024;
/** Of the characters beyond ASCII; a code page taken for UTF-8 breaks nearly all. */
const MOST_BROKEN = 0.02;
const UTF16_CHECK_BYTES = 64 * 1024;
/** Around a byte beyond ASCII: the words beside it, which tell the language. */
const STRETCH_BEFORE = 48;
const STRETCH_AFTER = 160;
/** Of the tokens that differ between code pages; each is weighed in up to seventeen languages. */
const FIRST_TOKENS = 40;
const MOST_TOKENS = 400;
const FINALISTS = 5;
/** A Cyrillic word among many Latin ones is more likely a Latin one in another code page. */
const FEW_CYRILLIC_BITS = 4;

/** All encodings that the bytes may be in, most likely first. */
export function rankEncodings(bytes: Uint8Array): Encoding[] {
  const marked = markedEncodingOf(bytes) ?? utf16Of(bytes);
  const ranked = rankCodePages(sampleOf(bytes));
  if (marked !== undefined) return [...new Set<Encoding>([marked, "utf-8", ...ranked])];
  return isUtf8(bytes) ? ["utf-8", ...ranked] : [...ranked, "utf-8"];
}

/** All by the first tokens; those that came out best once more, by all tokens. */
function rankCodePages(sample: Uint8Array): Encoding[] {
  const weigh = createWeigher(sample);
  const byFirst = rankBy(CODE_PAGES, (page) => weigh(page, FIRST_TOKENS));
  const finalists = rankBy(byFirst.slice(0, FINALISTS), (page) => weigh(page, MOST_TOKENS));
  return [...finalists, ...byFirst.slice(FINALISTS)].map(({ encoding }) => encoding);
}

function rankBy(pages: readonly CodePage[], bitsOf: (page: CodePage) => number): CodePage[] {
  return pages
    .map((page) => ({ page, bits: bitsOf(page) }))
    .toSorted((a, b) => a.bits - b.bits)
    .map(({ page }) => page);
}

function createWeigher(sample: Uint8Array): (page: CodePage, tokenCount: number) => number {
  const bitsOf = rememberBits();
  const { ascii } = tokensOf(decodeBytes(sample, "windows-1252"));
  const shares = sharesOf(ascii.slice(0, MOST_TOKENS), LATIN_LANGUAGES, bitsOf);
  return ({ encoding, languages, rarity }, tokenCount) => {
    const { foreign } = tokensOf(decodeBytes(sample, encoding));
    const isOutnumbered = languages === CYRILLIC_LANGUAGES && ascii.length > foreign.length;
    const prior = rarity + (isOutnumbered ? FEW_CYRILLIC_BITS : 0);
    return weighTokens(foreign.slice(0, tokenCount), languages, shares, bitsOf) + prior;
  };
}

/** By a byte-order mark. */
export function markedEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** The high bytes of Latin and Cyrillic UTF-16 are 0x00 to 0x04 (0x20 for dashes): nearly all on one side. */
export function utf16Of(bytes: Uint8Array): Encoding | undefined {
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

/**
 * Whether the bytes are UTF-8, but for a character that the end of the file cuts and for a few broken places: one line of another program,
 * pasted into a good file, must not spoil the rest.
 */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8");
  const end = Math.min(bytes.length, UTF8_CHECK_BYTES);
  const step = 1024 * 1024;
  let whole = 0;
  let broken = 0;
  for (let start = 0; start < end; start += step) {
    const text = decoder.decode(bytes.subarray(start, Math.min(start + step, end)), { stream: true });
    const beyondAscii = text.match(/[^\0-\x7f]/gu) ?? [];
    const lost = beyondAscii.filter((character) => character === "\ufffd").length;
    broken += lost;
    whole += beyondAscii.length - lost;
    if (broken > 20 && broken > whole) return false;
  }
  return broken <= whole * MOST_BROKEN;
}

/** Stretches of the bytes that hold some beyond ASCII, from all over the file; no word is cut, and a line end parts them. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  let index = 0;
  while (index < bytes.length && length < SAMPLE_BYTES) {
    if ((bytes[index] ?? 0) < 0x80) {
      index++;
      continue;
    }
    const start = wordEdgeOf(bytes, Math.max(0, index - STRETCH_BEFORE), index);
    const end = Math.min(bytes.length, index + STRETCH_AFTER);
    const stretch = bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES - length));
    length += copyWithoutRulers(stretch, kept, length);
    if (length < SAMPLE_BYTES) kept[length++] = 0x0a;
    index = end;
  }
  return kept.subarray(0, length);
}

/** The first byte from `from` on that no word of ASCII letters runs into; `to` when there is none. */
function wordEdgeOf(bytes: Uint8Array, from: number, to: number): number {
  let index = from;
  while (index < to && isLetter(bytes[index - 1])) index++;
  return index;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0x80 || (byte | 0x20) >= 0x61) && (byte | 0x20) !== 0x7f;
}
