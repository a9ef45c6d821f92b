/**
 * Everything that is stored passes here on its way in and out; the place where encryption at rest will sit.
 *
 * Both ways are asynchronous, since WebCrypto is, and so must be done before and after a transaction of IndexedDB,
 * never inside of one. Keys and index fields stay outside of the sealed body.
 */
export interface Vault {
  seal(value: unknown): Promise<unknown>;
  /** The value that was sealed. Rejects when the body was damaged or sealed by another key. */
  open(body: unknown): Promise<unknown>;
}
