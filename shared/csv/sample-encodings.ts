import { decodeBytes } from "./decode-bytes.ts";
import type { Encoding } from "./encoding-table.ts";
import { foldCedilla } from "./fold-text.ts";
import { firstForeignByte } from "./ruler-bytes.ts";

export interface EncodingSample {
  readonly encoding: Encoding;
  readonly sampleLine: string;
}

const MOST_SHOWN = 3;
const SAMPLE_LINE_LENGTH = 120;
/** A few lines around the first byte beyond ASCII. */
const PART_BYTES = 720;
const LINE_END = 0x0a;

/**
 * The best three readings and the chosen one, each by the first line in which they differ. Encodings that read the file alike are one to
 * a person: the likeliest stands for them.
 */
export function sampleEncodings(
  bytes: Uint8Array,
  ranked: readonly Encoding[],
  chosen: Encoding,
): EncodingSample[] {
  const foreign = firstForeignByte(bytes);
  const lineEnd = bytes.subarray(0, Math.max(0, foreign)).lastIndexOf(LINE_END);
  const start = Math.max(0, lineEnd + 1, foreign - SAMPLE_LINE_LENGTH) & ~1;
  const part = bytes.subarray(start, start + PART_BYTES);
  const linesByText = new Map<string, { encoding: Encoding; lines: readonly string[] }>();
  for (const encoding of [chosen, ...ranked]) {
    const text = decodeBytes(part, encoding);
    const meaning = foldCedilla(text);
    if (!linesByText.has(meaning)) linesByText.set(meaning, { encoding, lines: text.split(/[\r\n]+/) });
    if (linesByText.size === MOST_SHOWN) break;
  }
  const shown = [...linesByText.values()];
  const place = Math.max(0, placeOfDifference(shown.map(({ lines }) => lines)));
  return shown
    .map(({ encoding, lines }) => ({
      encoding,
      sampleLine: (lines[place] ?? "").slice(0, SAMPLE_LINE_LENGTH),
    }))
    .toSorted((a, b) => ranked.indexOf(a.encoding) - ranked.indexOf(b.encoding));
}

function placeOfDifference(readings: readonly (readonly string[])[]): number {
  const [first = []] = readings;
  return first.findIndex((line, place) => readings.some((lines) => lines[place] !== line));
}
