import { decodeBytes } from "../csv/decode-bytes.ts";
import type { Encoding } from "../csv/encoding-table.ts";

/** Which encoding a text was in, and as which it was read, the likeliest first. */
const MISREADINGS: readonly (readonly [readAs: Encoding, was: Encoding])[] = [
  ["windows-1252", "windows-1251"],
  ["windows-1252", "windows-1250"],
  ["windows-1252", "ibm850"],
  ["windows-1252", "ibm852"],
  ["windows-1250", "ibm852"],
  ["windows-1250", "windows-1251"],
  ["windows-1252", "koi8-r"],
  ["windows-1251", "koi8-r"],
  ["windows-1251", "ibm866"],
  ["windows-1252", "ibm866"],
];
/** UTF-8 that was read as one of these can be told for certain: nothing else makes valid sequences of it. */
const PAGES_OF_UTF8: readonly Encoding[] = ["windows-1252", "windows-1251", "windows-1250", "macintosh"];

const PLAIN = /^[ -~]*$/;
/** A sign or control character that touches a letter, as no name has: "Spo¿ywcza", "B„ckerei". */
const SIGN_IN_WORD =
  /\p{L}[\u0080-\u009f¡-©«-¹»-¿„†‡‰‹›‚ƒ…ˆ˜–—€™]\p{L}|[\u0080-\u009f]|[¿³¹¢£¥ª¼½¾]\p{L}|\p{L}[³¹¢£¥ª¼½¾]/u;
/** Three such letters in a row: no language writes so, but Cyrillic that was read as windows-1252 does. */
const ACCENTED_RUN = /[À-ÿ]{3}/;
/** Small letters before capitals within a word, as Cyrillic of another page has them. */
const UPSIDE_DOWN = /[а-яё][А-ЯЁ]{2}/u;

/**
 * The text as it was before it was read in the wrong encoding; the text itself when nothing says that it was. Twice
 * misread UTF-8 is read back twice.
 */
export function repairText(text: string): string {
  if (PLAIN.test(text)) return text;
  const read = readAsUtf8(text);
  if (read !== undefined) return readAsUtf8(read) ?? read;
  if (!isSuspicious(text)) return text;
  for (const [readAs, was] of MISREADINGS) {
    const bytes = bytesOf(text, readAs);
    const repaired = bytes && decodeBytes(bytes, was);
    if (repaired !== undefined && isName(repaired) && !isSuspicious(repaired)) return repaired;
  }
  return text;
}

function isSuspicious(text: string): boolean {
  return SIGN_IN_WORD.test(text) || ACCENTED_RUN.test(text) || UPSIDE_DOWN.test(text);
}

/** No control characters, frames or replaced bytes, and no word of two scripts. */
function isName(text: string): boolean {
  return !/\p{Cc}|[\u2500-\u25ff\ufffd]/u.test(text) && !TWO_SCRIPTS.test(text);
}

const TWO_SCRIPTS = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

function readAsUtf8(text: string): string | undefined {
  for (const page of PAGES_OF_UTF8) {
    const bytes = bytesOf(text, page);
    if (bytes === undefined || !mayBeUtf8(bytes)) continue;
    const read = decodeBytes(bytes, "utf-8");
    if (isName(read)) return read;
  }
  return undefined;
}

/** Whether every byte beyond ASCII begins or goes on a character: of a text in a code page hardly ever, and asked without decoding. */
function mayBeUtf8(bytes: Uint8Array): boolean {
  let missing = 0;
  for (const byte of bytes) {
    const goesOn = byte >= 0x80 && byte < 0xc0;
    if (goesOn !== missing > 0) return false;
    if (goesOn) missing--;
    else if (byte >= 0xc0) missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
  }
  return missing === 0;
}

const BYTE_BY_CHARACTER = new Map<Encoding, ReadonlyMap<string, number>>();

function bytesOf(text: string, page: Encoding): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  const byCharacter = bytesByCharacter(page);
  for (let index = 0; index < text.length; index++) {
    const byte = byCharacter.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

function bytesByCharacter(page: Encoding): ReadonlyMap<string, number> {
  const known = BYTE_BY_CHARACTER.get(page);
  if (known) return known;
  const characters = decodeBytes(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    page,
  );
  const made = new Map([...characters].map((character, byte) => [character, byte]));
  BYTE_BY_CHARACTER.set(page, made);
  return made;
}
