/** What a file may be at most. Each has its sentence, so that a person knows what to do. */

/** A file beyond this would not fit into memory twice, as bytes and as lines. */
export const MAX_FILE_BYTES = 2 * 1024 ** 3;
/** Wider than any ledger; a wrong separator makes more. */
export const MAX_COLUMNS = 2000;
/** Characters of one row: a quotation mark that is never closed takes the rest of the file. */
export const MAX_ROW_CHARACTERS = 1024 * 1024;
