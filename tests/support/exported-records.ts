/** What records may hold that files break on, and what an export of them leaves. */
import fc from "fast-check";
import { exportCsv } from "../../shared/actions/export-csv.ts";
import { canonicalDump } from "../../shared/store/canonical-dump.ts";
import type { Store } from "../../shared/store/open-store.ts";

/** What breaks files: quotes, line ends, formulas and their guards, leading zeros, blanks of every kind, both directions. */
const NASTY = [
  "'",
  '"',
  ";",
  ",",
  "\n",
  "\r",
  "\t",
  "=",
  "+",
  "-",
  "@",
  "＝",
  "\\",
  ":",
  "|",
  "\u00a0",
  " ",
  "\u200f",
];
export const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...NASTY, ..."ab0.7ășЖשم€"), minLength: 1, maxLength }),
    fc.constantFrom("007", "NULL", "Total", "-----", "=1+1", "'=1+1", "1E5", "№", "Dosar: clients"),
  );
export const some = (maxLength: number) => fc.option(text(maxLength), { nil: undefined });
export const id = fc.string({ unit: fc.constantFrom(..."abc012"), minLength: 6, maxLength: 12 });
export const instant = fc.option(fc.constant("2026-11-24T08:00:00.000Z"), { nil: undefined });
export const texts = fc.uniqueArray(text(8), { maxLength: 3 });
export const mergedIds = fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 2 }), { nil: undefined });
export const source = fc.constantFrom("main", "1c-moscow");
export const setting = fc.record({
  language: fc.constantFrom("en" as const, "ro" as const, "ru" as const),
  decimalMark: fc.constantFrom("." as const, "," as const),
});

export async function exportText(...args: Parameters<typeof exportCsv>): Promise<string> {
  let text = "";
  for await (const part of exportCsv(...args)) text += part.text;
  return text;
}

/** Records and lines, wherever in the ledger these lie; an import leaves its own record besides. */
export async function dumpOf(store: Store): Promise<readonly string[]> {
  const dump = await canonicalDump(store);
  return dump
    .split("\n")
    .filter((entry) => !entry.startsWith("imports\t"))
    .toSorted();
}

export function uniqueById<Kept extends { readonly id: string }>(
  kept: fc.Arbitrary<Kept>,
): fc.Arbitrary<Kept[]> {
  return fc.uniqueArray(kept, { minLength: 1, maxLength: 6, selector: (record) => record.id });
}

export function withoutAbsent(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
