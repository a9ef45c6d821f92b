import type { Bundle } from "../../shared/carriers/bundle/bundle.ts";
import type { BundleProblem } from "../../shared/carriers/bundle/bundle-problem.ts";
import type { ByteSource } from "../../shared/carriers/bundle/byte-streams.ts";
import { readBundle } from "../../shared/carriers/bundle/read-bundle.ts";
import type { ByteTransform } from "../../shared/std/byte-transform.ts";
import type { Result } from "../../shared/std/result.ts";

export interface BundleReader {
  /** `onProgress` is told the part that is read, from 0 to 1. Of two readings at once the earlier one is overtaken. */
  read(
    blob: Blob,
    onProgress: (doneRatio: number) => void,
  ): Promise<Result<Bundle, BundleProblem> | "overtaken">;
  /** The reading ends with the problem "cancelled". */
  cancel(): void;
}

export function createBundleReader(decompress: () => ByteTransform): BundleReader {
  let current = { aborted: false };
  return {
    async read(blob, onProgress) {
      current.aborted = true;
      const mine = { aborted: false };
      current = mine;
      const read = await readBundle({
        source: sourceOf(blob),
        decompress,
        signal: mine,
        onProgress: (readBytes) => {
          if (!mine.aborted) onProgress(readBytes / blob.size);
        },
      });
      return current === mine ? read : "overtaken";
    },
    cancel() {
      current.aborted = true;
    },
  };
}

function sourceOf(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}
