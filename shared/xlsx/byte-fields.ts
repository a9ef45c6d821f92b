/** Fields of a fixed length one behind the other, the low byte first. */
export interface ByteFields {
  readonly written: Uint8Array<ArrayBuffer>;
  readonly short: (value: number) => void;
  readonly long: (value: number) => void;
  readonly skip: (byteCount: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
}

export function createByteFields(length: number): ByteFields {
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
