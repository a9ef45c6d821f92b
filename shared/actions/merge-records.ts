import type { Client } from "../model/client.ts";
import type { Product } from "../model/product.ts";
import { fitsSegment, isProductOfSegment, type Segment } from "../model/segment.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { listNotesAbout } from "../store/find-notes.ts";
import { listAllObservationsOf } from "../store/find-offers.ts";
import { countLinesOfClients, countLinesOfProducts } from "../store/ledger/count-lines-of.ts";
import type { MergeableTable } from "../store/merged-ids.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { getRecord, listRecords } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { RecordOf, RecordWrite } from "../store/tables.ts";
import { companionsOf, countsOf } from "./deletion-companions.ts";
import { differingFields, type FieldChoices, type MergeField, mergedRecord } from "./merge-fields.ts";
import { movesOf } from "./merge-moves.ts";
import { type NotValid, parseRecord } from "./parse-record.ts";

/** Records that are the same, as a person sees them before they become one. */
export interface MergePlan<T extends MergeableTable = MergeableTable> {
  readonly table: T;
  readonly keepId: RecordOf<T>["id"];
  readonly otherIds: readonly RecordOf<T>["id"][];
  /** Those in which the records differ. */
  readonly fields: readonly MergeField[];
  readonly movedCounts: MovedCounts;
}

/** What the others bring to the kept record. */
export interface MovedCounts {
  readonly contacts: number;
  readonly notes: number;
  readonly offers: number;
  readonly matches: number;
  readonly observations: number;
  readonly codes: number;
  readonly hosts: number;
  readonly salesLines: number;
  readonly receivables: number;
  readonly payments: number;
  readonly targets: number;
  /** Segments that some of them fit and the one that remains does not, or the other way round. */
  readonly segmentsChanged: number;
}

/** "gone": one of them was deleted or merged meanwhile. "not-valid": together they have more of `field` than is kept. */
export type MergeProblem = { readonly code: "gone" } | NotValid;

interface MergeOptions<T extends MergeableTable> {
  readonly store: Store;
  readonly table: T;
  readonly keepId: RecordOf<T>["id"];
  readonly otherIds: readonly RecordOf<T>["id"][];
}

/** What merging would do; writes nothing. Cost: the blocks that may hold the others' lines; for products, all blocks. */
export async function planMerge<T extends MergeableTable>(
  options: MergeOptions<T>,
): Promise<Result<MergePlan<T>, MergeProblem>> {
  const { store, table, keepId } = options;
  const otherIds = [...new Set(options.otherIds)].filter((id) => id !== keepId);
  const records = await recordsOf(store, table, keepId, otherIds);
  if (records === undefined) return fail({ code: "gone" });
  const one = parseRecord(table, mergedRecord(table, records, {}));
  if (!one.ok) return one;
  const fields = differingFields(table, records);
  const movedCounts = await countMoved({ store, table, keepId, otherIds }, records, one.value);
  return succeed({ table, keepId, otherIds, fields, movedCounts });
}

/**
 * Makes the records of a plan one, in one write that undoWrite takes back. What they stood for is then the kept record's:
 * contacts, offers and matches are rewritten, notes, sales lines and observations are found by the ids that it took over.
 */
export async function mergeRecords<T extends MergeableTable>(options: {
  readonly store: Store;
  readonly plan: Pick<MergePlan<T>, "table" | "keepId" | "otherIds">;
  readonly fieldChoices?: FieldChoices;
}): Promise<Result<{ readonly revision: Revision }, MergeProblem>> {
  const { store, plan, fieldChoices = {} } = options;
  const { table, keepId, otherIds } = plan;
  if (otherIds.length === 0) return succeed({ revision: 0 });
  const { revision, planned } = await rewriteRecords(store, async () => {
    const records = await recordsOf(store, table, keepId, otherIds);
    if (records === undefined) return { writes: [], problem: { code: "gone" as const } };
    const one = parseRecord(table, mergedRecord(table, records, fieldChoices));
    if (!one.ok) return { writes: [], problem: one.problem };
    // The table and what is of it belong together, which TypeScript cannot follow through the parameter.
    const own = [
      { table, record: one.value } as RecordWrite,
      ...otherIds.map((id) => ({ table, id, removed: true }) as RecordWrite),
    ];
    return { writes: [...own, ...(await movesOf(store, plan))], problem: undefined };
  });
  return planned.problem === undefined ? succeed({ revision }) : fail(planned.problem);
}

