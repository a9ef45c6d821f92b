/** The little of the platform that a data file needs, as shapes that its own classes have. */

/** A file that can be read in parts; a Blob is one with two lines. */
export interface ByteSource {
  readonly size: number;
  /** Rejects when the file cannot be read. */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** An AbortSignal. */
export interface StopSignal {
  readonly aborted: boolean;
}
