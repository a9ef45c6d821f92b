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

/** Joins the hashes of two lots of lines of one document; their order does not count, their number does. */
export function joinContents(a: number, b: number): number {
  return (a + b) % CONTENT_MODULUS;
}

/**
 * What one line says, as a number. No text is made of it, and a client and a product are hashed once, since an import
 * asks for every line.
 */
export function contentReader(): (line: SalesLine) => number {
  const clients = new Map<string | undefined, number>();
  const products = new Map<string, { readonly name: string; readonly hash: number }>();
  const clientHashOf = (code: string | undefined): number => {
    const known = clients.get(code);
    if (known !== undefined) return known;
    const hash = hash53(code ?? "\u0000", CONTENT_SEED);
    clients.set(code, hash);
    return hash;
  };
  const productHashOf = ({ sku, productName }: SalesLine): number => {
    const known = products.get(sku);
    if (known?.name === productName) return known.hash;
    const hash = hash53(`${sku}\n${productName}`, CONTENT_SEED);
    products.set(sku, { name: productName, hash });
    return hash;
  };
  return (line) => contentOf(line, clientHashOf(line.clientCode), productHashOf(line));
}

function contentOf(line: SalesLine, clientHash: number, productHash: number): number {
  const hash = new LineHash();
  hash.addNumber(clientHash);
  hash.addNumber(productHash);
  hash.addNumber(line.lineNumber ?? -1);
  hash.addNumber(line.occurrence);
  hash.addNumber(line.quantity.coefficient);
  hash.addNumber(line.quantity.scale);
  hash.addNumber(line.unitPrice.coefficient);
  hash.addNumber(line.unitPrice.scale);
  hash.addText(line.unitPrice.currency);
  hash.addNumber(line.net.minorUnits);
  hash.addText(line.net.currency);
  return hash.value();
}

/** cyrb53 (bryc, public domain) fed with texts and safe integers; a text is closed by its length. */
class LineHash {
  #high = 0xdeadbeef ^ CONTENT_SEED;
  #low = 0x41c6ce57 ^ CONTENT_SEED;

  addText(text: string): void {
    for (let index = 0; index < text.length; index++) this.#add(text.charCodeAt(index));
    this.#add(text.length);
  }

  addNumber(value: number): void {
    this.#add(value | 0);
    this.#add(Math.floor(value / 4294967296));
  }

  value(): number {
    const high =
      Math.imul(this.#high ^ (this.#high >>> 16), 2246822507) ^
      Math.imul(this.#low ^ (this.#low >>> 13), 3266489909);
    const low =
      Math.imul(this.#low ^ (this.#low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)) % CONTENT_MODULUS;
  }

  #add(code: number): void {
    this.#high = Math.imul(this.#high ^ code, 2654435761);
    this.#low = Math.imul(this.#low ^ code, 1597334677);
  }
}

function isSameDocument(a: SalesLine, b: SalesLine): boolean {
  return (
    a.documentNumber === b.documentNumber &&
    a.soldOn === b.soldOn &&
    a.documentType === b.documentType &&
    a.source === b.source
  );
}
