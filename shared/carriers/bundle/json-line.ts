import { fail, type Result, succeed } from "../../std/result.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** "[" and "{" differ by this bit alone, as do "]" and "}". */
const CASE_BIT = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Whether a line of JSON nests deeper than that; looked at byte by byte, since a parser would recurse into it first. */
export function isDeeperThan(bytes: Uint8Array, most: number): boolean {
  let depth = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === QUOTE) index = endOfText(bytes, index);
    else if ((byte | CASE_BIT) === OPEN) depth++;
    else if ((byte | CASE_BIT) === CLOSE) depth--;
    if (depth > most) return true;
  }
  return false;
}

/** Index of the quote that closes the text which opens at `start`; the end when none does. */
function endOfText(bytes: Uint8Array, start: number): number {
  for (let index = start + 1; index < bytes.length; index++) {
    if (bytes[index] === QUOTE) return index;
    if (bytes[index] === BACKSLASH) index++;
  }
  return bytes.length;
}

/** The value of one line. Fails with "hostile" for a key that would change an object's prototype, else "damaged". */
export function parseLine(
  bytes: Uint8Array,
): Result<unknown, { readonly code: "damaged" } | { readonly code: "hostile" }> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return hasForeignKey(value) ? fail({ code: "hostile" }) : succeed(value);
  } catch {
    return fail({ code: "damaged" });
  }
}

/** Of a value whose depth is bounded already. */
function hasForeignKey(value: unknown): boolean {
  if (value === null || typeof value !== "object") return false;
  if (Array.isArray(value)) return value.some(hasForeignKey);
  return Object.hasOwn(value, "__proto__") || Object.values(value).some(hasForeignKey);
}
