import { decodeBytes } from "../../shared/csv/decode-bytes.ts";
import type { Encoding } from "../../shared/csv/encoding-table.ts";

/** The bytes of a text as a legacy program would write them. Throws when the encoding lacks a character. */
export function encodeText(
  text: string,
  encoding: Encoding,
  options: { readonly mark?: boolean } = {},
): Uint8Array {
  const marked = options.mark ? `\uFEFF${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(marked);
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const bytes = Buffer.from(marked, "utf16le");
    return new Uint8Array(encoding === "utf-16le" ? bytes : bytes.swap16());
  }
  const bytesByCharacter = tableOf(encoding);
  return Uint8Array.from(text, (character) => {
    const byte = bytesByCharacter.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no "${character}".`);
    return byte;
  });
}

export function canEncode(text: string, encoding: Encoding): boolean {
  if (encoding.startsWith("utf-")) return true;
  const table = tableOf(encoding);
  return [...text].every((character) => table.has(character));
}

const tables = new Map<Encoding, ReadonlyMap<string, number>>();

function tableOf(encoding: Encoding): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeBytes(Uint8Array.of(byte), encoding), byte] as const),
  );
  tables.set(encoding, table);
  return table;
}
