import { type Bundle, recordsOf } from "../carriers/bundle/bundle.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { compareWithLedger, type LedgerComparison } from "../store/ledger/compare-with-ledger.ts";
import { contentReader, documentKeyReader } from "../store/ledger/document-hash.ts";
import { readSalesPage } from "../store/ledger/read-sales-page.ts";
import type { Store } from "../store/open-store.ts";

/** Whether the file may lack lines of its documents: of segments by product it has only those products. */
export function holdsPartsOfDocuments(bundle: Bundle): boolean {
  const isChosen = bundle.header.scope.clients === "chosen";
  return (
    isChosen &&
    recordsOf(bundle, "segments").some(({ productConditions = [] }) => productConditions.length > 0)
  );
}

/**
 * As compareWithLedger, but a document that the file has in part is not changed by what it lacks: each line is looked for
 * on its own, and none of ours is replaced. Cost: our lines of the same days, too, when a document stands here otherwise.
 */
export async function comparePartsWithLedger(
  store: Store,
  lines: readonly SalesLine[],
): Promise<LedgerComparison> {
  const comparison = await compareWithLedger(store, lines, "leave-out");
  if (comparison.changedCount === 0) return comparison;
  const sameCount = await countStanding(store, lines);
  return { ...comparison, sameCount, changedCount: lines.length - comparison.addedCount - sameCount };
}

const LINES_AT_ONCE = 3000;

async function countStanding(store: Store, lines: readonly SalesLine[]): Promise<number> {
  const keyOf = documentKeyReader();
  const contentOf = contentReader();
  const looked = new Map<string, number>();
  const documents = new Set<number>();
  for (const line of lines) {
    const key = keyOf(line);
    const name = `${key}|${contentOf(line)}`;
    documents.add(key);
    looked.set(name, (looked.get(name) ?? 0) + 1);
  }
  let count = 0;
  for await (const line of linesOfSameDays(store, lines)) {
    const key = keyOf(line);
    if (!documents.has(key)) continue;
    const name = `${key}|${contentOf(line)}`;
    const left = looked.get(name) ?? 0;
    if (left === 0) continue;
    looked.set(name, left - 1);
    count++;
  }
  return count;
}

async function* linesOfSameDays(store: Store, lines: readonly SalesLine[]): AsyncGenerator<SalesLine> {
  const days = lines.map(({ soldOn }) => soldOn).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  const scope = { ...(from && { from }), ...(to && { to }) };
  let after: string | undefined;
  do {
    const page = await readSalesPage(store, scope, after, LINES_AT_ONCE, "of-source");
    yield* page.lines;
    after = page.next;
  } while (after !== undefined);
}
