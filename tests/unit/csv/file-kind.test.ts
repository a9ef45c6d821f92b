import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { fileKindOf } from "../../../shared/csv/file-kind.ts";
import { encodeText } from "../../support/encode-text.ts";

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const part = latin("<x/>");
/** A table of one column of ten characters, without rows. */
const dbase = Uint8Array.from(
  { length: 66 },
  (_, index) => ({ 0: 3, 1: 126, 2: 1, 3: 15, 8: 65, 10: 11 })[index] ?? 0,
);

it.each([
  ["an Excel workbook", zipSync({ "[Content_Types].xml": part, "xl/workbook.xml": part }), "workbook"],
  ["a Word document", zipSync({ "[Content_Types].xml": part, "word/document.xml": part }), "text-document"],
  [
    "a LibreOffice sheet",
    zipSync({ mimetype: [latin("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
    "open-document",
  ],
  ["a zip with a list in it", zipSync({ "clienti.csv": latin("a;b") }), "archive"],
  ["an old workbook", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "old-workbook"],
  ["a PDF called .csv", latin("%PDF-1.7\n"), "pdf"],
  ["a table as SAGA exports it", dbase, "dbase"],
  [
    "a page called .xls",
    encodeText("\n<html><table><tr><td>1</td></tr></table></html>", "utf-8"),
    "web-page",
  ],
  ["a page in UTF-16", encodeText("<html><table>", "utf-16le", { mark: true }), "web-page"],
  ["XML under a byte-order mark", encodeText('<?xml version="1.0"?>', "utf-8", { mark: true }), "web-page"],
  ["a photograph", latin("\xff\xd8\xff\xe0"), "picture"],
  ["what nobody knows", latin("ab\0\0\0cd\0\0ef"), "not-text"],
] as const)("calls %s what it is", (_, bytes, kind) => {
  expect(fileKindOf(bytes)).toBe(kind);
});

it.each(["utf-8", "windows-1250", "utf-16le", "utf-16be"] as const)(
  "takes a list in %s for text",
  (encoding) => {
    expect(fileKindOf(encodeText("Denumire;Oraş\nAlfa <1>;Iaşi\n".repeat(9), encoding))).toBeUndefined();
  },
);
