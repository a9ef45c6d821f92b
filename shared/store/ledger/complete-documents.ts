/** Lines that join documents which stand already, as if they had come with them. */
import type { SalesLine } from "../../model/sales-line.ts";
import { groupBy } from "../../std/group-by.ts";
import type { Store } from "../open-store.ts";
import { contentsWithin } from "./batch-documents.ts";
import { compareWithLedger, type LedgerComparison } from "./compare-with-ledger.ts";
import { documentKeyReader } from "./document-key.ts";
import { readDirectory } from "./ledger-directory.ts";
import type { BatchDocuments } from "./ledger-rows.ts";
import { findStandingDocuments, spanOfDays } from "./standing-documents.ts";

/** The lines with those that stand of the same documents; one of a line number that stands takes its place. */
export async function withStandingLines(
  store: Store,
  lines: readonly SalesLine[],
): Promise<readonly SalesLine[]> {
  const comparison = await compareWithLedger(store, lines);
  const all = { ...comparison, changedKeys: comparison.encoded.documents.map(({ key }) => key) };
  const { changed: standing } = await findStandingDocuments(store, all, () => true);
  const keyOf = documentKeyReader();
  return [...groupBy(lines, keyOf)].flatMap(([key, added]) => joined(standing.get(key) ?? [], added));
}

function joined(standing: readonly SalesLine[], added: readonly SalesLine[]): readonly SalesLine[] {
  const numbers = new Set(added.flatMap(({ lineNumber }) => lineNumber ?? []));
  const others = standing.filter(({ lineNumber }) => lineNumber === undefined || !numbers.has(lineNumber));
  const equal = groupBy(others, nameOf);
  return [
    ...others,
    ...added.map((line) => ({
      ...line,
      occurrence: line.occurrence + (equal.get(nameOf(line))?.length ?? 0),
    })),
  ];
}

/** What lines without a number are known by, the occurrence left out. */
function nameOf({ lineNumber, sku, quantity, unitPrice }: SalesLine): string {
  return JSON.stringify([lineNumber, sku, quantity, unitPrice.coefficient, unitPrice.scale]);
}

/** The comparison with what the completed documents said before, so that the first file still says nothing new. */
export async function withFormers(store: Store, comparison: LedgerComparison): Promise<LedgerComparison> {
  const span = spanOfDays(comparison.encoded.documents.map(({ day }) => day));
  if (span === undefined) return comparison;
  const known = await contentsWithin(store, await readDirectory(store), span);
  const pairs = comparison.changedKeys.flatMap((key) =>
    [...(known.formers.get(key) ?? []), known.contents.get(key) ?? 0].map(
      (content) => [key, content] as const,
    ),
  );
  const formers = {
    keys: new Float64Array(pairs.map(([key]) => key)),
    contents: new Float64Array(pairs.map(([, content]) => content)),
  };
  const documents: BatchDocuments = { ...comparison.documents, formers };
  return { ...comparison, documents };
}
