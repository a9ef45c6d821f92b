import { type ChangeFilter, listChangesSince } from "./change-log.ts";
import type { ChangeEntry } from "./database.ts";
import { countChangedLines } from "./ledger/count-changed-lines.ts";
import type { SalesScope } from "./ledger/ledger-scope.ts";
import type { Revision, Store } from "./open-store.ts";
import { aboutKeyOf, type StoredRow } from "./tables.ts";

export interface ChangesWithin {
  readonly clients: number;
  readonly segments: number;
  /** Of all: which lines a segment with a rule over products holds may depend on any. */
  readonly products: number;
  /** See `countChangedLines`. */
  readonly salesLines: number;
  readonly notes: number;
  /** Of all competitors: a price belongs to no client. */
  readonly prices: number;
}

/**
 * How many records of each kind were written after `since`, for one who holds what `scope` names; a record written twice
 * counts once. Never misses a change that decides which lines the scope holds: which clients fit a segment may depend on
 * any client, so that with a segment every client counts.
 */
export async function countChangesWithin(
  store: Store,
  since: Revision,
  scope: SalesScope = {},
): Promise<ChangesWithin> {
  const idsOf = async (table: ChangeFilter) => {
    const entries = await listChangesSince(store, since, new Set([table]));
    return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  };
  const [clients, segments, products, notes, prices] = await Promise.all([
    idsOf("clients"),
    idsOf("segments"),
    idsOf("products"),
    idsOf("notes"),
    idsOf("observations"),
  ]);
  return {
    clients: clients.filter(({ id }) => touchesClient(scope, id)).length,
    segments: segments.filter(({ id }) => scope.segmentId === undefined || scope.segmentId === id).length,
    products: scope.segmentId === undefined ? 0 : products.length,
    salesLines: await countChangedLines(store, since, scope),
    notes: (await notesWithin(store, notes, scope)).length,
    prices: prices.length,
  };
}

function touchesClient({ clientIds, segmentId, unassigned }: SalesScope, id: string): boolean {
  if (unassigned === true) return false;
  if (segmentId !== undefined || clientIds === undefined) return true;
  return clientIds.some((wanted) => wanted === id);
}

/** With clients named, only the notes about them. */
async function notesWithin(
  { database }: Store,
  notes: readonly ChangeEntry[],
  { clientIds }: SalesScope,
): Promise<readonly ChangeEntry[]> {
  if (clientIds === undefined) return notes;
  const wanted = new Set<unknown>(clientIds.map((id) => aboutKeyOf({ kind: "client", id })));
  const rows: (StoredRow | undefined)[] = await database.table("notes").bulkGet(notes.map(({ id }) => id));
  return notes.filter(({ before }, index) => wanted.has((rows[index] ?? before)?.about));
}
