/** What a list of receivables and payments changes in the store: documents, payments, and clients whom nobody knew. */
import type { ImportChoices } from "../csv/import-choices.ts";
import type { ClientDraft, SettlementDraft } from "../csv/record-drafts.ts";
import type { Client } from "../model/client.ts";
import type { Day } from "../model/day.ts";
import type { Money } from "../model/money.ts";
import type { Payment } from "../model/payment.ts";
import type { Receivable } from "../model/receivable.ts";
import { paymentIdOf, receivableIdOf } from "../store/identity.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";
import type { RecordWrite } from "../store/tables.ts";
import { decidedClientFinder } from "./decided-clients.ts";
import { findVanished, settledOf, type VanishedCounts } from "./find-vanished.ts";
import type { ImportDecisions } from "./import-decisions.ts";
import { fieldDifferencesOf, type RecordDifference, withOurs } from "./import-differences.ts";
import type { RecordChanges } from "./import-record-writes.ts";
import { readKnown } from "./known-records.ts";
import { newClientOf } from "./new-client-of.ts";
import { createOwnClientFinder } from "./own-clients.ts";
import { sumMoney } from "./sum-money.ts";

/** What a statement comes to, for the person to hold against its foot. */
export interface StatementCheck {
  readonly openCount: number;
  readonly opens: readonly Money[];
  readonly paymentCount: number;
  readonly payments: readonly Money[];
  /** Documents that were open and that this newer statement no longer has. */
  readonly vanished: VanishedCounts;
}

export interface SettlementChanges extends RecordChanges {
  readonly statement: StatementCheck;
}

/**
 * The documents and payments to write. A newer statement says what is open now; an older one leaves that as it is. What vanished from
 * it stays open until the person has decided.
 */
export async function settlementWritesOf(
  store: Store,
  drafts: readonly SettlementDraft[],
  named: readonly ClientDraft[],
  choices: Pick<ImportChoices, "source" | "statement">,
  decisions: ImportDecisions,
): Promise<SettlementChanges> {
  const clients = await clientsOfDrafts(store, drafts, named, choices.source, decisions);
  const known = await listRecords(store, "receivables");
  const clientOf = ({ namedBy }: SettlementDraft) =>
    namedBy === undefined ? undefined : clients.byCode.get(namedBy);
  const documents = drafts.flatMap(({ receivable }) => receivable ?? []);
  const payments = drafts.flatMap(({ payment }) => payment ?? []);
  const written = writesOfDrafts({
    table: "receivables",
    before: known,
    said: drafts.flatMap((draft) => {
      const { receivable: one } = draft;
      return one ? { record: { ...one, id: one.id ?? receivableIdOf(one) }, client: clientOf(draft) } : [];
    }),
    decisions,
  });
  const paid = writesOfDrafts({
    table: "payments",
    before: await listRecords(store, "payments"),
    said: drafts.flatMap((draft) => {
      const { payment: one } = draft;
      return one ? { record: { ...one, id: one.id ?? paymentIdOf(one) }, client: clientOf(draft) } : [];
    }),
    decisions,
  });
  const vanished = findVanished(known, written.records, choices);
  const settled = settledOf(vanished, decisions.vanished);
  const opens = documents.flatMap(({ open }) => (open && open.minorUnits !== 0 ? [open] : []));
  return {
    writes: [
      ...clients.writes,
      ...written.writes,
      ...paid.writes,
      ...settled.map((record) => ({ table: "receivables" as const, record })),
    ],
    addedCount: written.addedCount + paid.addedCount,
    changedCount: written.changedCount + paid.changedCount + settled.length,
    sameCount: written.sameCount + paid.sameCount,
    differences: [...written.differences, ...paid.differences],
    statement: {
      openCount: opens.length,
      opens: sumMoney(opens),
      paymentCount: payments.length,
      payments: sumMoney(payments.map(({ amount }) => amount)),
      vanished: vanished.counts,
    },
  };
}

