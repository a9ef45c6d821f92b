import type { ImportBatch } from "../../model/import-batch.ts";
import { listChangesSince } from "../change-log.ts";
import type { ChangeEntry } from "../database.ts";
import type { Revision, Store } from "../open-store.ts";
import { openRows } from "../read-records.ts";
import type { StoredRow } from "../tables.ts";
import { forEachWantedRow, readBlocks } from "./find-lines.ts";
import { openBatch } from "./ledger-directory.ts";
import { canHold, type ResolvedScope, resolveScope, type SalesScope } from "./ledger-scope.ts";

const NOTHING_REPLACED: ReadonlySet<number> = new Set();

/**
 * The scope's lines that imports and their undoing brought or took after `since`; 0 only when the scope holds the same
 * lines as then. An import that corrected documents counts at least their lines, since a correction may have moved a
 * document from one client to another. Cost: the blocks of those imports that may hold the scope.
 */
export async function countChangedLines(store: Store, since: Revision, scope: SalesScope): Promise<number> {
  const changes = await listChangesSince(store, since, new Set(["imports"] as const));
  const sales = (await importsOf(store, changes)).filter(({ kind }) => kind === "sales");
  if (isWhole(scope)) return sales.reduce((sum, batch) => sum + batch.addedCount + replacedCountOf(batch), 0);
  const resolved = await resolveScope(store, scope);
  const counts = await Promise.all(
    sales.map(async (batch) => Math.max(await countWithin(store, batch, resolved), replacedCountOf(batch))),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Lines of which only the import's own counts tell: where those stood that it replaced or took away is not known. */
function replacedCountOf({ changedCount, removedCount = 0 }: ImportBatch): number {
  return changedCount + removedCount;
}

/** Each as it stands, or as it last stood: the undoing of a merged data file takes its imports out of the history. */
async function importsOf(store: Store, changes: readonly ChangeEntry[]): Promise<readonly ImportBatch[]> {
  const lastRows = new Map<string, StoredRow>();
  for (const { id, before } of changes) if (before !== undefined) lastRows.set(id, before);
  const ids = [...new Set(changes.map(({ id }) => id))];
  const standing: (StoredRow | undefined)[] = await store.database.table("imports").bulkGet(ids);
  const rows = ids.map((id, index) => standing[index] ?? lastRows.get(id));
  return openRows(
    store,
    "imports",
    rows.filter((row) => row !== undefined),
  );
}

function isWhole(scope: SalesScope): boolean {
  return Object.values(scope).every((condition) => condition === undefined);
}

/** The batch's own lines within the scope, those of documents that a later batch replaced included. */
async function countWithin(store: Store, { id }: ImportBatch, scope: ResolvedScope): Promise<number> {
  const { database } = store;
  const row = await database.ledgerBatches.where("batchId").equals(id).first();
  if (row === undefined) return 0;
  const batch = await openBatch(store, row);
  const places = batch.directory.blocks.flatMap((summary, place) =>
    canHold(scope, summary) ? [{ batch, place, summary }] : [],
  );
  // What an undone import held is known only by its summaries once its room was given back.
  if (row.isUndone === 1 && (await database.ledgerBlocks.get([batch.sequence, 0])) === undefined) {
    return places.reduce((sum, { summary }) => sum + summary.lineCount, 0);
  }
  let count = 0;
  for (const block of await readBlocks(store, places)) {
    forEachWantedRow(block, NOTHING_REPLACED, scope, () => {
      count++;
    });
  }
  return count;
}
