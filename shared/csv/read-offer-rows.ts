import type { ImportChoices } from "./import-choices.ts";
import { headerCurrencies, readProduct } from "./read-product-rows.ts";
import type { OfferDraft } from "./record-drafts.ts";
import { type Row, type RowReading, rejectRow } from "./row-reader.ts";

/** Reads the rows of a competitor's price list, each with the heading that it stands under. */
export interface OfferReader {
  readonly read: (row: Row) => RowReading<OfferDraft>;
  /** Takes a row that names those below it, and says so. */
  readonly isHeading: (row: Row) => boolean;
}

export function createOfferReader(choices: ImportChoices, headers: readonly string[]): OfferReader {
  const currencies = headerCurrencies(choices, headers);
  let heading: string | undefined;
  return {
    isHeading({ cells }) {
      const filled = cells.filter((cell) => cell.trim() !== "");
      const isOne = filled.length === 1 && /\p{L}/u.test(filled[0] ?? "");
      if (isOne) heading = filled[0]?.replace(/\s+/g, " ").trim().slice(0, 200);
      return isOne;
    },
    read(row) {
      const reading = readProduct(row.cells, choices, currencies);
      if ("reason" in reading) return { rejected: rejectRow(row, reading, choices, headers) };
      const { rowNumber, cells } = row;
      return { value: { ...reading, rowNumber, cells, ...(heading !== undefined && { heading }) } };
    },
  };
}
