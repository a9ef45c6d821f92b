/**
 * Every message between the task pane and the extension. Each request is small and stateless: whatever it continues
 * is named by a cursor in it, so that a background that was ended in between costs one retry and nothing else.
 */

import { z } from "zod";
import { Client } from "../model/client.ts";
import { ClientEdit, EditableFieldName } from "../model/client-edit.ts";
import { ConnectionScope } from "../model/connection.ts";
import { Contact } from "../model/contact.ts";
import { Day, Instant } from "../model/day.ts";
import { ClientId, ConnectionId, OfferId, SegmentId, WorkbookId } from "../model/ids.ts";
import { Language } from "../model/language.ts";
import { LatestPrice } from "../model/latest-price.ts";
import { LedgerSource } from "../model/ledger-source.ts";
import { MatchedProduct } from "../model/match.ts";
import { CurrencyCode } from "../model/money.ts";
import { Note, NoteSubject } from "../model/note.ts";
import { SalesLine } from "../model/sales-line.ts";
import { Segment } from "../model/segment.ts";
import { StoreRefusal } from "../model/store-refusal.ts";
import { StaleDays } from "../model/thresholds.ts";
import { UnitPrice } from "../model/unit-price.ts";

export const MAX_CLIENTS_PER_PAGE = 1000;
export const MAX_LINES_PER_PAGE = 5000;
export const MAX_PRICES_PER_PAGE = 200;
export const MAX_NOTES = 500;
export const MAX_SEGMENTS = 1000;
export const MAX_HISTORIES = 50;
/** The newest prices of an offer; one a day are more than four years. */
export const MAX_PRICES_OF_OFFER = 1500;
export const MAX_MATCHES_PER_PAGE = 1000;

/** Position in the extension's change log; grows with every write. */
export const RevisionNumber = z.int().min(0);

/** Opaque: only the extension knows how to read its own cursors. */
const Cursor = z.string().min(1).max(400);

/** Proves that a person has connected this pane: what connection.ask and connection.status gave. */
export const BridgeCredential = z.strictObject({
  connectionId: ConnectionId,
  secret: z.string().min(20).max(100),
});
export type BridgeCredential = z.infer<typeof BridgeCredential>;

/** Which sales lines are wanted; fields narrow each other, none means the whole ledger. */
export const SalesScope = z.strictObject({
  clientIds: z.array(ClientId).min(1).max(500).optional(),
  segmentId: SegmentId.optional(),
  from: Day.optional(),
  to: Day.optional(),
  /** Only lines that name no client. */
  unassigned: z.literal(true).optional(),
});
export type SalesScope = z.infer<typeof SalesScope>;

const LedgerSummary = z.strictObject({
  /** Each source with the days that it covers. */
  sources: z.array(LedgerSource).max(200),
  firstDay: Day,
  lastDay: Day,
  lineCount: z.int().min(0),
  /** Labels of ledgers that are not real, such as "generated"; shown wherever the data is. */
  labels: z.array(z.string().max(100)).max(50),
});

/** How many changes of each kind the extension's data saw since a revision. */
export const ChangeCounts = z.strictObject({
  clients: z.int().min(0),
  segments: z.int().min(0),
  products: z.int().min(0),
  /** Lines that imports and their undoing brought or took. */
  salesLines: z.int().min(0),
  notes: z.int().min(0),
  prices: z.int().min(0),
});
export type ChangeCounts = z.infer<typeof ChangeCounts>;

const limit = (most: number) => z.int().min(1).max(most);

