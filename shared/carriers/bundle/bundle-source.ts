/**
 * A data file as the source of the pane's data: answers what the extension would, with the person's waiting edits laid
 * over it, so that sheets and cards are made by the same code from either.
 */
import {
  type BridgeReply,
  type BridgeRequest,
  MAX_NOTES,
  MAX_PRICES_OF_OFFER,
} from "../../messages/bridge-protocol.ts";
import type { Client } from "../../model/client.ts";
import { type ClientEdit, editedClient } from "../../model/client-edit.ts";
import { ConnectionScope } from "../../model/connection.ts";
import type { Instant } from "../../model/day.ts";
import type { NoteId } from "../../model/ids.ts";
import type { Note, NoteSubject } from "../../model/note.ts";
import { clientEditOf, type PendingEdit } from "../../model/pending-edit.ts";
import { fitsSegment } from "../../model/segment.ts";
import { thresholdsOf } from "../../model/thresholds.ts";
import { fail, type Result, succeed } from "../../std/result.ts";
import type { AskProblem } from "../bridge-client.ts";
import type { DataName, DataSource } from "../data-source.ts";
import type { BundleScope } from "./bundle-header.ts";
import { type BundleIndex, standing } from "./bundle-index.ts";
import { type ChosenSales, countOfBundle, pageOfBundle, productQuestionOf } from "./bundle-sales.ts";
import type { MergeableTable } from "./bundle-survivors.ts";

export interface BundleEdits {
  readonly list: () => readonly PendingEdit[];
  /** Keeps an edit until it is returned. */
  readonly editClient: (client: Client, edit: ClientEdit) => Promise<void>;
  readonly addNote: (client: Client, note: Note) => Promise<void>;
  /** Of a note that does not wait any more, nothing: whoever has it now keeps it. */
  readonly withdrawNote: (noteId: NoteId) => Promise<void>;
}

type Answers = {
  readonly [Name in DataName]: (
    request: BridgeRequest<Name>,
  ) => BridgeReply<Name> | Promise<BridgeReply<Name>>;
};

/** What a file cannot answer that was saved without it: no answer is not the same as none. */
function isMissing(name: DataName, { hasPrices, hasNotes }: BundleScope): boolean {
  if (name === "note.list") return !hasNotes;
  return !hasPrices && PRICE_NAMES.has(name);
}

const PRICE_NAMES: ReadonlySet<DataName> = new Set(["price.page", "price.history", "match.page"]);

export function bundleSource(index: BundleIndex, edits: BundleEdits): DataSource {
  const answers = answersOf(index, edits);
  return {
    kind: "data-file",
    id: index.bundle.header.id,
    async ask<Name extends DataName>(
      name: Name,
      request: BridgeRequest<Name>,
    ): Promise<Result<BridgeReply<Name>, AskProblem>> {
      if (isMissing(name, index.bundle.header.scope)) return fail({ code: "not-in-file" });
      return succeed(await answers[name](request));
    },
  };
}

function answersOf(index: BundleIndex, edits: BundleEdits): Answers {
  const { bundle } = index;
  const { revision } = bundle.header;
  const clients = () => withEdits(index, edits.list());
  const survivorOf = (clientId: string) => index.survivors.idOf("clients", clientId);
  return {
    "workbook.summary": () => summaryOf(index),
    "client.list"({ after, limit, withArchived }) {
      const all = [...clients().values()];
      return { ...pageOfClients(withArchived ? all : all.filter(isInLists), after, limit), revision };
    },
    "client.get"({ clientId }) {
      const client = clients().get(survivorOf(clientId));
      return client
        ? { client, contacts: index.contactsOf(client.id).slice(0, MAX_CONTACTS) }
        : { contacts: [] };
    },
    "segment.list"() {
      const all = [...clients().values()];
      const countOf = (segment: (typeof index.segments)[number]) =>
        all.filter((client) => fitsSegment(client, segment)).length;
      return {
        segments: index.segments
          .filter(isInLists)
          .map((segment) => ({ segment, clientCount: countOf(segment) })),
      };
    },
    "note.list": ({ about }) => notesAbout(index, about, edits.list()),
    "sales.page"({ scope, after, limit }) {
      const chosen = chosenBy(index, clients(), scope);
      const { lines, next } = pageOfBundle(index, scope, chosen, after, limit);
      const totalCount = after === undefined ? { totalCount: countOfBundle(index, scope, chosen) } : {};
      return { lines, revision, ...(next !== undefined && { next }), ...totalCount };
    },
    "price.page": ({ after, limit }) => {
      const start = Number(after ?? 0) || 0;
      const end = start + limit;
      const next = end < index.prices.length ? { next: String(end) } : {};
      const prices = index.prices.slice(start, end).filter(({ offer }) => isInLists(offer));
      return { prices, revision, ...next };
    },
    "price.history": ({ offerIds }) => ({
      histories: offerIds.map((offerId) => ({
        offerId,
        seen: index
          .seenOf(offerId)
          .slice(-MAX_PRICES_OF_OFFER)
          .map(({ observedAt, price }) => ({ observedAt, price })),
      })),
    }),
    "match.page": () => ({ matches: [...index.matches] }),
    // What is read of a file is true as long as it is the same file.
    "change.count": ({ since }) => ({
      revision,
      counts: since === revision ? NO_CHANGES : everything(index),
    }),
    async "client.edit"({ clientId, edit }) {
      const id = survivorOf(clientId);
      const client = index.clients.get(id);
      if (client) await edits.editClient(client, edit);
      const edited = clients().get(id);
      return edited ? { client: edited } : {};
    },
    async "note.add"({ note }) {
      const client = index.clients.get(survivorOf(note.about.id));
      if (client) await edits.addNote(client, note);
      return {};
    },
    async "note.withdraw"({ note }) {
      const isWithdrawn = edits.list().some((edit) => edit.kind === "note" && edit.note.id === note.id);
      if (isWithdrawn) await edits.withdrawNote(note.id);
      return { isWithdrawn };
    },
  };
}

