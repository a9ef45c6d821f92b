import { dayNumberOf } from "../../model/day.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import type { Store } from "../open-store.ts";
import { contentsWithin } from "./batch-documents.ts";
import { contentReader, documentKeyReader, joinContents } from "./document-hash.ts";
import { readDirectory } from "./ledger-directory.ts";
import type { BatchDocuments } from "./ledger-rows.ts";
import type { DaySpan } from "./live-batch.ts";

/** What an import would do: the lines to keep, and how many are new, the same and changed. */
export interface LedgerComparison {
  readonly lines: readonly SalesLine[];
  readonly addedCount: number;
  readonly sameCount: number;
  readonly changedCount: number;
  /** Keys of the documents of `lines` with their contents. */
  readonly documents: BatchDocuments;
}

export type ChangedDocuments = "replace" | "leave-out";

/**
 * Writes nothing. Cost: a hash a line, and the documents of the imports that reach into the same days. `changed` says whether lines of documents that
 * stand here otherwise are to replace those or to be left out, of all or by the document's key; they are counted in both
 * cases.
 */
export async function compareWithLedger(
  store: Store,
  lines: readonly SalesLine[],
  changed: ChangedDocuments | ((documentKey: number) => ChangedDocuments) = "replace",
): Promise<LedgerComparison> {
  const isLeftOut = (key: number) => (typeof changed === "function" ? changed(key) : changed) === "leave-out";
  const keys = Float64Array.from(lines, documentKeyReader());
  const contents = contentsOf(lines, keys);
  const known = await contentsWithin(store, await readDirectory(store), spanOf(lines));
  const kept: SalesLine[] = [];
  let changedCount = 0;
  let leftOutCount = 0;
  let last: number | undefined;
  let isSame = false;
  let isKnown = false;
  lines.forEach((line, index) => {
    const key = keys[index] ?? 0;
    if (key !== last) {
      isKnown = known.has(key);
      isSame = isKnown && known.get(key) === contents.get(key);
      last = key;
    }
    if (isSame) return;
    if (isKnown) changedCount++;
    if (isKnown && isLeftOut(key)) leftOutCount++;
    else kept.push(line);
  });
  return {
    lines: kept,
    addedCount: kept.length - changedCount + leftOutCount,
    sameCount: lines.length - kept.length - leftOutCount,
    changedCount,
    documents: documentsOf(contents, known, isLeftOut),
  };
}

function spanOf(lines: readonly SalesLine[]): DaySpan {
  let first = lines[0]?.soldOn;
  let last = first;
  for (const { soldOn } of lines) {
    if (first === undefined || soldOn < first) first = soldOn;
    if (last === undefined || soldOn > last) last = soldOn;
  }
  // Without lines nothing is asked for, and Infinity before -Infinity overlaps no span.
  return {
    firstDay: first === undefined ? Number.POSITIVE_INFINITY : dayNumberOf(first),
    lastDay: last === undefined ? Number.NEGATIVE_INFINITY : dayNumberOf(last),
  };
}

/** Lines mostly come document by document, so that each run of equal keys is joined on its own first. */
function contentsOf(lines: readonly SalesLine[], keys: Float64Array): ReadonlyMap<number, number> {
  const contents = new Map<number, number>();
  const contentOf = contentReader();
  let run = 0;
  lines.forEach((line, index) => {
    run = joinContents(run, contentOf(line));
    const key = keys[index] ?? 0;
    if (keys[index + 1] === key) return;
    contents.set(key, joinContents(contents.get(key) ?? 0, run));
    run = 0;
  });
  return contents;
}

function documentsOf(
  contents: ReadonlyMap<number, number>,
  known: ReadonlyMap<number, number>,
  isLeftOut: (documentKey: number) => boolean,
): BatchDocuments {
  const documentKeys: number[] = [];
  const documentContents: number[] = [];
  for (const [key, content] of contents) {
    if (known.get(key) === content || (known.has(key) && isLeftOut(key))) continue;
    documentKeys.push(key);
    documentContents.push(content);
  }
  return {
    documentKeys: Float64Array.from(documentKeys),
    documentContents: Float64Array.from(documentContents),
  };
}
