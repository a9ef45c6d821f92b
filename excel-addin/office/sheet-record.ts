import { z } from "zod";

/** What Dosar remembers of a sheet that it wrote: what each thing is, and what stood there afterwards. */
export const SheetRecord = z.strictObject({
  version: z.literal(1),
  /** Hashes of a block row's cells from column B on, by mark. */
  blocks: z.record(z.string(), z.string()),
  tables: z.array(
    z.strictObject({
      id: z.string(),
      excelId: z.string(),
      keyColumnId: z.number(),
      /** Excel's own ids of our columns; they survive a new header and a new place. */
      columnIds: z.record(z.string(), z.number()),
      /** Our columns in the order of the hashes. */
      columns: z.array(z.string()),
      /** Four characters a column, by row key. */
      hashes: z.record(z.string(), z.string()),
      /** What a person wrote in rows that are gone: row key → column → content. Comes back with the row. */
      parked: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
    }),
  ),
  /** Addresses of cells coloured because a person typed over them, as "mark or table/key" + column. */
  keptCells: z.array(z.tuple([z.string(), z.string()])),
});
export type SheetRecord = z.infer<typeof SheetRecord>;
export type TableRecord = SheetRecord["tables"][number];

/** Below Excel's 32,767 characters a cell. */
const CHUNK_LENGTH = 30_000;

export function printRecord(record: SheetRecord): string[] {
  const text = JSON.stringify(record);
  return Array.from({ length: Math.ceil(text.length / CHUNK_LENGTH) }, (_, index) =>
    text.slice(index * CHUNK_LENGTH, (index + 1) * CHUNK_LENGTH),
  );
}

/** Undefined when the chunks are no record, for example of a later version. */
export function parseRecord(chunks: readonly unknown[]): SheetRecord | undefined {
  try {
    const parsed = SheetRecord.safeParse(JSON.parse(chunks.map(String).join("")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
