import { z } from "zod";
import { Instant } from "./day.ts";

const Count = z.int().min(0);

/** What the log keeps of a data file that was saved here or merged into this store: who, what and when. */
export const DataFileNote = z.strictObject({
  /** The file's own id. */
  id: z.string().min(1).max(64),
  direction: z.enum(["saved", "merged"]),
  fileName: z.string().max(300),
  at: Instant,
  /** "edits" were made in Excel. */
  purpose: z.enum(["data", "edits"]),
  author: z.string().max(200).optional(),
  recipient: z.string().max(200).optional(),
  clientCount: Count,
  lineCount: Count,
  noteCount: Count,
  /** Bytes of a saved file. */
  size: Count.optional(),
  /** Of a merged one: records and lines that came new, and fields that were taken. */
  addedCount: Count.optional(),
  changedCount: Count.optional(),
  /** The batches of sales lines that came with it. */
  ledgerBatchIds: z.array(z.string().max(64)).max(200).optional(),
});
export type DataFileNote = z.infer<typeof DataFileNote>;
