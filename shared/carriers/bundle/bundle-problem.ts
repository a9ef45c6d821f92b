/** What a file looks like that is no data file. */
export type ForeignKind =
  | "workbook-or-archive"
  | "old-workbook"
  | "table"
  | "json"
  | "compressed"
  | "pdf"
  | "empty"
  | "unknown";

/** Why a file was not taken. Whatever it is, nothing was changed. */
export type BundleProblem =
  | { readonly code: "foreign"; readonly looksLike: ForeignKind }
  /** Written by a newer Dosar. */
  | { readonly code: "newer-version"; readonly format: number }
  /** Its end is missing. */
  | { readonly code: "truncated" }
  /** It is not what was written: bytes were lost, changed or added. */
  | { readonly code: "damaged" }
  | { readonly code: "too-large" }
  /** Built as no data file is: a decompression bomb, nested without end, with keys that attack programs. */
  | { readonly code: "hostile" }
  /** The file cannot be read: moved, locked, or without permission. */
  | { readonly code: "unreadable" }
  | { readonly code: "cancelled" };
