import type { ByteTransform } from "../../std/byte-transform.ts";
import { createSha256 } from "../../std/sha256.ts";
import type { BundleEntry } from "./bundle.ts";
import { type BundleCounts, type BundleHeader, NO_COUNTS } from "./bundle-header.ts";
import { printEntry } from "./bundle-lines.ts";

export interface WriteBundleOptions {
  /** Its counts must be those of the entries, or the file cannot be read. */
  readonly header: BundleHeader;
  readonly entries: AsyncIterable<BundleEntry> | Iterable<BundleEntry>;
  readonly compress: () => ByteTransform;
}

/** Gives the file's bytes as they come; nothing but the line in hand is kept in memory. */
export async function* writeBundle({
  header,
  entries,
  compress,
}: WriteBundleOptions): AsyncGenerator<Uint8Array> {
  const { readable, writable } = compress();
  const reader = readable.getReader();
  const writer = writable.getWriter();
  const writing = writeLines(header, entries, writer);
  // A failure is told on the reading side too; here it must not go unheard before.
  writing.catch(() => undefined);
  while (true) {
    const read = await reader.read();
    if (read.done) break;
    yield read.value;
  }
  await writing;
}

/** Lines are gathered to this size, since each write to a stream costs as much as a few kilobytes. */
const WRITE_CHARACTERS = 64 * 1024;

async function writeLines(
  header: BundleHeader,
  entries: WriteBundleOptions["entries"],
  writer: ReturnType<ByteTransform["writable"]["getWriter"]>,
): Promise<void> {
  const hash = createSha256();
  const encoder = new TextEncoder();
  const counts = { ...NO_COUNTS };
  let waiting = `${JSON.stringify(header)}\n`;
  const send = async () => {
    const bytes = encoder.encode(waiting);
    waiting = "";
    hash.update(bytes);
    await writer.write(bytes);
  };
  try {
    for await (const entry of entries) {
      count(counts, entry);
      waiting += `${printEntry(entry)}\n`;
      if (waiting.length > WRITE_CHARACTERS) await send();
    }
    await send();
    const trailer = ["end", { counts, sha256: hash.digest() }];
    await writer.write(encoder.encode(`${JSON.stringify(trailer)}\n`));
    await writer.close();
  } catch (error) {
    await writer.abort();
    throw error;
  }
}

function count(counts: Record<keyof BundleCounts, number>, entry: BundleEntry): void {
  if (entry.kind === "record") counts[entry.entry.table]++;
  else if (entry.kind === "edit") counts.edits++;
  else counts.salesLines += entry.entry.count;
}
