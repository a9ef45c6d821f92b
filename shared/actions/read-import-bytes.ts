import type { ByteSource, StopSignal } from "../carriers/bundle/byte-streams.ts";
import { MAX_FILE_BYTES } from "../csv/file-bounds.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { ImportProblem } from "./import-problem.ts";

/** Read at a time. */
const PART_BYTES = 8 * 1024 * 1024;

/** A whole file in memory. Fails with "too-large" or "no-memory", before anything is read of it, "unreadable" or "cancelled". */
export async function readImportBytes(
  source: ByteSource,
  signal?: StopSignal,
): Promise<Result<Uint8Array, ImportProblem>> {
  if (source.size > MAX_FILE_BYTES) return fail({ code: "too-large" });
  const bytes = roomFor(source.size);
  if (bytes === undefined) return fail({ code: "no-memory" });
  for (let from = 0; from < source.size; from += PART_BYTES) {
    const part = await source.read(from, Math.min(from + PART_BYTES, source.size)).catch(() => undefined);
    if (signal?.aborted) return fail({ code: "cancelled" });
    if (part === undefined) return fail({ code: "unreadable" });
    bytes.set(part, from);
  }
  return succeed(bytes);
}

/** Undefined where the computer has not so much memory. */
function roomFor(size: number): Uint8Array | undefined {
  try {
    return new Uint8Array(size);
  } catch {
    return undefined;
  }
}
