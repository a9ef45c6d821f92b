/** Every message of our own windows to the background. They import types only; the background parses. */
import { z } from "zod";
import { Capture, CapturedPrice } from "../model/capture.ts";
import { CapturedList, CapturedRow } from "../model/captured-list.ts";
import { Competitor } from "../model/competitor.ts";
import { ConnectionScope } from "../model/connection.ts";
import { Evidence } from "../model/evidence.ts";
import { ConnectionId, OfferId } from "../model/ids.ts";
import { LatestPrice } from "../model/latest-price.ts";
import { AlikeRow, ListDraft, MOST_PAGES } from "../model/list-draft.ts";
import { MOST_ROWS } from "../model/list-rows.ts";
import { CurrencyCode } from "../model/money.ts";
import { Note, NoteSubject } from "../model/note.ts";
import { Pack, WrittenPack } from "../model/pack.ts";
import { Settings } from "../model/setting.ts";
import type { StoreRefusal } from "../model/store-refusal.ts";
import { UnitPrice } from "../model/unit-price.ts";

const MOST_SUBJECTS = 200;
const MOST_NOTES = 50;
const Revision = z.int().min(1);
const Saved = z.strictObject({ revision: Revision });

/** `keptCount` records were changed since that write and stay as they are. */
const Undone = z.strictObject({ keptCount: z.int().min(0) });

/** What became of a list's rows; with `keptCount` it was taken back, but for so many records. */
export const SavedList = Saved.extend({
  newCount: z.int(),
  changedCount: z.int(),
  sameCount: z.int(),
  /** New ones with a code of an offer that is known at another address. */
  alikeCount: z.int(),
  keptCount: z.int().min(0).optional(),
});
export type SavedList = z.infer<typeof SavedList>;

/** A text that the person selected on a page, and what they wanted with it. */
export const SentSelection = z.strictObject({ purpose: z.enum(["note", "price"]), evidence: Evidence });
export type SentSelection = z.infer<typeof SentSelection>;

/** A capture as the person lets it stand. */
const Confirmed = Capture.extend({
  name: Capture.shape.name.unwrap().min(1),
  price: CapturedPrice,
  competitorName: z.string().min(1).max(200),
});

const SaidIdentity = z.union([z.strictObject({ sameAs: OfferId }), z.literal("another")]);

/** A row of a list as the person lets it stand. */
const ListedRow = CapturedRow.omit({ prices: true }).extend({
  price: CapturedPrice,
  evidence: Evidence,
  listUrl: z.string().max(4000),
  pack: WrittenPack.optional(),
  said: SaidIdentity.optional(),
});

