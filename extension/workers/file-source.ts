import type { ByteSource } from "../../shared/carriers/bundle/byte-streams.ts";

/** A file on the person's disk, read in parts. */
export function fileSource(file: File): ByteSource {
  return {
    size: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}
