import type { Bundle, BundleEntry } from "../../shared/carriers/bundle/bundle.ts";
import type { BundleBounds } from "../../shared/carriers/bundle/bundle-bounds.ts";
import { type BundleCounts, BundleHeader, NO_COUNTS } from "../../shared/carriers/bundle/bundle-header.ts";
import type { BundleProblem } from "../../shared/carriers/bundle/bundle-problem.ts";
import type { ByteSource } from "../../shared/carriers/bundle/byte-streams.ts";
import { packSales } from "../../shared/carriers/bundle/pack-sales.ts";
import { readBundle } from "../../shared/carriers/bundle/read-bundle.ts";
import { LINES_PER_SALES_BLOCK } from "../../shared/carriers/bundle/sales-block.ts";
import { writeBundle } from "../../shared/carriers/bundle/write-bundle.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import type { ByteTransform } from "../../shared/std/byte-transform.ts";
import type { Result } from "../../shared/std/result.ts";

export const compress = () => new CompressionStream("gzip") as ByteTransform;
export const decompress = () => new DecompressionStream("gzip") as ByteTransform;

export function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (from, to) => new Uint8Array(bytes.slice(from, to)) };
}

export function makeHeader(fields: object = {}): BundleHeader {
  return BundleHeader.parse({
    dosar: "data-file",
    format: 1,
    id: "file-1",
    purpose: "data",
    madeAt: "2026-11-24T08:00:00.000Z",
    deviceId: "another-device",
    revision: 7,
    scope: {
      clients: "all",
      clientNames: [],
      segmentNames: [],
      hasPrices: true,
      hasNotes: true,
      hasContacts: true,
    },
    counts: NO_COUNTS,
    ledgerSources: [],
    ...fields,
  });
}

export function entriesOf({ records, edits, sales }: Omit<Bundle, "header">): readonly BundleEntry[] {
  return [
    ...records.map((entry): BundleEntry => ({ kind: "record", entry })),
    ...edits.map((entry): BundleEntry => ({ kind: "edit", entry })),
    ...sales.map((entry): BundleEntry => ({ kind: "sales", entry })),
  ];
}

export function countsOf(entries: readonly BundleEntry[]): BundleCounts {
  const counts: Record<keyof BundleCounts, number> = { ...NO_COUNTS };
  for (const { kind, entry } of entries) {
    if (kind === "record") counts[entry.table]++;
    else if (kind === "edit") counts.edits++;
    else counts.salesLines += entry.count;
  }
  return counts;
}

/** The bytes of a data file with these entries; the header's counts are theirs unless `header` says otherwise. */
export async function bundleBytes(
  entries: readonly BundleEntry[],
  header: object = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = makeHeader({ counts: countsOf(entries), ...header });
  return gathered(writeBundle({ header: whole, entries, compress }));
}

export async function gzip(text: string | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const blob = new Blob([typeof text === "string" ? text : new Uint8Array(text)]);
  return new Uint8Array(
    await new Response(blob.stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer(),
  );
}

export async function gunzip(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

export function readBytes(bytes: Uint8Array, bounds?: BundleBounds): Promise<Result<Bundle, BundleProblem>> {
  return readBundle({ source: sourceOf(bytes), decompress, ...(bounds && { bounds }) });
}

/** Rejects when the file is not read. */
export async function readGood(bytes: Uint8Array): Promise<Bundle> {
  const read = await readBytes(bytes);
  if (!read.ok) throw new Error(`The data file was not read: ${JSON.stringify(read.problem)}`);
  return read.value;
}

export function salesEntries(lines: readonly SalesLine[]): readonly BundleEntry[] {
  const entries: BundleEntry[] = [];
  for (let start = 0; start < lines.length; start += LINES_PER_SALES_BLOCK) {
    entries.push({ kind: "sales", entry: packSales(lines.slice(start, start + LINES_PER_SALES_BLOCK)) });
  }
  return entries;
}

export async function gathered(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of parts) chunks.push(new Uint8Array(part));
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
