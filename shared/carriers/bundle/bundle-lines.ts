/** One line of a data file ↔ one entry. A line is JSON; its first element says what it is. */
import { z } from "zod";
import { Stamp } from "../../model/stamp.ts";
import type { BundleEntry, BundleRecord } from "./bundle.ts";
import { BundleCounts } from "./bundle-header.ts";
import { BUNDLE_PARSERS, BUNDLE_TABLES, type BundleTable } from "./bundle-tables.ts";
import { SalesBlock } from "./sales-block.ts";

/** Any field but the id, which makes a record another one. */
const FieldName = z.string().regex(/^(?!id$)[a-z][A-Za-z]{0,39}$/);
const TableName = z.enum(BUNDLE_TABLES as [BundleTable, ...BundleTable[]]);

const RecordLine = z.union([
  z.tuple([TableName, z.unknown(), Stamp]),
  z.tuple([TableName, z.unknown(), Stamp, z.record(FieldName, Stamp)]),
]);
const EditLine = z.tuple([
  z.literal("edit"),
  z.strictObject({
    table: TableName,
    id: z.string().min(1).max(64),
    field: FieldName,
    value: z.unknown().optional(),
    before: z.unknown().optional(),
    stamp: Stamp,
  }),
]);
const SalesEntryLine = z.tuple([z.literal("sales"), SalesBlock]);

/** The last line: what the file should have held, and the SHA-256 of all bytes before it. */
export const TrailerLine = z.tuple([
  z.literal("end"),
  z.strictObject({ counts: BundleCounts, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
]);
export type Trailer = z.infer<typeof TrailerLine>[1];

export function printEntry({ kind, entry }: BundleEntry): string {
  if (kind === "sales") return JSON.stringify(["sales", entry]);
  if (kind === "edit") return JSON.stringify(["edit", entry]);
  const { table, record, stamp, fieldStamps } = entry;
  return JSON.stringify([table, record, stamp, ...(fieldStamps ? [fieldStamps] : [])]);
}

/** Undefined for what no version of this format writes. */
export function readEntry(value: unknown): BundleEntry | undefined {
  const name: unknown = Array.isArray(value) ? value[0] : undefined;
  if (name === "sales") {
    const line = SalesEntryLine.safeParse(value);
    return line.success ? { kind: "sales", entry: line.data[1] } : undefined;
  }
  if (name === "edit") {
    const line = EditLine.safeParse(value);
    return line.success
      ? { kind: "edit", entry: line.data[1] as Extract<BundleEntry, { kind: "edit" }>["entry"] }
      : undefined;
  }
  const line = RecordLine.safeParse(value);
  if (!line.success) return undefined;
  const [table, record, stamp, fieldStamps] = line.data;
  const parsed = BUNDLE_PARSERS[table].safeParse(record);
  if (!parsed.success) return undefined;
  // The parser was chosen by this very table.
  const entry = { table, record: parsed.data, stamp, ...(fieldStamps && { fieldStamps }) } as BundleRecord;
  return { kind: "record", entry };
}
