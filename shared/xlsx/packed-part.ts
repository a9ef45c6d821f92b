/** A part's text → packed bytes, piece by piece: what is not asked for is not printed. */
import type { ByteTransform } from "../std/byte-transform.ts";
import { crc32 } from "../std/crc32.ts";

/** Texts are gathered to this length before they are encoded: each write to a stream costs as much as some kilobytes. */
const PIECE_LENGTH = 64 * 1024;

/** What a zip file says of a part beside its bytes. */
export interface PartSums {
  readonly sum: number;
  readonly size: number;
  readonly packedSize: number;
}

/** Yields the packed bytes and returns their sums. Whoever stops asking stops the printing too. */
export async function* packPart(
  texts: Iterable<string>,
  { readable, writable }: ByteTransform,
): AsyncGenerator<Uint8Array<ArrayBuffer>, PartSums> {
  const reader = readable.getReader();
  const fed = feed(texts, writable.getWriter());
  let packedSize = 0;
  let broken: { readonly error: unknown } | undefined;
  let isLeft = true;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      packedSize += read.value.length;
      yield read.value;
    }
    isLeft = false;
  } catch (error) {
    isLeft = false;
    broken = { error };
  } finally {
    if (isLeft) await reader.cancel();
  }
  const result = await fed;
  // What broke the printing says more than the stream that it broke.
  if ("error" in result) throw result.error;
  if (broken) throw broken.error;
  return { ...result, packedSize };
}

type Fed = Omit<PartSums, "packedSize"> | { readonly error: unknown };

/** Never rejects: nobody may be waiting for it any more. */
async function feed(
  texts: Iterable<string>,
  writer: ReturnType<ByteTransform["writable"]["getWriter"]>,
): Promise<Fed> {
  let [sum, size] = [0, 0];
  try {
    for (const bytes of encodedPieces(texts)) {
      sum = crc32(bytes, sum);
      size += bytes.length;
      await writer.write(bytes);
    }
    await writer.close();
    return { sum, size };
  } catch (error) {
    await writer.abort().catch(() => undefined);
    return { error };
  }
}

function* encodedPieces(texts: Iterable<string>): Iterable<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting = "";
  for (const text of texts) {
    waiting += text;
    if (waiting.length < PIECE_LENGTH) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  if (waiting !== "") yield encoder.encode(waiting);
}
