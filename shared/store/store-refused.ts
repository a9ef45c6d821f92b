import type { StoreRefusal } from "../model/store-refusal.ts";

/** Thrown by openStore: expected, and told to the person by its code. */
export class StoreRefused extends Error {
  override readonly name = "StoreRefused";
  readonly code: StoreRefusal;

  constructor(code: StoreRefusal) {
    super(`The store cannot be opened: ${code}.`);
    this.code = code;
  }
}

/** The code of a refusal; undefined for any other error. */
export function refusalOf(error: unknown): StoreRefusal | undefined {
  return error instanceof StoreRefused ? error.code : undefined;
}