function summaryOf({ bundle, clients, segments, prices }: BundleIndex): BridgeReply<"workbook.summary"> {
  const { revision, scope, ledgerSources, counts, language, formatLocale, currency } = bundle.header;
  const { staleObservationDays } = bundle.header;
  const firstDay = ledgerSources.map((source) => source.firstDay).toSorted()[0];
  const lastDay = ledgerSources
    .map((source) => source.lastDay)
    .toSorted()
    .at(-1);
  const labels = [...new Set(ledgerSources.flatMap((source) => source.labels))];
  return {
    revision,
    clientCount: [...clients.values()].filter(isInLists).length,
    segmentCount: segments.filter(isInLists).length,
    offerCount: prices.filter(({ offer }) => isInLists(offer)).length,
    scopes: ConnectionScope.options.filter(
      (part) => (part !== "prices" || scope.hasPrices) && (part !== "notes" || scope.hasNotes),
    ),
    ...(firstDay !== undefined &&
      lastDay !== undefined && {
        ledger: { sources: ledgerSources, firstDay, lastDay, lineCount: counts.salesLines, labels },
      }),
    ...((scope.from ?? scope.to) && { cut: { from: scope.from, to: scope.to } }),
    ...(language && { language }),
    ...(formatLocale && { formatLocale }),
    ...(currency && { currency }),
    staleObservationDays: thresholdsOf({ thresholds: { staleObservationDays } }).staleObservationDays,
  };
}

/** The file's clients as the person has edited them. */
function withEdits(
  { clients, survivors }: BundleIndex,
  edits: readonly PendingEdit[],
): ReadonlyMap<string, Client> {
  if (edits.length === 0) return clients;
  const edited = new Map(clients);
  for (const edit of edits) {
    const client = edited.get(survivors.idOf("clients", edit.clientId));
    const change = edit.kind === "field" ? clientEditOf(edit) : undefined;
    if (client && change) edited.set(client.id, editedClient(client, change));
  }
  return edited;
}

/** The clients and products that a scope names. */
function chosenBy(
  { segments, products, survivors }: BundleIndex,
  clients: ReadonlyMap<string, Client>,
  { clientIds, segmentId }: BridgeRequest<"sales.page">["scope"],
): ChosenSales {
  const wanted = clientIds && new Set<string>(clientIds.map((id) => survivors.idOf("clients", id)));
  if (segmentId === undefined) return { members: wanted };
  const segment = segments.find(({ id }) => id === segmentId);
  const fitting = segment ? [...clients.values()].filter((client) => fitsSegment(client, segment)) : [];
  return {
    members: new Set(fitting.map(({ id }) => id as string).filter((id) => wanted?.has(id) ?? true)),
    isWantedProduct: productQuestionOf(segment, products),
  };
}

/** The tables of subjects that can be merged; a note keeps the id about which it was written. */
const MERGED_IN: Readonly<Partial<Record<NoteSubject["kind"], MergeableTable>>> = {
  client: "clients",
  contact: "contacts",
  competitor: "competitors",
  product: "products",
};

function notesAbout(
  index: BundleIndex,
  about: NoteSubject,
  edits: readonly PendingEdit[],
): BridgeReply<"note.list"> {
  const added = edits.flatMap((edit) => (edit.kind === "note" ? [edit.note] : []));
  const notes = standing([...index.notes, ...added])
    .filter((note) => isSameSubject(index, note.about, about))
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return { notes: notes.slice(0, MAX_NOTES), totalCount: notes.length };
}

function isSameSubject({ survivors }: BundleIndex, a: NoteSubject, b: NoteSubject): boolean {
  if (a.kind !== b.kind) return false;
  const table = MERGED_IN[a.kind];
  return table === undefined ? a.id === b.id : survivors.idOf(table, a.id) === survivors.idOf(table, b.id);
}

/** What was archived is out of the pickers; what was sold to it still counts. */
function isInLists({ archivedAt }: { readonly archivedAt?: Instant | undefined }): boolean {
  return archivedAt === undefined;
}

function pageOfClients(
  clients: readonly Client[],
  after: string | undefined,
  limit: number,
): { readonly clients: Client[]; readonly next?: string } {
  const rest = after === undefined ? clients : clients.filter(({ id }) => id > after);
  const page = rest.slice(0, limit);
  const last = page.at(-1)?.id;
  return { clients: page, ...(rest.length > limit && last !== undefined && { next: last }) };
}

const MAX_CONTACTS = 200;

const NO_CHANGES = { clients: 0, segments: 0, products: 0, salesLines: 0, notes: 0, prices: 0 };

function everything({ bundle: { header } }: BundleIndex) {
  const { clients, segments, products, salesLines, notes, observations } = header.counts;
  return { clients, segments, products, salesLines, notes, prices: observations };
}
