import type { SalesLine } from "../../model/sales-line.ts";
import { hash53 } from "../../std/fingerprint.ts";

const KEY_SEED = 11;

/** What identifies the document of a line: source, type, number and day, as a 53-bit hash. */
export function documentKeyOf(line: SalesLine): number {
  return hash53(`${line.source}\n${line.documentType}\n${line.documentNumber}\n${line.soldOn}`, KEY_SEED);
}

/** `documentKeyOf` for lines that come document by document: hashes once a document. */
export function documentKeyReader(): (line: SalesLine) => number {
  let last: SalesLine | undefined;
  let key = 0;
  return (line) => {
    if (last === undefined || !isSameDocument(last, line)) key = documentKeyOf(line);
    last = line;
    return key;
  };
}

export function isSameDocument(a: SalesLine, b: SalesLine): boolean {
  return (
    a.documentNumber === b.documentNumber &&
    a.soldOn === b.soldOn &&
    a.documentType === b.documentType &&
    a.source === b.source
  );
}