/** The kept record first; undefined when one of them is not there. */
async function recordsOf<T extends MergeableTable>(
  store: Store,
  table: T,
  keepId: string,
  otherIds: readonly string[],
): Promise<readonly [RecordOf<T>, ...RecordOf<T>[]] | undefined> {
  const kept = await getRecord(store, table, keepId);
  const others = await Promise.all(otherIds.map((id) => getRecord(store, table, id)));
  const found = others.filter((record) => record !== undefined);
  return kept === undefined || found.length < others.length ? undefined : [kept, ...found];
}

async function countMoved<T extends MergeableTable>(
  options: MergeOptions<T>,
  records: readonly [RecordOf<T>, ...RecordOf<T>[]],
  one: RecordOf<T>,
): Promise<MovedCounts> {
  const { store, table, otherIds } = options;
  const moves = await movesOf(store, options);
  const countOf = (moved: RecordWrite["table"]) => moves.filter((write) => write.table === moved).length;
  const [kept] = records;
  return {
    contacts: countOf("contacts"),
    offers: countOf("offers"),
    matches: countOf("matches"),
    observations: table === "offers" ? (await listAllObservationsOf(store, otherIds)).length : 0,
    notes: await countNotes(store, table, otherIds),
    codes: lengthOf(one, "codes") - lengthOf(kept, "codes"),
    hosts: lengthOf(one, "hosts") - lengthOf(kept, "hosts"),
    salesLines: await countLines(store, table, records.slice(1)),
    ...(await countSettlements(store, table, otherIds)),
    segmentsChanged: countChangedSegments(await listRecords(store, "segments"), table, records, one),
  };
}

async function countNotes(store: Store, table: MergeableTable, ids: readonly string[]): Promise<number> {
  if (table === "offers") return 0;
  const kind = KINDS[table];
  const notes = await Promise.all(ids.map((id) => listNotesAbout(store, { kind, id })));
  return notes.flat().length;
}

const KINDS = {
  clients: "client",
  contacts: "contact",
  competitors: "competitor",
  products: "product",
} as const;

async function countLines(
  store: Store,
  table: MergeableTable,
  others: readonly { readonly id: string; readonly mergedIds?: readonly string[] | undefined }[],
): Promise<number> {
  const ids = others.flatMap(({ id, mergedIds = [] }) => [id, ...mergedIds]);
  if (table !== "clients" && table !== "products") return 0;
  const counts = await (table === "clients" ? countLinesOfClients : countLinesOfProducts)(store, ids);
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** As with sales lines, these are found by every id that the kept client stands for. */
async function countSettlements(
  store: Store,
  table: MergeableTable,
  otherIds: readonly string[],
): Promise<Pick<MovedCounts, "receivables" | "payments" | "targets">> {
  const none = { receivables: 0, payments: 0, targets: 0 };
  return table === "clients" ? countsOf(await companionsOf(store, table, otherIds)) : none;
}

function countChangedSegments(
  segments: readonly Segment[],
  table: MergeableTable,
  before: readonly object[],
  after: object,
): number {
  if (table !== "clients" && table !== "products") return 0;
  const fits = (segment: Segment, record: object) =>
    // Which of the two it is, the table says.
    table === "clients"
      ? fitsSegment(record as Client, segment)
      : isProductOfSegment(record as Product, segment);
  return segments.filter((segment) => before.some((record) => fits(segment, record) !== fits(segment, after)))
    .length;
}

function lengthOf(record: object, field: "codes" | "hosts"): number {
  const value = (record as Readonly<Record<string, unknown>>)[field];
  return Array.isArray(value) ? value.length : 0;
}
