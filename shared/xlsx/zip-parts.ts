/** Parts → a zip file, one entry after the other (PKWARE APPNOTE 6.3, version 2.0: deflate, names in UTF-8, no zip64). */
import type { ByteTransform } from "../std/byte-transform.ts";
import { type ByteFields, createByteFields } from "./byte-fields.ts";
import type { Part } from "./package-parts.ts";
import { type PartSums, packPart } from "./packed-part.ts";

/** Names are in UTF-8, and sum and sizes stand behind the bytes, since nobody knows them before. */
const FLAGS = 0x808;
const DEFLATE = 8;
const VERSION = 20;
/** 1 January 1980, the first day that a zip file knows: the same plan is the same file at any time. */
const FIRST_DAY = 0x21;
const NO_SUMS: PartSums = { sum: 0, size: 0, packedSize: 0 };

/**
 * The file's bytes as they are made; nothing of a part stays in memory.
 *
 * @param deflate a new `CompressionStream("deflate-raw")` each time.
 */
export async function* zipParts(
  parts: readonly Part[],
  deflate: () => ByteTransform,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, print } of parts) {
    const nameBytes = new TextEncoder().encode(name);
    const head = localHead(nameBytes);
    yield head;
    const sums = yield* packPart(print(), deflate());
    const tail = sumsBehind(sums);
    yield tail;
    directory.push(directoryEntry(nameBytes, sums, offset));
    offset += head.length + sums.packedSize + tail.length;
  }
  yield* directory;
  yield endOf(directory, offset);
}

function localHead(name: Uint8Array): Uint8Array<ArrayBuffer> {
  const fields = createByteFields(30 + name.length);
  fields.long(0x04034b50);
  fields.short(VERSION);
  writeCommon(fields, name, NO_SUMS);
  fields.bytes(name);
  return fields.written;
}

function sumsBehind({ sum, packedSize, size }: PartSums): Uint8Array<ArrayBuffer> {
  const fields = createByteFields(16);
  fields.long(0x08074b50);
  fields.long(sum);
  fields.long(packedSize);
  fields.long(size);
  return fields.written;
}

function directoryEntry(name: Uint8Array, sums: PartSums, offset: number): Uint8Array<ArrayBuffer> {
  const fields = createByteFields(46 + name.length);
  fields.long(0x02014b50);
  fields.short(VERSION);
  fields.short(VERSION);
  writeCommon(fields, name, sums);
  // Comment, disk, attributes: none.
  fields.skip(10);
  fields.long(offset);
  fields.bytes(name);
  return fields.written;
}

/** What stands alike before each part and in the list at the end. */
function writeCommon(fields: ByteFields, name: Uint8Array, { sum, size, packedSize }: PartSums): void {
  fields.short(FLAGS);
  fields.short(DEFLATE);
  fields.short(0);
  fields.short(FIRST_DAY);
  fields.long(sum);
  fields.long(packedSize);
  fields.long(size);
  fields.short(name.length);
  fields.short(0);
}

function endOf(directory: readonly Uint8Array[], offset: number): Uint8Array<ArrayBuffer> {
  const fields = createByteFields(22);
  fields.long(0x06054b50);
  fields.skip(4);
  fields.short(directory.length);
  fields.short(directory.length);
  fields.long(directory.reduce((sum, { length }) => sum + length, 0));
  fields.long(offset);
  return fields.written;
}
