import { assertNever } from "../std/assert-never.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { PreviewRow } from "./import-preview.ts";
import { createClientReader } from "./read-client-rows.ts";
import { createProductReader } from "./read-product-rows.ts";
import { createSalesReader } from "./read-sales-rows.ts";
import type { ClientDraft, ProductDraft } from "./record-drafts.ts";
import { isEmptyRow, type Row } from "./row-reader.ts";

/** Reads the rows of one file by its choices, top to bottom. */
export interface RecordReader {
  /** Undefined for an empty row. */
  readonly read: (row: Row) => PreviewRow | undefined;
  /** Clients and products that a ledger has named so far. */
  readonly clientByCode: ReadonlyMap<string, ClientDraft>;
  readonly productBySku: ReadonlyMap<string, ProductDraft>;
}

export function createRecordReader(choices: ImportChoices, headers: readonly string[]): RecordReader {
  const { readRow, clientByCode, productBySku } = readerOf(choices, headers);
  return {
    read: (row) => (isEmptyRow(row.cells) ? undefined : readRow(row)),
    clientByCode,
    productBySku,
  };
}

function readerOf(choices: ImportChoices, headers: readonly string[]) {
  const none = {
    clientByCode: new Map<string, ClientDraft>(),
    productBySku: new Map<string, ProductDraft>(),
  };
  const { kind } = choices;
  switch (kind) {
    case "sales": {
      const sales = createSalesReader(choices, headers);
      const readRow = (row: Row): PreviewRow => {
        const reading = sales.read(row);
        if ("rejected" in reading)
          return { kind: "rejected", rowNumber: row.rowNumber, rejected: reading.rejected };
        return { kind, rowNumber: row.rowNumber, line: reading.value };
      };
      return { readRow, clientByCode: sales.clientByCode, productBySku: sales.productBySku };
    }
    case "clients": {
      const read = createClientReader(choices, headers);
      const readRow = (row: Row): PreviewRow => {
        const reading = read(row);
        if ("rejected" in reading)
          return { kind: "rejected", rowNumber: row.rowNumber, rejected: reading.rejected };
        return { kind, rowNumber: row.rowNumber, client: reading.value };
      };
      return { ...none, readRow };
    }
    case "products": {
      const read = createProductReader(choices, headers);
      const readRow = (row: Row): PreviewRow => {
        const reading = read(row);
        if ("rejected" in reading)
          return { kind: "rejected", rowNumber: row.rowNumber, rejected: reading.rejected };
        return { kind, rowNumber: row.rowNumber, product: reading.value };
      };
      return { ...none, readRow };
    }
    default:
      return assertNever(kind);
  }
}
