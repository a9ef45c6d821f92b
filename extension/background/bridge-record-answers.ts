/** What the pane may read of clients, segments and notes. */

import {
  type BridgeReply,
  type BridgeRequest,
  MAX_NOTES,
  MAX_SEGMENTS,
} from "../../shared/messages/bridge-protocol.ts";
import { CurrencyCode } from "../../shared/model/money.ts";
import { segmentTest } from "../../shared/model/segment.ts";
import { thresholdsOf } from "../../shared/model/thresholds.ts";
import { revisionOf } from "../../shared/store/change-log.ts";
import { listContactsOf } from "../../shared/store/find-contacts.ts";
import { listNotesAbout } from "../../shared/store/find-notes.ts";
import { countLines } from "../../shared/store/ledger/count-lines.ts";
import { ledgerSpan } from "../../shared/store/ledger/ledger-span.ts";
import { listRecordPage } from "../../shared/store/list-record-page.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { findRecord } from "../../shared/store/read-merged-ids.ts";
import { getRecord, listRecords } from "../../shared/store/read-records.ts";
import { readStandingCounts } from "../../shared/store/read-standing-counts.ts";

const MAX_CONTACTS = 200;

/** Of the data; which Dosar it is and what the workbook may do is said beside it. */
export async function summarize(
  store: Store,
): Promise<Omit<BridgeReply<"workbook.summary">, "dosar" | "scopes">> {
  // The revision first: what is written meanwhile then shows up as a change and is not missed.
  const revision = await revisionOf(store);
  const [counts, ledger, settings] = await Promise.all([
    readStandingCounts(store, revision),
    summarizeLedger(store),
    getRecord(store, "settings", "settings"),
  ]);
  const currency = settings?.currency === undefined ? undefined : CurrencyCode.safeParse(settings.currency);
  return {
    revision,
    clientCount: counts.clients,
    segmentCount: counts.segments,
    offerCount: counts.offers,
    ...(ledger && { ledger }),
    ...(settings?.language && { language: settings.language }),
    ...(settings?.formatLocale && { formatLocale: settings.formatLocale }),
    ...(currency?.success && { currency: currency.data }),
    staleObservationDays: thresholdsOf(settings ?? {}).staleObservationDays,
  };
}

async function summarizeLedger(store: Store): Promise<BridgeReply<"workbook.summary">["ledger"]> {
  const span = await ledgerSpan(store);
  if (span === undefined) return undefined;
  return {
    ...span,
    labels: [...span.labels],
    sources: [...span.sources],
    lineCount: await countLines(store),
  };
}

export async function listClients(
  store: Store,
  { after, limit, withArchived }: BridgeRequest<"client.list">,
): Promise<BridgeReply<"client.list">> {
  const revision = await revisionOf(store);
  const { records, next } = await listRecordPage(store, "clients", { after, limit });
  // What was archived is out of the pane's pickers too; its sheet still finds it by client.get, a formula by its name.
  const clients = records.filter(({ archivedAt }) => withArchived || archivedAt === undefined);
  return { clients, revision, ...(next !== undefined && { next }) };
}

export async function getClient(
  store: Store,
  { clientId }: BridgeRequest<"client.get">,
): Promise<BridgeReply<"client.get">> {
  const client = await findRecord(store, "clients", clientId);
  const all = client === undefined ? [] : await listContactsOf(store, clientId);
  const contacts = all.filter(({ archivedAt }) => archivedAt === undefined);
  return { contacts: contacts.slice(0, MAX_CONTACTS), ...(client && { client }) };
}

export async function listSegments(store: Store): Promise<BridgeReply<"segment.list">> {
  const all = await listRecords(store, "segments");
  const segments = all.filter(({ archivedAt }) => archivedAt === undefined).slice(0, MAX_SEGMENTS);
  const clients = segments.length === 0 ? [] : await listRecords(store, "clients");
  return {
    segments: segments.map((segment) => ({
      segment,
      clientCount: clients.filter(segmentTest(segment)).length,
    })),
  };
}

export async function listNotes(
  store: Store,
  { about }: BridgeRequest<"note.list">,
): Promise<BridgeReply<"note.list">> {
  const notes = await listNotesAbout(store, about);
  return { notes: notes.slice(0, MAX_NOTES), totalCount: notes.length };
}
