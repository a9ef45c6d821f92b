/** What belongs to records so closely that it goes when they go. */
import type { Contact } from "../model/contact.ts";
import type { Match } from "../model/match.ts";
import type { Note, NoteSubject } from "../model/note.ts";
import type { Offer } from "../model/offer.ts";
import type { Payment } from "../model/payment.ts";
import type { PriceObservation } from "../model/price-observation.ts";
import type { Receivable } from "../model/receivable.ts";
import type { Target } from "../model/target.ts";
import type { Watch } from "../model/watch.ts";
import { listContactsOfAll } from "../store/find-contacts.ts";
import { listAllNotesAbout, listForerunners, withoutSuperseded } from "../store/find-notes.ts";
import { listAllObservationsOf } from "../store/find-offers.ts";
import { listPictured } from "../store/find-pictures.ts";
import { listSettlementsOfAll } from "../store/find-receivables.ts";
import { listTargetsOf } from "../store/find-targets.ts";
import { idsOf, type MergeableTable } from "../store/merged-ids.ts";
import type { Store } from "../store/open-store.ts";
import { readMergedIds } from "../store/read-merged-ids.ts";
import { getRecord, listRecords } from "../store/read-records.ts";
import type { RecordWrite, TableName } from "../store/tables.ts";
import type { ListTable } from "./list-table.ts";

export interface Companions {
  readonly contacts: readonly Contact[];
  /** Those that a later one superseded too. */
  readonly notes: readonly Note[];
  readonly standingNoteCount: number;
  readonly offers: readonly Offer[];
  readonly observations: readonly PriceObservation[];
  /** Of the pictures the ids alone: nothing of them is to be read. */
  readonly pictureIds: readonly string[];
  readonly matches: readonly Match[];
  readonly watches: readonly Watch[];
  readonly receivables: readonly Receivable[];
  readonly payments: readonly Payment[];
  readonly targets: readonly Target[];
}

const NONE: Companions = {
  contacts: [],
  notes: [],
  standingNoteCount: 0,
  offers: [],
  observations: [],
  pictureIds: [],
  matches: [],
  watches: [],
  receivables: [],
  payments: [],
  targets: [],
};

export async function companionsOf(
  store: Store,
  table: ListTable,
  ids: readonly string[],
): Promise<Companions> {
  switch (table) {
    case "clients":
      return ofClients(store, await withMerged(store, table, ids));
    case "contacts":
      return { ...NONE, ...(await notesAbout(store, "contact", await withMerged(store, table, ids))) };
    case "competitors": {
      const competitorIds = await withMerged(store, table, ids);
      const isTheirs = new Set(competitorIds);
      const offers = (await listRecords(store, "offers")).filter((offer) => isTheirs.has(offer.competitorId));
      const notes = await notesAbout(store, "competitor", competitorIds);
      return { ...NONE, ...notes, ...(await ofOffers(store, idsIn(offers))), offers };
    }
    case "products": {
      const productIds = await withMerged(store, table, ids);
      const isTheirs = new Set<string | undefined>(productIds);
      const matches = (await listRecords(store, "matches")).filter((match) => isTheirs.has(match.productId));
      return { ...NONE, ...(await notesAbout(store, "product", productIds)), matches };
    }
    case "segments":
      return {
        ...NONE,
        ...(await notesAbout(store, "segment", ids)),
        targets: await listTargetsOf(store, "segment", ids),
      };
    case "offers":
      return { ...NONE, ...(await ofOffers(store, ids)) };
    case "notes":
      // Else what a correction had replaced would come to light again.
      return { ...NONE, notes: await listForerunners(store, ids) };
  }
}

/** As a person counts: a note that was corrected is one note. */
export function countsOf({ standingNoteCount, ...companions }: Companions) {
  const { contacts, offers, observations, matches, receivables, payments, targets } = companions;
  return {
    contacts: contacts.length,
    notes: standingNoteCount,
    offers: offers.length,
    observations: observations.length,
    matches: matches.length,
    receivables: receivables.length,
    payments: payments.length,
    targets: targets.length,
  };
}

export function removalsOf(companions: Companions): RecordWrite[] {
  const { contacts, notes, offers, observations, pictureIds, matches, watches } = companions;
  const { receivables, payments, targets } = companions;
  return [
    ...removed("contacts", idsIn(contacts)),
    ...removed("notes", idsIn(notes)),
    ...removed("offers", idsIn(offers)),
    ...removed("observations", idsIn(observations)),
    ...removed("pictures", pictureIds),
    ...removed("matches", idsIn(matches)),
    ...removed("watches", idsIn(watches)),
    ...removed("receivables", idsIn(receivables)),
    ...removed("payments", idsIn(payments)),
    ...removed("targets", idsIn(targets)),
  ];
}

function removed(table: TableName, ids: readonly string[]): readonly RecordWrite[] {
  // A removal names its table and nothing of it; TypeScript asks for one table at a time.
  return ids.map((id) => ({ table, id, removed: true }) as RecordWrite);
}

type Notes = Pick<Companions, "notes" | "standingNoteCount">;

async function notesAbout(store: Store, kind: NoteSubject["kind"], ids: readonly string[]): Promise<Notes> {
  const notes = await listAllNotesAbout(store, kind, ids);
  return { notes, standingNoteCount: (await withoutSuperseded(store, notes)).length };
}

function joined(a: Notes, b: Notes): Notes {
  return {
    notes: [...a.notes, ...b.notes],
    standingNoteCount: a.standingNoteCount + b.standingNoteCount,
  };
}

async function ofClients(store: Store, clientIds: readonly string[]): Promise<Companions> {
  const contacts = await listContactsOfAll(store, clientIds);
  const contactIds = await withMerged(store, "contacts", idsIn(contacts));
  const ofContacts = await notesAbout(store, "contact", contactIds);
  return {
    ...NONE,
    contacts,
    ...joined(await notesAbout(store, "client", clientIds), ofContacts),
    receivables: await listSettlementsOfAll(store, "receivables", clientIds),
    payments: await listSettlementsOfAll(store, "payments", clientIds),
    targets: await listTargetsOf(store, "client", clientIds),
  };
}

async function ofOffers(store: Store, offerIds: readonly string[]) {
  const isTheirs = new Set(await withMerged(store, "offers", offerIds));
  const observations = await listAllObservationsOf(store, offerIds);
  const watches = await Promise.all(offerIds.map((id) => getRecord(store, "watches", id)));
  return {
    watches: watches.filter((watch) => watch !== undefined),
    observations,
    pictureIds: await listPictured(store, idsIn(observations)),
    matches: (await listRecords(store, "matches")).filter(({ offerId }) => isTheirs.has(offerId)),
  };
}

async function withMerged(
  store: Store,
  table: MergeableTable,
  ids: readonly string[],
): Promise<readonly string[]> {
  const mergedIds = await readMergedIds(store);
  return ids.flatMap((id) => idsOf(mergedIds, table, id));
}

function idsIn(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}
