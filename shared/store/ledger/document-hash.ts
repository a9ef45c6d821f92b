import type { SalesLine } from "../../model/sales-line.ts";
import { hash53 } from "../../std/fingerprint.ts";

const KEY_SEED = 11;
const CONTENT_SEED = 12;
const CONTENT_MODULUS = 2 ** 52;

/** What identifies the document of a line: source, type, number and day. */
export function documentKeyOf(line: SalesLine): number {
  return hash53(`${line.source}\n${line.documentType}\n${line.documentNumber}\n${line.soldOn}`, KEY_SEED);
}

/** Adds one line to the hash of a document's content; the order of the lines does not count, their number does. */
export function addToContent(content: number, line: SalesLine): number {
  return (content + (contentOf(line) % CONTENT_MODULUS)) % CONTENT_MODULUS;
}

function contentOf(line: SalesLine): number {
  const { quantity, unitPrice, net } = line;
  const text = [
    line.clientCode ?? "\u0000",
    line.sku,
    line.productName,
    line.lineNumber ?? "",
    line.occurrence,
    `${quantity.coefficient}e${quantity.scale}`,
    `${unitPrice.coefficient}e${unitPrice.scale}${unitPrice.currency}`,
    `${net.minorUnits}${net.currency}`,
  ].join("\n");
  return hash53(text, CONTENT_SEED);
}
