/**
 * How large a data file may be, checked while it streams in, before anything is parsed. A ledger of 200,000 lines takes
 * about 2 MB and 5,000 clients 0.3 MB, so that all of these leave room for a much larger firm.
 */
export interface BundleBounds {
  readonly bytesIn: number;
  /** After decompression. */
  readonly bytesOut: number;
  /** Bytes out for a byte in; a bomb of zeros has 1,000. Counted from `ratioFrom` bytes out on. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly lineBytes: number;
  /** Nested arrays and objects in one line; our own have at most seven. */
  readonly depth: number;
  readonly records: number;
  readonly salesLines: number;
}

export const BUNDLE_BOUNDS: BundleBounds = {
  bytesIn: 128 * 1024 * 1024,
  bytesOut: 1024 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 4 * 1024 * 1024,
  lineBytes: 2 * 1024 * 1024,
  depth: 16,
  records: 500_000,
  salesLines: 5_000_000,
};
