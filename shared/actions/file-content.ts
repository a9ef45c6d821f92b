/** A file that is read from its beginning to its end, without being held as a whole. */
import { chunksOf, createDecoder } from "../csv/decode-bytes.ts";
import type { Encoding } from "../csv/encoding-table.ts";
import { createRowCutter, type Dialect, type RowBatch } from "../csv/parse-rows.ts";

/** A file that is read in parts; a Blob is one with two lines. */
export interface FileSource {
  readonly size: number;
  /** Rejects when the file cannot be read. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

/** On a disk, or in memory already. */
export type FileContent = Uint8Array | FileSource;

export function sourceOf(content: FileContent): FileSource {
  if (!(content instanceof Uint8Array)) return content;
  return { size: content.length, read: async (from, to) => content.subarray(from, to) };
}

/** Thrown where the disk does not give what it has: the file was moved or taken out meanwhile. */
export class UnreadableFile extends Error {}

/** What stands at its beginning, by which a file is known. */
const HEAD_BYTES = 64 * 1024;

export function headOf(source: FileSource): Promise<Uint8Array> {
  return partOf(source, 0, HEAD_BYTES);
}

/** The rows of a file, batch by batch; one whose row is too long is the last. Throws UnreadableFile. */
export async function* rowsOf(
  source: FileSource,
  { encoding, ...dialect }: Dialect & { readonly encoding: Encoding },
): AsyncGenerator<RowBatch> {
  const decode = createDecoder(encoding);
  const cutter = createRowCutter(dialect);
  for await (const { bytes, end } of bytesOf(source)) {
    const batch = cutter.take({ text: decode(bytes, end < source.size), bytesRead: end });
    yield batch;
    if (batch.tooLongRow !== undefined) return;
  }
  yield cutter.finish();
}

/** Each part is on its way from the disk while the one before is worked on. */
async function* bytesOf(source: FileSource) {
  const chunks = chunksOf(source.size);
  const readNext = () => {
    const [start, end] = chunks.next().value ?? [];
    return end === undefined ? undefined : { end, bytes: partOf(source, start ?? 0, end) };
  };
  let coming = readNext();
  while (coming !== undefined) {
    const { end, bytes: promised } = coming;
    const bytes = await promised;
    coming = readNext();
    // Whoever stops here does not wait for it.
    coming?.bytes.catch(() => undefined);
    yield { bytes, end };
  }
}

async function partOf(source: FileSource, from: number, to: number): Promise<Uint8Array> {
  try {
    return await source.read(from, Math.min(to, source.size));
  } catch (cause) {
    throw new UnreadableFile("A part of the file could not be read.", { cause });
  }
}
