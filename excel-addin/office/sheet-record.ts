import { z } from "zod";

const RecordedContent = z.union([z.string(), z.number(), z.boolean()]);

/** What a person has in one row of a table: Excel's id of the column → content. */
const PersonsContents = z.record(z.string(), RecordedContent);

/**
 * What a writing is about to do, kept before its first cell: should Excel end it in the middle, the next one knows which
 * cells are Dosar's own, and beside which row each of the person's belongs.
 */
const BegunWriting = z.strictObject({
  /** As in the record. */
  blocks: z.record(z.string(), z.string()),
  tables: z.record(
    z.string(),
    z.strictObject({
      /** Our columns in the order of the hashes, which are of the rows whose figures change. */
      columns: z.array(z.string()),
      hashes: z.record(z.string(), z.string()),
      /** The person's content of every row, "" for rows that they added. Formulas are of the row given, from 0. */
      rows: z
        .array(z.strictObject({ key: z.string(), row: z.number(), contents: PersonsContents }))
        .readonly(),
    }),
  ),
  /** What the person filtered by when it began: the criteria as Excel tells them, by table and Excel's id of the column. */
  filters: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).optional(),
  /** Columns that are new in this version, by table: Excel's ids of those that stood before, and the new ones' headers. */
  columns: z
    .record(
      z.string(),
      z.strictObject({ standing: z.array(z.number()), headers: z.record(z.string(), z.string()) }),
    )
    .optional(),
});
export type BegunWriting = z.infer<typeof BegunWriting>;
export type BegunTable = BegunWriting["tables"][string];

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
      /** Of these the ones for which the sheet has had no room yet. */
      awaited: z.array(z.string()).readonly().optional(),
      /** Four characters a column, by row key. */
      hashes: z.record(z.string(), z.string()),
      /** What a person wrote in rows that are gone, by row key; a formula as of row 0. Comes back with the row. */
      parked: z.record(z.string(), PersonsContents),
      /** Hashes of the totals row, by planned column; absent of sheets that were made before they were noted. */
      totals: z.record(z.string(), z.string()).optional(),
    }),
  ),
  /** Addresses of cells coloured because a person typed over them, as "mark or table/key" + column. */
  keptCells: z.array(z.tuple([z.string(), z.string()])),
  /** Writings since that did not come to their end, oldest first. */
  begun: z.array(BegunWriting).optional(),
});
export type SheetRecord = z.infer<typeof SheetRecord>;
export type TableRecord = SheetRecord["tables"][number];

/** Below Excel's 32,767 characters a cell. */
const CHUNK_LENGTH = 30_000;

export function printRecord(record: SheetRecord): string[] {
  return chunksOf(record);
}

export function printBegun(begun: readonly BegunWriting[]): string[] {
  return chunksOf(begun);
}

/** Undefined when the chunks are no record, for example of a later version. `begun` are the chunks of printBegun. */
export function parseRecord(
  chunks: readonly string[],
  begun: readonly string[] = [],
): SheetRecord | undefined {
  try {
    const record: unknown = JSON.parse(chunks.join(""));
    const writings: unknown = begun.length === 0 ? undefined : JSON.parse(begun.join(""));
    const parsed = SheetRecord.safeParse(Object.assign({}, record, writings && { begun: writings }));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function chunksOf(value: unknown): string[] {
  const text = JSON.stringify(value);
  return Array.from({ length: Math.ceil(text.length / CHUNK_LENGTH) }, (_, index) =>
    text.slice(index * CHUNK_LENGTH, (index + 1) * CHUNK_LENGTH),
  );
}
