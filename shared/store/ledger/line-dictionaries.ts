/** The texts of a ledger's lines, each once with an index; mostly one is asked for many times in turn. */
import { type Day, dayNumberOf } from "../../model/day.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { ownText } from "../../std/own-text.ts";
import { clientIdOf } from "../identity.ts";
import { documentKeyOf, isSameDocument } from "./document-key.ts";

/** A client under one of its codes; id and code "" are the lines without a client. */
export interface EncodedClient {
  readonly id: string;
  readonly code: string | undefined;
}

export interface EncodedProduct {
  readonly sku: string;
  readonly name: string;
}

export interface EncodedDocument {
  readonly key: number;
  readonly number: string;
  readonly isCredit: boolean;
  readonly day: number;
}

/** No code of a source is this. */
export const NO_CODE = "\u0000";

export class Clients {
  readonly values: EncodedClient[] = [];
  readonly #byKey = new Map<string, number>();
  /** Of lines whose client is known by its code alone: most of them, and the cheaper way. */
  readonly #byCode = new Map<string, number>();
  #last: Pick<SalesLine, "clientId" | "clientCode"> | undefined;
  #lastIndex = -1;

  indexOf(line: SalesLine): number {
    const last = this.#last;
    if (last === undefined || last.clientCode !== line.clientCode || last.clientId !== line.clientId) {
      this.#lastIndex = this.#find(line);
      this.#last = line;
    }
    return this.#lastIndex;
  }

  #find({ source, clientId, clientCode }: SalesLine): number {
    if (clientId !== undefined || clientCode === undefined)
      return this.#findOrAdd(clientId ?? "", clientCode);
    const known = this.#byCode.get(clientCode);
    if (known !== undefined) return known;
    const code = ownText(clientCode);
    const index = this.#findOrAdd(clientIdOf(source, code), code);
    this.#byCode.set(code, index);
    return index;
  }

  #findOrAdd(id: string, code: string | undefined): number {
    const key = `${id}\n${code ?? NO_CODE}`;
    const index = this.#byKey.get(key) ?? this.values.push({ id, code }) - 1;
    this.#byKey.set(key, index);
    return index;
  }
}

/** Most SKUs have one name, so that the two texts are seldom joined to be looked up. */
export class Products {
  readonly values: EncodedProduct[] = [];
  readonly #byPair = new Map<string, number>();
  readonly #lastBySku = new Map<string, number>();

  indexOf(sku: string, name: string): number {
    const last = this.#lastBySku.get(sku);
    if (last !== undefined && this.values[last]?.name === name) return last;
    const pair = `${sku}\n${name}`;
    const index = this.#byPair.get(pair) ?? this.#add(pair, { sku: ownText(sku), name: ownText(name) });
    this.#lastBySku.set(this.values[index]?.sku ?? sku, index);
    return index;
  }

  #add(pair: string, product: EncodedProduct): number {
    const index = this.values.push(product) - 1;
    this.#byPair.set(pair, index);
    return index;
  }
}

export class Currencies {
  readonly values: string[] = [];
  #last = "";
  #lastIndex = -1;

  indexOf(code: string): number {
    if (code === this.#last) return this.#lastIndex;
    const known = this.values.indexOf(code);
    this.#last = code;
    this.#lastIndex = known >= 0 ? known : this.values.push(code) - 1;
    return this.#lastIndex;
  }
}

export class Documents {
  readonly values: EncodedDocument[] = [];
  readonly #byKey = new Map<number, number>();
  readonly #dayNumbers = new Map<Day, number>();
  #last: SalesLine | undefined;
  #lastIndex = -1;

  indexOf(line: SalesLine): number {
    if (this.#last === undefined || !isSameDocument(this.#last, line)) {
      const key = documentKeyOf(line);
      this.#lastIndex = this.#byKey.get(key) ?? this.#add(key, line);
    }
    this.#last = line;
    return this.#lastIndex;
  }

  #add(key: number, { documentNumber, documentType, soldOn }: SalesLine): number {
    const index = this.values.length;
    const isCredit = documentType === "credit-note";
    this.values.push({ key, number: ownText(documentNumber), isCredit, day: this.#dayNumberOf(soldOn) });
    this.#byKey.set(key, index);
    return index;
  }

  #dayNumberOf(day: Day): number {
    const known = this.#dayNumbers.get(day);
    if (known !== undefined) return known;
    const number = dayNumberOf(day);
    this.#dayNumbers.set(day, number);
    return number;
  }
}