/** The client whom each code of the file means; those whom nobody knew are made, as a ledger makes them. */
async function clientsOfDrafts(
  store: Store,
  drafts: readonly SettlementDraft[],
  named: readonly ClientDraft[],
  source: ImportChoices["source"],
  decisions: ImportDecisions,
) {
  const clients = await readKnown(store, "clients");
  const find = decidedClientFinder(clients, source, named, decisions, "all");
  const byCode = new Map<string, Client>();
  const writes: RecordWrite[] = [];
  for (const draft of named) {
    const found = find(draft);
    const client = found?.after ?? newClientOf(draft, source, "active");
    if (found?.before !== client) writes.push({ table: "clients", record: client });
    clients.keep(client);
    byCode.set(draft.code, client);
  }
  const own = createOwnClientFinder(clients, "active");
  for (const { clientName, receivable, payment } of drafts) {
    const id = (receivable ?? payment)?.clientId;
    if (id !== undefined) own.find(id, clientName);
  }
  return { byCode, writes: [...writes, ...own.newClients()] };
}

type Settlement = Receivable | Payment;

interface DraftsOf<T extends Settlement> {
  readonly table: "receivables" | "payments";
  readonly before: readonly T[];
  readonly said: readonly { readonly record: T; readonly client: Client | undefined }[];
  readonly decisions: ImportDecisions;
}

function writesOfDrafts<T extends Settlement>({ table, before, said, decisions }: DraftsOf<T>) {
  const byId = new Map<string, T>(before.map((record) => [record.id, record]));
  const writes: RecordWrite[] = [];
  const records: T[] = [];
  const differences: RecordDifference[] = [];
  const counts = { addedCount: 0, changedCount: 0, sameCount: 0 };
  for (const { record: draft, client } of said) {
    const ours = byId.get(draft.id);
    const after = afterStatement(ours, { ...draft, ...(client && { clientId: client.id }) });
    const fields = fieldDifferencesOf(ours, after);
    const record = withOurs(ours, after, decisions);
    records.push(record);
    if (ours === undefined) counts.addedCount++;
    else if (fieldDifferencesOf(ours, record).length > 0) counts.changedCount++;
    else counts.sameCount++;
    if (ours !== undefined && fields.length > 0)
      differences.push({ id: ours.id, name: nameOf(ours, client), fields, bringsMore: false });
    // The table is that of these records, which TypeScript cannot follow through the parameter.
    if (JSON.stringify(ours) !== JSON.stringify(record)) writes.push({ table, record } as RecordWrite);
  }
  return { records, writes, differences, ...counts };
}

function afterStatement<T extends Settlement>(ours: T | undefined, said: T): T {
  if (ours === undefined) return said;
  const kept = { ...ours, ...said, ...(ours.clientId !== undefined && { clientId: ours.clientId }) };
  if (!("statedOn" in ours) || ours.statedOn === undefined || !("documentType" in said)) return kept;
  const isOlder = said.statedOn === undefined || said.statedOn < lastDayOf(ours, ours.statedOn);
  if (isOlder) return { ...kept, open: ours.open, statedOn: ours.statedOn };
  const { settledOn: _settled, ...open } = kept as Receivable;
  // It stands among the open items again; an export of Dosar's own says itself that it is settled.
  const isSettled = said.open?.minorUnits === 0 || said.settledOn !== undefined;
  return isSettled ? kept : (open as unknown as T);
}

/** A statement of before the person settled a document says nothing newer of it. */
function lastDayOf({ settledOn }: Pick<Receivable, "settledOn">, statedOn: Day): Day {
  return settledOn !== undefined && settledOn > statedOn ? settledOn : statedOn;
}

function nameOf(record: Settlement, client: Client | undefined): string {
  const number = "documentType" in record ? record.documentNumber : record.number;
  return [client?.name ?? record.clientCode ?? "", number].filter((text) => text !== "").join(" · ");
}