export const extensionProtocol = {
  /** Reads the page of a tab on which the person has pressed the button. */
  "page.capture": {
    request: z.strictObject({ tabId: z.int() }),
    reply: z.strictObject({
      capture: Capture,
      known: LatestPrice.optional(),
      /** An offer that may be the one of this page, found by something else than its address. */
      alike: z.strictObject({ price: LatestPrice, foundBy: z.enum(["gtin", "sku", "renamed"]) }).optional(),
      /** The firm behind the page's host, as the person calls it. */
      competitor: Competitor.optional(),
      /** How much the offer's pack holds, as the person has corrected it, else as its name says. */
      pack: Pack.optional(),
    }),
  },
  /**
   * Lets the person point at what is to be read on the page of a tab; what they keep comes by `PickerMessage`. Begins at the
   * price where the page shows it.
   */
  "recipe.pick": {
    request: z.strictObject({ tabId: z.int(), price: UnitPrice.optional() }),
    reply: z.strictObject({}),
  },
  /** Whether to offer to remember a corrected price for the site: true once a site, whatever comes of it. */
  "recipe.offer": {
    request: z.strictObject({ host: z.string().max(253) }),
    reply: z.strictObject({ isFirst: z.boolean() }),
  },
  /** The price in a text that the person typed; a bare number is in `currency`, else in that of the shop's country. */
  "price.read": {
    request: z.strictObject({
      text: z.string().max(200),
      host: z.string().max(253),
      currency: CurrencyCode.optional(),
    }),
    reply: z.strictObject({ price: CapturedPrice.optional() }),
  },
  "offer.save": {
    request: z.strictObject({
      capture: Confirmed,
      /** The tab that shows it, for a picture of the price beside it. */
      tabId: z.int().optional(),
      /** What the person said of a page that was found by something else than its address. */
      said: SaidIdentity.optional(),
      /** The price that the person was shown as far out of line, should it be. */
      flagged: UnitPrice.optional(),
    }),
    reply: Saved.extend({ offerId: OfferId }),
  },
  /** Reads what the page of a tab lists; without a list when it lists fewer than three offers. */
  "list.capture": {
    request: z.strictObject({ tabId: z.int() }),
    reply: z.strictObject({
      list: CapturedList.optional(),
      /** The last price of each row's offer, null for a new one. */
      known: z.array(UnitPrice.nullable()).max(MOST_ROWS),
      /** What the person has written of each row's pack, null where the name tells. */
      packs: z.array(WrittenPack.nullable()).max(MOST_ROWS).optional(),
      /** The offer that a row may be, null for all others. */
      alike: z.array(AlikeRow.nullable()).max(MOST_ROWS),
      /** The person has asked for it in the popup: it is to be shown at once. */
      isWanted: z.boolean(),
    }),
  },
  /** How many offers the page of a tab lists, 0 for none; with `priceAt`, 0 where the price at that path is none of theirs. */
  "list.count": {
    request: z.strictObject({ tabId: z.int(), priceAt: z.string().max(1000).optional() }),
    reply: z.strictObject({ count: z.int() }),
  },
  /** Lets the side panel, which opens meanwhile, begin with the list of a tab; without one, with none after all. */
  "list.want": { request: z.strictObject({ tabId: z.int().optional() }), reply: z.strictObject({}) },
  /** Keeps the list that the person is putting together until the browser ends; without one, forgets it. */
  "list.keep": { request: z.strictObject({ draft: ListDraft.optional() }), reply: z.strictObject({}) },
  /** The same of what the person chose and changed in it, which they do with every tick. */
  "list.choose": { request: ListDraft.omit({ pages: true }), reply: z.strictObject({}) },
  /** The list that is being put together, and the one that was saved within the last quarter of an hour. */
  "list.kept": {
    request: z.strictObject({}),
    reply: z.strictObject({ draft: ListDraft.optional(), saved: SavedList.optional() }),
  },
  /**
   * Saves the prices of many offers in one write, and what was kept to that end is kept for an undo. Refused as "list-changed" where
   * other pages than these are kept by now: another window has saved them, or gone on with them.
   */
  "list.save": {
    request: z.strictObject({
      host: z.string().max(253),
      title: z.string().max(500),
      /** As the site calls itself; a firm that is known keeps its name. */
      siteName: z.string().max(200).optional(),
      rows: z.array(ListedRow).min(1).max(MOST_ROWS),
      /** What the rows were chosen from. */
      pages: z
        .array(z.strictObject({ url: z.string().max(4000), rowCount: z.int() }))
        .min(1)
        .max(MOST_PAGES),
    }),
    reply: SavedList,
  },
  /** Takes the saved list back, and the draft that it was made of is there again. */
  "list.undo": { request: z.strictObject({ revision: Revision }), reply: Undone },
  /** Checks watched offers now. The answer comes when they were checked. */
  "watch.check": {
    request: z.strictObject({ offerIds: z.array(OfferId).min(1).max(1000) }),
    reply: z.strictObject({}),
  },
  "note.save": {
    request: z.strictObject({ note: Note.pick({ about: true, kind: true, text: true, evidence: true }) }),
    reply: Saved,
  },
  "write.undo": { request: z.strictObject({ revision: Revision }), reply: Undone },
  /** Those that fit the search, the ones with the newest notes first. */
  "subject.list": {
    request: z.strictObject({ search: z.string().max(200) }),
    reply: z.strictObject({
      subjects: z
        .array(z.strictObject({ about: NoteSubject, name: z.string(), hasNotes: z.boolean() }))
        .max(MOST_SUBJECTS),
    }),
  },
  /** The newest prices of the competitor behind a host. */
  "price.recent": {
    request: z.strictObject({ host: z.string().max(253) }),
    reply: z.strictObject({ prices: z.array(LatestPrice).max(20) }),
  },
  /** Notes about one subject, newest first. */
  "note.list": {
    request: z.strictObject({ about: NoteSubject }),
    reply: z.strictObject({ notes: z.array(Note).max(MOST_NOTES) }),
  },
  /** The text that the person last sent from the page's menu; taken away by asking. */
  "selection.take": {
    request: z.strictObject({}),
    reply: z.strictObject({ selection: SentSelection.optional() }),
  },
  /** What the person answered a workbook's question: the background keeps it, also when their window is closed at once. */
  "connection.answer": {
    request: z.strictObject({
      connectionId: ConnectionId,
      isGranted: z.boolean(),
      /** Asked for and not given. */
      withheld: z.array(ConnectionScope).max(ConnectionScope.options.length),
    }),
    reply: z.strictObject({ state: z.enum(["granted", "refused", "expired"]) }),
  },
  /** The link to evidence is about to be followed; where the site is allowed, its words are outlined in the tab that opens. */
  "evidence.show": {
    request: z.strictObject({
      evidence: Evidence,
      /** The price that was saved, as it is printed. */
      saved: z.string().max(200).optional(),
      /** When it was saved, as it is printed. */
      at: z.string().max(100),
    }),
    reply: z.strictObject({}),
  },
  "setting.read": { request: z.strictObject({}), reply: z.strictObject({ settings: Settings }) },
  /** With the address of a PDF in front, where the dashboard offers to read it. */
  "dashboard.open": {
    request: z.strictObject({
      pdfUrl: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .optional(),
    }),
    reply: z.strictObject({}),
  },
} as const satisfies Record<string, { request: z.ZodType; reply: z.ZodType }>;

export { MOST_NOTES, MOST_SUBJECTS };

export type ExtensionName = keyof typeof extensionProtocol;
export type ExtensionRequest<Name extends ExtensionName> = z.infer<
  (typeof extensionProtocol)[Name]["request"]
>;
export type ExtensionReply<Name extends ExtensionName> = z.infer<(typeof extensionProtocol)[Name]["reply"]>;

/** Expected failures. "out-of-line": far from the last price, and the person has not been shown it. "list-changed": the list to be saved is not the one that is kept. "page-closed-to-us": the browser's own page, its shop, or a page that was left since the click. */
export interface ExtensionProblem {
  readonly code:
    | "page-closed-to-us"
    | "not-readable"
    | "store-failed"
    | "out-of-line"
    | "list-changed"
    | StoreRefusal;
}