export const bridgeProtocol = {
  "connection.ask": {
    request: z.strictObject({
      workbookId: WorkbookId,
      workbookName: z.string().max(300).optional(),
      /** What the pane would like to do; the person may grant less. */
      scopes: z.array(ConnectionScope).min(1).max(ConnectionScope.options.length),
    }),
    reply: z.strictObject({
      connectionId: ConnectionId,
      code: z.string().regex(/^\d{6}$/),
      /** Milliseconds until the code can no longer be compared; a duration, since the clocks may differ. */
      remainingMs: z.int().min(0),
    }),
  },
  "connection.status": {
    request: z.strictObject({ connectionId: ConnectionId }),
    reply: z.discriminatedUnion("state", [
      z.strictObject({ state: z.literal("asked"), remainingMs: z.int().min(0) }),
      z.strictObject({
        state: z.literal("granted"),
        secret: BridgeCredential.shape.secret,
        scopes: z.array(ConnectionScope).max(10),
      }),
      z.strictObject({ state: z.enum(["refused", "expired"]) }),
    ]),
  },
  /** Brings the extension's window with the question to the front; does nothing when the question is answered. */
  "connection.show": {
    request: z.strictObject({ connectionId: ConnectionId }),
    reply: z.strictObject({}),
  },
  /** The workbook gives its own connection back: the person has disconnected it in the pane. */
  "connection.end": { request: z.strictObject({}), reply: z.strictObject({}) },
  "workbook.summary": {
    request: z.strictObject({}),
    reply: z.strictObject({
      /** Which Dosar this is, as its own settings call it too; absent of a data file. */
      dosar: z.strictObject({ browser: z.string().max(60), mark: z.string().max(8) }).optional(),
      scopes: z.array(ConnectionScope).max(10),
      revision: RevisionNumber,
      clientCount: z.int().min(0),
      segmentCount: z.int().min(0),
      offerCount: z.int().min(0),
      /** Absent while no sales are imported. */
      ledger: LedgerSummary.optional(),
      /** The period that a person chose for a data file; absent of the extension, which has all. */
      cut: z.strictObject({ from: Day.optional(), to: Day.optional() }).optional(),
      language: Language.optional(),
      formatLocale: z.string().max(35).optional(),
      /** The person's own, for sheets without a sale. */
      currency: CurrencyCode.optional(),
      /** After how many days a price is old to the person. */
      staleObservationDays: StaleDays,
    }),
  },
  "client.list": {
    request: z.strictObject({
      after: Cursor.optional(),
      limit: limit(MAX_CLIENTS_PER_PAGE),
      /** Those too that were archived: not to choose from, but what was sold to them is still a fact. */
      withArchived: z.literal(true).optional(),
    }),
    reply: z.strictObject({
      clients: z.array(Client).max(MAX_CLIENTS_PER_PAGE),
      next: Cursor.optional(),
      revision: RevisionNumber,
    }),
  },
  "client.get": {
    request: z.strictObject({ clientId: ClientId }),
    reply: z.strictObject({ client: Client.optional(), contacts: z.array(Contact).max(200) }),
  },
  "segment.list": {
    request: z.strictObject({}),
    reply: z.strictObject({
      segments: z.array(z.strictObject({ segment: Segment, clientCount: z.int().min(0) })).max(MAX_SEGMENTS),
    }),
  },
  "sales.page": {
    request: z.strictObject({
      scope: SalesScope,
      after: Cursor.optional(),
      limit: limit(MAX_LINES_PER_PAGE),
    }),
    reply: z.strictObject({
      lines: z.array(SalesLine).max(MAX_LINES_PER_PAGE),
      next: Cursor.optional(),
      revision: RevisionNumber,
      /** On the first page only. */
      totalCount: z.int().min(0).optional(),
    }),
  },
  "note.list": {
    request: z.strictObject({ about: NoteSubject }),
    reply: z.strictObject({
      /** Newest first; the oldest of more than MAX_NOTES are left out and counted. */
      notes: z.array(Note).max(MAX_NOTES),
      totalCount: z.int().min(0),
    }),
  },
  "price.page": {
    request: z.strictObject({ after: Cursor.optional(), limit: limit(MAX_PRICES_PER_PAGE) }),
    reply: z.strictObject({
      prices: z.array(LatestPrice).max(MAX_PRICES_PER_PAGE),
      next: Cursor.optional(),
      revision: RevisionNumber,
    }),
  },
  /**
   * `seen` is what the person saw in those fields. Where another value stands by now, nothing is written and the fields are
   * named. The client is as it is afterwards; absent when it is gone.
   */
  "client.edit": {
    request: z.strictObject({ clientId: ClientId, edit: ClientEdit, seen: ClientEdit.optional() }),
    reply: z.strictObject({
      client: Client.optional(),
      conflicts: z.array(EditableFieldName).min(1).optional(),
    }),
  },
  /** The pane gives the note its id, so that asking again adds no second one. It takes no other note's place. */
  "note.add": {
    request: z.strictObject({ note: Note.omit({ supersedes: true }) }),
    reply: z.strictObject({}),
  },
  /** Takes back the note just as it was added; one that was corrected or changed since stays. */
  "note.withdraw": {
    request: z.strictObject({ note: Note.omit({ supersedes: true }) }),
    reply: z.strictObject({ isWithdrawn: z.boolean() }),
  },
  /** What was asked for some offers, every time that they were seen. */
  "price.history": {
    request: z.strictObject({ offerIds: z.array(OfferId).min(1).max(MAX_HISTORIES) }),
    reply: z.strictObject({
      histories: z
        .array(
          z.strictObject({
            offerId: OfferId,
            /** Oldest first, without what was corrected. */
            seen: z.array(z.strictObject({ observedAt: Instant, price: UnitPrice })).max(MAX_PRICES_OF_OFFER),
          }),
        )
        .max(MAX_HISTORIES),
    }),
  },
  /** Which offers are the same as which products of ours, as the person has confirmed. */
  "match.page": {
    request: z.strictObject({ after: Cursor.optional(), limit: limit(MAX_MATCHES_PER_PAGE) }),
    reply: z.strictObject({
      matches: z.array(MatchedProduct).max(MAX_MATCHES_PER_PAGE),
      next: Cursor.optional(),
    }),
  },
  "change.count": {
    /** Without a scope everything counts. */
    request: z.strictObject({ since: RevisionNumber, scope: SalesScope.optional() }),
    reply: z.strictObject({ revision: RevisionNumber, counts: ChangeCounts }),
  },
} as const satisfies Record<string, { request: z.ZodType; reply: z.ZodType }>;

