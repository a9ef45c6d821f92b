/** Parts → a zip file, one entry after the other (PKWARE APPNOTE 6.3, version 2.0: deflate, names in UTF-8, no zip64). */
import type { ByteTransform } from "../std/byte-transform.ts";
import { crc32 } from "../std/crc32.ts";
import type { Part } from "./package-parts.ts";

/** Texts are gathered to this length before they are encoded: each write to a stream costs as much as some kilobytes. */
const PIECE_LENGTH = 64 * 1024;
const UTF_8_NAME = 0x800;
const DEFLATE = 8;
const VERSION = 20;
/** 1 January 1980, the first day that a zip file knows: the same plan is the same file at any time. */
const FIRST_DAY = 0x21;

interface Entry {
  readonly name: Uint8Array;
  readonly sum: number;
  readonly size: number;
  readonly packed: readonly Uint8Array[];
  readonly packedSize: number;
}

/**
 * The file's bytes; one packed part at a time stands in memory.
 *
 * @param deflate a new `CompressionStream("deflate-raw")` each time.
 */
export async function* zipParts(
  parts: readonly Part[],
  deflate: () => ByteTransform,
): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const entry = await pack(part, deflate);
    const head = localHead(entry);
    yield head;
    yield* entry.packed;
    directory.push(directoryEntry(entry, offset));
    offset += head.length + entry.packedSize;
  }
  yield* directory;
  yield endOf(directory, offset);
}

async function pack({ name, print }: Part, deflate: () => ByteTransform): Promise<Entry> {
  const { readable, writable } = deflate();
  const reading = readAll(readable.getReader());
  const writer = writable.getWriter();
  let [sum, size] = [0, 0];
  for (const bytes of encodedPieces(print())) {
    sum = crc32(bytes, sum);
    size += bytes.length;
    await writer.write(bytes);
  }
  await writer.close();
  const packed = await reading;
  return { name: new TextEncoder().encode(name), sum, size, packed, packedSize: lengthOf(packed) };
}

function* encodedPieces(pieces: Iterable<string>): Iterable<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE_LENGTH) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  if (waiting !== "") yield encoder.encode(waiting);
}

async function readAll(reader: ReturnType<ByteTransform["readable"]["getReader"]>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  return pieces;
}

function localHead(entry: Entry): Uint8Array {
  const fields = createFields(30 + entry.name.length);
  fields.long(0x04034b50);
  fields.short(VERSION);
  writeCommon(fields, entry);
  fields.bytes(entry.name);
  return fields.written;
}

function directoryEntry(entry: Entry, offset: number): Uint8Array {
  const fields = createFields(46 + entry.name.length);
  fields.long(0x02014b50);
  fields.short(VERSION);
  fields.short(VERSION);
  writeCommon(fields, entry);
  // Comment, disk, attributes: none.
  fields.skip(10);
  fields.long(offset);
  fields.bytes(entry.name);
  return fields.written;
}

/** What stands alike before each part and in the list at the end. */
function writeCommon(fields: Fields, { name, sum, size, packedSize }: Entry): void {
  fields.short(UTF_8_NAME);
  fields.short(DEFLATE);
  fields.short(0);
  fields.short(FIRST_DAY);
  fields.long(sum);
  fields.long(packedSize);
  fields.long(size);
  fields.short(name.length);
  fields.short(0);
}

function endOf(directory: readonly Uint8Array[], offset: number): Uint8Array {
  const fields = createFields(22);
  fields.long(0x06054b50);
  fields.skip(4);
  fields.short(directory.length);
  fields.short(directory.length);
  fields.long(lengthOf(directory));
  fields.long(offset);
  return fields.written;
}

interface Fields {
  readonly written: Uint8Array;
  readonly short: (value: number) => void;
  readonly long: (value: number) => void;
  readonly skip: (byteCount: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
}

/** Fields one behind the other, the low byte first. */
function createFields(length: number): Fields {
  const written = new Uint8Array(length);
  const view = new DataView(written.buffer);
  let at = 0;
  const skip = (byteCount: number) => {
    at += byteCount;
  };
  return {
    written,
    skip,
    short: (value) => {
      view.setUint16(at, value, true);
      skip(2);
    },
    long: (value) => {
      view.setUint32(at, value, true);
      skip(4);
    },
    bytes: (bytes) => {
      written.set(bytes, at);
      skip(bytes.length);
    },
  };
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
