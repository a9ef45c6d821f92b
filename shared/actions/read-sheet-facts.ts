/** Reads what a sheet is made of from the store itself. */
import type { ClientId } from "../model/ids.ts";
import type { LatestPrice } from "../model/latest-price.ts";
import { CurrencyCode } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";
import type { SheetSubject } from "../model/sheet-subject.ts";
import { thresholdsOf } from "../model/thresholds.ts";
import { listNotesAbout } from "../store/find-notes.ts";
import { listLatestPrices } from "../store/find-offers.ts";
import type { SalesScope } from "../store/ledger/ledger-scope.ts";
import { ledgerSpan } from "../store/ledger/ledger-span.ts";
import { readSalesPage } from "../store/ledger/read-sales-page.ts";
import type { Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";
import { getRecord, listRecords } from "../store/read-records.ts";
import type { SheetFacts, SheetSummary } from "./plan-sheet.ts";

const LINES_OF_PAGE = 5000;
const PRICES_OF_PAGE = 500;

export interface ReadProgress {
  /** Rows read so far, of as many as are known. */
  readonly doneCount: number;
  readonly totalCount: number;
}

/** Is waited for after each page; what it throws ends the reading. */
export type OnRead = (progress: ReadProgress) => Promise<void>;

/** Undefined: the client or the segment is no longer there. */
export async function readSheetFacts(
  store: Store,
  subject: SheetSubject,
  onRead: OnRead,
): Promise<SheetFacts | undefined> {
  const summary = await readSummary(store);
  switch (subject.kind) {
    case "client":
      return readClient(store, subject.clientId, summary, onRead);
    case "segment-forecast": {
      const { segmentId } = subject;
      const segment = await getRecord(store, "segments", segmentId);
      if (segment === undefined) return undefined;
      return {
        kind: "segment-forecast",
        summary,
        segment,
        lines: await readLines(store, { segmentId }, onRead),
        clientNames: new Map((await listRecords(store, "clients")).map(({ id, name }) => [id, name])),
      };
    }
    case "prices":
      return { kind: "prices", summary, prices: await readPrices(store, onRead) };
  }
}

async function readSummary(store: Store): Promise<SheetSummary> {
  const [ledger, settings] = await Promise.all([ledgerSpan(store), getRecord(store, "settings", "settings")]);
  return {
    ledger,
    currency: CurrencyCode.safeParse(settings?.currency).data,
    staleObservationDays: thresholdsOf(settings ?? {}).staleObservationDays,
  };
}

async function readClient(
  store: Store,
  clientId: ClientId,
  summary: SheetSummary,
  onRead: OnRead,
): Promise<SheetFacts | undefined> {
  const client = await findRecord(store, "clients", clientId);
  if (client === undefined) return undefined;
  const notes = await listNotesAbout(store, { kind: "client", id: client.id });
  const lines = await readLines(store, { clientIds: [client.id] }, onRead);
  return { kind: "client", summary, client, notes, lines };
}

async function readLines(store: Store, scope: SalesScope, onRead: OnRead): Promise<readonly SalesLine[]> {
  const lines: SalesLine[] = [];
  let totalCount = 0;
  let after: string | undefined;
  do {
    const page = await readSalesPage(store, scope, after, LINES_OF_PAGE);
    lines.push(...page.lines);
    totalCount = page.totalCount ?? totalCount;
    await onRead({ doneCount: lines.length, totalCount });
    after = page.next;
  } while (after !== undefined);
  return lines;
}

async function readPrices(store: Store, onRead: OnRead): Promise<readonly LatestPrice[]> {
  const prices: LatestPrice[] = [];
  let after: string | undefined;
  do {
    const page = await listLatestPrices(store, {
      limit: PRICES_OF_PAGE,
      ...(after !== undefined && { after }),
    });
    prices.push(...page.prices);
    after = page.next;
    await onRead({ doneCount: prices.length, totalCount: 0 });
  } while (after !== undefined);
  return prices;
}
