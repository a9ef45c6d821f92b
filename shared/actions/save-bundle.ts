import type { BundleEntry, BundleRecord } from "../carriers/bundle/bundle.ts";
import type { BundleHeader } from "../carriers/bundle/bundle-header.ts";
import type { StopSignal } from "../carriers/bundle/byte-streams.ts";
import { packSales } from "../carriers/bundle/pack-sales.ts";
import { LINES_PER_SALES_BLOCK } from "../carriers/bundle/sales-block.ts";
import { writeBundle } from "../carriers/bundle/write-bundle.ts";
import type { Instant } from "../model/day.ts";
import type { ByteTransform } from "../std/byte-transform.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { listChangesSince, revisionOf } from "../store/change-log.ts";
import type { SalesScope } from "../store/ledger/ledger-scope.ts";
import { type LedgerTotal, totalsOfLedger } from "../store/ledger/ledger-totals.ts";
import { readSalesPage } from "../store/ledger/read-sales-page.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";
import { type BundleChoice, chosenSales } from "./bundle-choice.ts";
import { bundleHeaderOf } from "./bundle-header-of.ts";
import { gatherBundleRecords } from "./gather-bundle-records.ts";

export interface SaveBundleOptions {
  readonly store: Store;
  readonly choice: BundleChoice;
  readonly id: string;
  readonly now: Instant;
  readonly compress: () => ByteTransform;
  readonly signal?: StopSignal | undefined;
  /** Waited for, so that a worker can answer with a pause in which a message to cancel arrives. */
  readonly onProgress?: ((progress: BundleProgress) => void | Promise<void>) | undefined;
}

export interface BundleProgress {
  readonly doneCount: number;
  /** Records and lines of the file. */
  readonly totalCount: number;
}

export interface SavedBundle {
  readonly header: BundleHeader;
  readonly parts: readonly Uint8Array[];
  readonly size: number;
}

const LEDGER_TABLES = new Set(["ledger", "imports"] as const);

/**
 * Makes a data file of what the person chose; nothing is written to the store. Fails with "nothing-chosen" when no
 * client fits, with "data-keeps-changing" when an import ran meanwhile, and with "cancelled".
 */
export async function saveBundle(
  options: SaveBundleOptions,
): Promise<Result<SavedBundle, { readonly code: "nothing-chosen" | "data-keeps-changing" | "cancelled" }>> {
  const { store, choice, compress } = options;
  const revision = await revisionOf(store);
  const scopes = await salesScopesOf(store, choice);
  const totals = await totalsWithin(store, scopes);
  const records = await gatherBundleRecords(store, choice, new Set(totals.map(({ key }) => key)));
  const lineCount = totals.reduce((sum, total) => sum + total.lineCount, 0);
  if (records.length + lineCount === 0) return fail({ code: "nothing-chosen" });
  const header = await bundleHeaderOf(options, { revision, records, lineCount });
  let isStopped = false;
  const entries = followed(entriesOf(store, records, scopes), records.length + lineCount, options, () => {
    isStopped = true;
  });
  const parts: Uint8Array[] = [];
  for await (const part of writeBundle({ header, entries, compress })) parts.push(part);
  if (isStopped) return fail({ code: "cancelled" });
  // Lines that came or went meanwhile would make a file that nobody can open.
  const changes = await listChangesSince(store, revision, LEDGER_TABLES);
  if (changes.length > 0) return fail({ code: "data-keeps-changing" });
  return succeed({ header, parts, size: parts.reduce((sum, { length }) => sum + length, 0) });
}

/** No line is in two of them. */
async function salesScopesOf(store: Store, choice: BundleChoice): Promise<readonly SalesScope[]> {
  const { from, to } = choice;
  const period = { ...(from && { from }), ...(to && { to }) };
  const [clients, segments] = await Promise.all([
    listRecords(store, "clients"),
    listRecords(store, "segments"),
  ]);
  const parts = chosenSales(choice, clients, segments) ?? [{}];
  return parts.map((part) => ({ ...period, ...part }));
}

async function totalsWithin(store: Store, scopes: readonly SalesScope[]): Promise<readonly LedgerTotal[]> {
  const totals: LedgerTotal[] = [];
  for (const scope of scopes) totals.push(...(await totalsOfLedger(store, "product", scope)));
  return totals;
}

async function* entriesOf(
  store: Store,
  records: readonly BundleRecord[],
  scopes: readonly SalesScope[],
): AsyncGenerator<BundleEntry> {
  for (const entry of records) yield { kind: "record", entry };
  for (const scope of scopes) yield* salesOf(store, scope);
}

async function* salesOf(store: Store, scope: SalesScope): AsyncGenerator<BundleEntry> {
  let after: string | undefined;
  do {
    // Facts travel as they were imported; who they stand for today is told by the records.
    const page = await readSalesPage(store, scope, after, LINES_PER_SALES_BLOCK, "of-source");
    if (page.lines.length > 0) yield { kind: "sales", entry: packSales(page.lines) };
    after = page.next;
  } while (after !== undefined);
}

/** Tells how far the writing is, and ends it when the person cancels. */
async function* followed(
  entries: AsyncIterable<BundleEntry>,
  totalCount: number,
  { signal, onProgress }: SaveBundleOptions,
  onStop: () => void,
): AsyncGenerator<BundleEntry> {
  let doneCount = 0;
  for await (const entry of entries) {
    yield entry;
    doneCount += entry.kind === "sales" ? entry.entry.count : 1;
    if (entry.kind === "sales" || doneCount % 1000 === 0) await onProgress?.({ doneCount, totalCount });
    if (signal?.aborted) {
      onStop();
      return;
    }
  }
}
