/** What is found: an id, and the words by which a person may know it. */
export interface SearchEntry<Id extends string> {
  readonly id: Id;
  readonly names: readonly string[];
  /** Codes, SKUs, tax ids, GTINs, phones: letters and digits count, what stands between them does not. */
  readonly codes?: readonly string[];
  /** Town, e-mail, host, the text of a note. */
  readonly texts?: readonly string[];
}