export type BridgeName = keyof typeof bridgeProtocol;
export type BridgeRequest<Name extends BridgeName> = z.infer<(typeof bridgeProtocol)[Name]["request"]>;
export type BridgeReply<Name extends BridgeName> = z.infer<(typeof bridgeProtocol)[Name]["reply"]>;

const OPEN = ["connection.ask", "connection.status", "connection.show"] as const satisfies BridgeName[];

/** Names that are answered without a credential, since they are the way to one. */
export type OpenName = (typeof OPEN)[number];
export const OPEN_NAMES: ReadonlySet<BridgeName> = new Set(OPEN);

/** What a workbook must have been granted for each message that is not open; a new message has to say it. */
export const SCOPES_OF: Readonly<Record<Exclude<BridgeName, OpenName>, readonly ConnectionScope[]>> = {
  "connection.end": [],
  "workbook.summary": [],
  "change.count": [],
  "client.list": ["clients"],
  "client.get": ["clients"],
  "segment.list": ["clients"],
  "sales.page": ["sales"],
  "note.list": ["notes"],
  "price.page": ["prices"],
  "price.history": ["prices"],
  "match.page": ["prices"],
  // Its reply is the whole client.
  "client.edit": ["edits", "clients"],
  "note.add": ["edits"],
  "note.withdraw": ["edits"],
};

/** What the extension may answer instead of a value. */
export const BridgeProblem = z.strictObject({
  code: z.enum([
    /** The text is no request of this protocol. */
    "not-readable",
    "too-large",
    /** The other end speaks another version; `version` is the extension's. */
    "version-differs",
    /** The connection was taken back: connect again. */
    "not-connected",
    /** This Dosar never knew the connection: it is another one, or its data is new. */
    "other-dosar",
    /** The person did not grant the part that this needs; `scope` names it. */
    "not-allowed",
    "too-many-questions",
    /** The extension could not read its own data. */
    "store-failed",
    /** The extension may not read its own data: see StoreRefusal. */
    ...StoreRefusal.options,
  ]),
  version: z.int().optional(),
  scope: ConnectionScope.optional(),
});
export type BridgeProblem = z.infer<typeof BridgeProblem>;
