import type { Language } from "../../model/language.ts";

/** What Dosar exports as CSV, a kind a file. */
export const OWN_KINDS = [
  "clients",
  "contacts",
  "products",
  "sales",
  "receivables",
  "targets",
  "notes",
  "competitors",
  "offers",
  "prices",
  "segments",
] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** Those that the import takes back. */
export const IMPORTED_OWN_KINDS = [
  "clients",
  "contacts",
  "products",
  "sales",
  "receivables",
  "targets",
] as const satisfies readonly OwnKind[];
export type ImportedOwnKind = (typeof IMPORTED_OWN_KINDS)[number];

/** How a file is written for a person: the language of its header, and the decimal mark of their formats. */
export interface OwnFileSetting {
  readonly language: Language;
  readonly decimalMark: "." | ",";
}
