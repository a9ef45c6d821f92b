/** Bytes of a file → what they hold, bounded while they stream. Stops in mid-stream as soon as a bound is passed. */

import type { ByteTransform } from "../../std/byte-transform.ts";
import { fail, type Result, succeed } from "../../std/result.ts";
import type { BundleBounds } from "./bundle-bounds.ts";
import type { BundleProblem } from "./bundle-problem.ts";
import type { ByteSource, StopSignal } from "./byte-streams.ts";

/** Small, since a browser may unpack all that was handed in at once: 4 kB of a bomb are 4 MB. */
const SLICE_BYTES = 4096;
/** What is read of the file at a time: 200,000 sales lines are half a megabyte, and people watch how far it is. */
const PART_BYTES = 32 * 1024;

export interface GunzipOptions {
  readonly source: ByteSource;
  readonly decompress: () => ByteTransform;
  readonly bounds: BundleBounds;
  readonly signal?: StopSignal | undefined;
  readonly onProgress?: ((readBytes: number) => void) | undefined;
}

export interface Gunzip {
  /** The next bytes; undefined at the end. */
  next(): Promise<Result<Uint8Array | undefined, BundleProblem>>;
  close(): void;
}

export function openGunzip(options: GunzipOptions): Gunzip {
  const { readable, writable } = options.decompress();
  const reader = readable.getReader();
  const feeding = createFeeding(options, writable.getWriter());
  let outBytes = 0;
  return {
    async next() {
      const read = await reader.read().catch(() => undefined);
      const problem = feeding.problem();
      if (problem) return fail(problem);
      // A file that ends too early fails when everything was handed in; one with wrong bytes fails before.
      if (read === undefined) return fail({ code: feeding.isAllIn() ? "truncated" : "damaged" });
      if (read.done) return succeed(undefined);
      outBytes += read.value.length;
      const passed = passedBound(outBytes, feeding.inBytes(), options.bounds);
      return passed ? fail(passed) : succeed(read.value);
    },
    close() {
      feeding.stop();
      reader.cancel().catch(() => undefined);
    },
  };
}

type Writer = ReturnType<ByteTransform["writable"]["getWriter"]>;

/** Hands the file in, slice by slice, as fast as it is read on the other side. */
function createFeeding({ source, signal, onProgress }: GunzipOptions, writer: Writer) {
  let inBytes = 0;
  let isAllIn = false;
  let isStopped = false;
  let problem: BundleProblem | undefined;

  async function feed(): Promise<void> {
    for (let from = 0; from < source.size && !isStopped; from += PART_BYTES) {
      const part = await source.read(from, Math.min(from + PART_BYTES, source.size)).catch(() => undefined);
      if (part === undefined || signal?.aborted) {
        problem = { code: part === undefined ? "unreadable" : "cancelled" };
        return writer.abort();
      }
      await writeSlices(part);
      onProgress?.(inBytes);
    }
    isAllIn = true;
    await writer.close();
  }

  async function writeSlices(part: Uint8Array<ArrayBuffer>): Promise<void> {
    for (let offset = 0; offset < part.length && !isStopped; offset += SLICE_BYTES) {
      const slice = part.subarray(offset, offset + SLICE_BYTES);
      inBytes += slice.length;
      await writer.write(slice);
    }
  }

  // What goes wrong with the bytes is told on the reading side.
  feed().catch(() => undefined);
  return {
    inBytes: () => inBytes,
    isAllIn: () => isAllIn,
    problem: () => problem,
    stop() {
      isStopped = true;
      writer.abort().catch(() => undefined);
    },
  };
}

function passedBound(outBytes: number, inBytes: number, bounds: BundleBounds): BundleProblem | undefined {
  if (outBytes > bounds.bytesOut) return { code: "too-large" };
  const isUnlikely = outBytes > bounds.ratioFrom && outBytes > inBytes * bounds.ratio;
  return isUnlikely ? { code: "hostile" } : undefined;
}
