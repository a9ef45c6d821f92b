import type { SalesLine } from "../../model/sales-line.ts";
import { hash53 } from "../../std/fingerprint.ts";

const KEY_SEED = 11;
const CONTENT_SEED = 12;
const CONTENT_MODULUS = 2 ** 52;

/** What identifies the document of a line: source, type, number and day. */
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

/** Adds one line to the hash of a document's content; the order of the lines does not count, their number does. */
export function addToContent(content: number, line: SalesLine): number {
  return (content + (contentOf(line) % CONTENT_MODULUS)) % CONTENT_MODULUS;
}

function isSameDocument(a: SalesLine, b: SalesLine): boolean {
  return (
    a.documentNumber === b.documentNumber &&
    a.soldOn === b.soldOn &&
    a.documentType === b.documentType &&
    a.source === b.source
  );
}

function contentOf(line: SalesLine): number {
  const { quantity, unitPrice, net } = line;
  const named = `${line.clientCode ?? "\u0000"}\n${line.sku}\n${line.productName}`;
  const placed = `${line.lineNumber ?? ""}\n${line.occurrence}`;
  const counted = `${quantity.coefficient}e${quantity.scale}`;
  const priced = `${unitPrice.coefficient}e${unitPrice.scale}${unitPrice.currency}`;
  return hash53(`${named}\n${placed}\n${counted}\n${priced}\n${net.minorUnits}${net.currency}`, CONTENT_SEED);
}
