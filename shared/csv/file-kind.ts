import { markedEncodingOf, utf16Of } from "./detect-encoding.ts";
import { importedKindOf, ownFileIn } from "./own/find-own-file.ts";

/** What a file is that holds no lines of delimited text; "not-text" is a program's own form that is not known here. */
export type FileKind =
  | "workbook"
  | "old-workbook"
  | "locked-workbook"
  | "open-document"
  | "text-document"
  | "archive"
  | "pdf"
  | "dbase"
  | "picture"
  | "database"
  | "web-page"
  /** Of Dosar's own, of a kind that the import does not take back. */
  | "own-export"
  | "not-text";

/** Bytes that are looked at: an archive names its first parts there, a page begins there. */
const HEAD_BYTES = 4096;
/** Near the beginning or the end of an old workbook stand the names of its parts. */
const DIRECTORY_BYTES = 32 * 1024;
const SIGNATURES: readonly (readonly [kind: FileKind, start: string])[] = [
  ["pdf", "%PDF"],
  ["old-workbook", "\xd0\xcf\x11\xe0"],
  ["archive", "\x1f\x8b"],
  ["archive", "7z\xbc\xaf\x27\x1c"],
  ["archive", "Rar!"],
  ["picture", "\x89PNG"],
  ["picture", "\xff\xd8\xff"],
  ["picture", "GIF8"],
  ["database", "SQLite format 3"],
  ["database", "\0\x01\0\0Standard"],
  ["text-document", "{\\rtf"],
];

/** What the bytes are when they are no delimited text; undefined when they may be. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  const head = latinOf(bytes.subarray(0, HEAD_BYTES));
  if (head.startsWith("PK\x03\x04")) return kindOfArchive(head);
  const known = SIGNATURES.find(([, start]) => head.startsWith(start))?.[0];
  if (known === "old-workbook" && isLocked(bytes)) return "locked-workbook";
  if (known !== undefined) return known;
  if (isDbase(bytes)) return "dbase";
  const own = ownFileIn(bytes);
  if (own !== undefined) return importedKindOf(own) === undefined ? "own-export" : undefined;
  if (markedEncodingOf(bytes) === undefined && utf16Of(bytes) !== undefined) return undefined;
  const text = head.replaceAll("\0", "").replace(/^[\xef\xbb\xbf\xff\xfe\s]+/, "");
  if (/^<(?:!doctype html|html|table|head|meta|\?xml)\b/i.test(text)) return "web-page";
  return markedEncodingOf(bytes) === undefined && hasZeros(bytes) ? "not-text" : undefined;
}

/** Office files are archives: the names of their parts stand in the clear. */
function kindOfArchive(head: string): FileKind {
  if (head.includes("opendocument.spreadsheet")) return "open-document";
  if (/\bxl\/|workbook\.xml|\[Content_Types\]/.test(head) && !/\bword\/|\bppt\//.test(head))
    return "workbook";
  return /\bword\/|\bppt\/|opendocument/.test(head) ? "text-document" : "archive";
}

/** A workbook with a password is packed into the older form, under this name. */
function isLocked(bytes: Uint8Array): boolean {
  const parts = [bytes.subarray(0, DIRECTORY_BYTES), bytes.subarray(-DIRECTORY_BYTES)];
  return parts.some((part) => latinOf(part).replaceAll("\0", "").includes("EncryptedPackage"));
}

/** dBase III and later: a version, the day of the last change, and a header whose length is 32 for each column and one byte. */
function isDbase(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  const headerLength = (bytes[8] ?? 0) + (bytes[9] ?? 0) * 256;
  const isVersion = [0x02, 0x03, 0x30, 0x31, 0x43, 0x83, 0x8b, 0xf5].includes(version);
  return (
    isVersion &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    headerLength > 32 &&
    headerLength % 32 <= 8
  );
}

function hasZeros(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 64 * 1024);
  return sample.filter((byte) => byte === 0).length > sample.length / 1000;
}

function latinOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
