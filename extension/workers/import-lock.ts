/** Imports and their undoing hold this Web Lock: each compares with the ledger before it writes. */
export const IMPORT_LOCK = "dosar-import";
