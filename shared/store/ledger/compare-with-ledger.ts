import type { SalesLine } from "../../model/sales-line.ts";
import type { Store } from "../open-store.ts";
import { addToContent, documentKeyReader } from "./document-hash.ts";
import { readDirectory } from "./ledger-directory.ts";

/** What an import would do: the lines to keep, and how many are new, the same and changed. */
export interface LedgerComparison {
  readonly lines: readonly SalesLine[];
  readonly addedCount: number;
  readonly sameCount: number;
  readonly changedCount: number;
  /** Sorted keys of the documents of `lines` with their contents. */
  readonly documents: { readonly documentKeys: Float64Array; readonly documentContents: Float64Array };
}

/** Writes nothing. Cost: a hash a line, and the directory of the ledger. */
export async function compareWithLedger(
  store: Store,
  lines: readonly SalesLine[],
): Promise<LedgerComparison> {
  const keys = Float64Array.from(lines, documentKeyReader());
  const contents = new Map<number, number>();
  lines.forEach((line, index) => {
    const key = keys[index] ?? 0;
    contents.set(key, addToContent(contents.get(key) ?? 0, line));
  });

  const known = (await readDirectory(store)).contents();
  const kept: SalesLine[] = [];
  let changedCount = 0;
  lines.forEach((line, index) => {
    const key = keys[index] ?? 0;
    if (known.get(key) === contents.get(key)) return;
    if (known.has(key)) changedCount++;
    kept.push(line);
  });
  return {
    lines: kept,
    addedCount: kept.length - changedCount,
    sameCount: lines.length - kept.length,
    changedCount,
    documents: documentsOf(contents, known),
  };
}

function documentsOf(contents: ReadonlyMap<number, number>, known: ReadonlyMap<number, number>) {
  const documents = [...contents]
    .filter(([key, content]) => known.get(key) !== content)
    .sort(([a], [b]) => a - b);
  return {
    documentKeys: Float64Array.from(documents, ([key]) => key),
    documentContents: Float64Array.from(documents, ([, content]) => content),
  };
}
