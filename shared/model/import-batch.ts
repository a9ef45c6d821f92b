import { z } from "zod";
import { ColumnRule, Corrections } from "./corrections.ts";
import { Instant } from "./day.ts";
import { ImportBatchId, SourceId } from "./ids.ts";
import { Money } from "./money.ts";
import { RejectedRow } from "./rejected-row.ts";

export const ImportKind = z.enum([
  "clients",
  "contacts",
  "sales",
  "receivables",
  "products",
  "competitorPrices",
  "targets",
]);
export type ImportKind = z.infer<typeof ImportKind>;

/** What a person settled for a file, by the texts of its headers: in the next one the columns may stand in another order. */
export const RememberedReading = z.strictObject({
  /** Fingerprint of all headers, whatever their order. */
  headers: z.string().max(64),
  /** Field → header. */
  columns: z.record(z.string().max(40), z.string().max(200)),
  currency: z.string().max(3).optional(),
  isCleaned: z.boolean(),
  /** These where the person had put right what was found. */
  encoding: z.string().max(40).optional(),
  delimiter: z.string().max(3).optional(),
  decimalSeparator: z.enum([".", ","]).optional(),
  dayOrder: z.enum(["ymd", "dmy", "mdy"]).optional(),
  priceColumns: z
    .array(z.strictObject({ header: z.string().max(200), name: z.string().max(200) }))
    .max(100)
    .optional(),
});
export type RememberedReading = z.infer<typeof RememberedReading>;

/** What one file brought: counts, control sums and the rows kept aside. */
export const ImportBatch = z.strictObject({
  id: ImportBatchId,
  kind: ImportKind,
  source: SourceId,
  fileName: z.string().max(300),
  /** Label shown wherever the data is shown, for ledgers that are not real ("generated"). */
  label: z.string().max(100).optional(),
  importedAt: Instant,
  encoding: z.string().max(40),
  delimiter: z.string().max(3),
  rowCount: z.int(),
  addedCount: z.int(),
  changedCount: z.int(),
  sameCount: z.int(),
  /** Sales only: lines of documents that it took away, since the file no longer has them. */
  removedCount: z.int().optional(),
  rejectedCount: z.int(),
  /** Sales only: sum of the accepted lines, one Money a currency. */
  nets: z.array(Money).max(20),
  /** Sales only: lines that name no client. */
  unassignedCount: z.int(),
  /** The first 1,000; the file of all is made at import time. */
  rejectedRows: z.array(RejectedRow).max(1000),
  /** How its columns were read, for the next file of the same headers. */
  reading: RememberedReading.optional(),
  /** The whole rows of those, each as in the file, below the names of its columns: to be corrected later. */
  rejectedTable: z
    .strictObject({
      headers: z.array(z.string()),
      /** What the headings above a row say of it, in columns behind those of the file. */
      made: z.array(z.string().max(40)).max(10).optional(),
      rows: z.array(z.strictObject({ rowNumber: z.int().min(1), cells: z.array(z.string()) })).max(1000),
    })
    .optional(),
  /** How the file was read, so that its rejected rows are read alike when they come back. */
  rejectedReading: z
    .strictObject({
      columns: z.record(z.string().max(40), z.int().min(0)),
      currency: z.string().max(3).optional(),
      rules: z.array(ColumnRule).max(100),
    })
    .optional(),
  /** What the person put right of the file before it was imported. */
  corrections: Corrections.optional(),
  /** A fingerprint of the names of the columns, where something was put right. */
  headersKey: z.string().max(40).optional(),
  /** The import whose rejected rows this file brought, corrected, and which of them. */
  completes: z.strictObject({ importId: ImportBatchId, rowNumbers: z.array(z.int().min(1)) }).optional(),
  undoneAt: Instant.optional(),
});
export type ImportBatch = z.infer<typeof ImportBatch>;
