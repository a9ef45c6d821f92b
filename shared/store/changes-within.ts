import { type ChangeFilter, listChangesSince } from "./change-log.ts";
import type { ChangeEntry } from "./database.ts";
import { countChangedLines } from "./ledger/count-changed-lines.ts";
import type { SalesScope } from "./ledger/ledger-scope.ts";
import { idsOf } from "./merged-ids.ts";
import type { Revision, Store } from "./open-store.ts";
import { readMergedIds } from "./read-merged-ids.ts";
import { aboutKeyOf, type StoredRow } from "./tables.ts";

export interface ChangesWithin {
  readonly clients: number;
  readonly segments: number;
  /** Of all, where a segment's rule may look at any; else those of which a line's SKU may be another now. */
  readonly products: number;
  /** See `countChangedLines`. */
  readonly salesLines: number;
  readonly notes: number;
  /** Prices written, and offers written without one (archived, renamed), of all competitors: a price belongs to no client. */
  readonly prices: number;
}

/**
 * How many records of each kind were written after `since`, for one who holds what `scope` names, or everything without
 * one; a record written twice counts once. Never misses a change that decides which lines the scope holds and what they
 * say: which clients fit a segment may depend on any client, so that with a segment every client counts.
 */
export async function countChangesWithin(
  store: Store,
  since: Revision,
  scope?: SalesScope,
): Promise<ChangesWithin> {
  const entriesIn = (table: ChangeFilter) => listChangesSince(store, since, new Set([table]));
  const [clients, segments, products, notes, observations, offers, wantedIds] = await Promise.all([
    entriesIn("clients"),
    entriesIn("segments"),
    entriesIn("products"),
    entriesIn("notes"),
    entriesIn("observations"),
    entriesIn("offers"),
    wantedIdsOf(store, scope),
  ]);
  const isOfSegment = scope === undefined || scope.segmentId !== undefined;
  return {
    clients: countRecords(clients.filter(clientFilterOf(scope, wantedIds))),
    segments: countRecords(
      segments.filter(({ id }) => scope?.segmentId === undefined || scope.segmentId === id),
    ),
    products: countRecords(isOfSegment ? products : await thoseOfMerges(store, products)),
    salesLines: await countChangedLines(store, since, scope ?? {}),
    notes: countRecords(await notesWithin(store, notes, wantedIds)),
    prices: countRecords(observations) + (await countWithoutNewPrice(store, offers, observations)),
  };
}

function countRecords(entries: readonly ChangeEntry[]): number {
  return new Set(entries.map(({ id }) => id)).size;
}

/** Offers that came, went or were named anew, but for those that a price written since tells of already. */
async function countWithoutNewPrice(
  { database }: Store,
  offers: readonly ChangeEntry[],
  observations: readonly ChangeEntry[],
): Promise<number> {
  if (offers.length === 0) return 0;
  const ids = observations.map(({ id }) => id);
  const rows: (StoredRow | undefined)[] = await database.table("observations").bulkGet(ids);
  const told = new Set<unknown>(observations.map(({ before }, index) => (rows[index] ?? before)?.offerId));
  return countRecords(offers.filter(({ id }) => !told.has(id)));
}

/** The clients named, each with all ids for which it stands now; undefined when any is meant. */
async function wantedIdsOf(
  store: Store,
  scope: SalesScope | undefined,
): Promise<ReadonlySet<string> | undefined> {
  if (scope?.clientIds === undefined) return undefined;
  const mergedIds = await readMergedIds(store);
  return new Set<string>(scope.clientIds.flatMap((id) => [id, ...idsOf(mergedIds, "clients", id)]));
}

function clientFilterOf(
  scope: SalesScope | undefined,
  wantedIds: ReadonlySet<string> | undefined,
): (entry: ChangeEntry) => boolean {
  if (scope?.unassigned === true) return () => false;
  if (scope?.segmentId !== undefined || wantedIds === undefined) return () => true;
  // A client that is gone stands for nobody now; its row still names those for whom it stood.
  return ({ id, before }) => [id, ...mergedIdsIn(before)].some((known) => wantedIds.has(known));
}

/** Those that stand or stood for others, or that others claim: lines of their SKUs may be of another product now. */
async function thoseOfMerges(
  { database }: Store,
  products: readonly ChangeEntry[],
): Promise<readonly ChangeEntry[]> {
  if (products.length === 0) return products;
  const merging: StoredRow[] = await database.table("products").orderBy("mergedIds").distinct().toArray();
  const formerly = products.flatMap(({ before }) => before ?? []);
  const standing = [...merging, ...formerly].filter((row) => mergedIdsIn(row).length > 0);
  const concerned = new Set<string>(standing.flatMap((row) => [row.id, ...mergedIdsIn(row)]));
  return products.filter(({ id }) => concerned.has(id));
}

function mergedIdsIn(row: StoredRow | undefined): readonly string[] {
  // Only the store writes this index field.
  return (row?.mergedIds ?? []) as readonly string[];
}

/** With clients named, only the notes about them. */
async function notesWithin(
  { database }: Store,
  notes: readonly ChangeEntry[],
  wantedIds: ReadonlySet<string> | undefined,
): Promise<readonly ChangeEntry[]> {
  if (wantedIds === undefined) return notes;
  const wanted = new Set<unknown>([...wantedIds].map((id) => aboutKeyOf({ kind: "client", id })));
  const rows: (StoredRow | undefined)[] = await database.table("notes").bulkGet(notes.map(({ id }) => id));
  return notes.filter(({ before }, index) => wanted.has((rows[index] ?? before)?.about));
}
