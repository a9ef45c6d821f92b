import type { Bundle, BundleEdit } from "../carriers/bundle/bundle.ts";
import { BUNDLE_TABLES, type BundleTable } from "../carriers/bundle/bundle-tables.ts";
import { unpackSales } from "../carriers/bundle/unpack-sales.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { revisionOf } from "../store/change-log.ts";
import type { LearnedStamps } from "../store/database.ts";
import { readWriterStamps, recordKeyOf } from "../store/field-stamps.ts";
import { compareWithLedger, type LinesComparison } from "../store/ledger/compare-with-ledger.ts";
import type { MergedWrite } from "../store/merge-records.ts";
import { type MergedIds, survivorIdOf } from "../store/merged-ids.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { readMergedIds } from "../store/read-merged-ids.ts";
import { listRecords } from "../store/read-records.ts";
import { comparePartsWithLedger, holdsPartsOfDocuments, isOfChosenClients } from "./compare-parts.ts";
import { APPEND_ONLY, mergeOneRecord, type RecordOutcome } from "./merge-one-record.ts";
import type { MergeChoices, MergeCounts, MergePreview } from "./merge-preview.ts";
import { type TheirRecord, theirRecordsOf } from "./merge-states.ts";
import { settleMergedNames, type TableOutcome } from "./settle-merged-names.ts";

export interface MergeDecision {
  readonly choices: MergeChoices;
  /** Whether lines of documents that stand here otherwise replace ours. */
  readonly takesTheirLines: boolean;
}

export const BY_THE_CLOCKS: MergeDecision = { choices: new Map(), takesTheirLines: false };

export interface MergePlan {
  /** What stood here when it was planned: after any later write it must be planned anew. */
  readonly basedOn: Revision;
  readonly preview: MergePreview;
  readonly writes: readonly MergedWrite[];
  readonly learned: readonly LearnedStamps[];
  /** One a source of sales lines. */
  readonly ledgers: readonly LedgerPlan[];
}

export interface LedgerPlan {
  readonly source: SalesLine["source"];
  readonly lines: readonly SalesLine[];
  readonly comparison: LinesComparison;
}

const SHOWN_DIFFERENCES = 1000;
const SHOWN_SKIPPED = 100;

/** What merging the file would do; writes nothing. Cost: the change log, the file's tables, and a hash a sales line. */
export async function planMerge(store: Store, bundle: Bundle, decision: MergeDecision): Promise<MergePlan> {
  const basedOn = await revisionOf(store);
  const edits = editsOfSurvivors(bundle, await readMergedIds(store, basedOn));
  const theirs = theirRecordsOf({ records: bundle.records, edits });
  const tables = new Set(theirs.map(({ table }) => table));
  const ours = await readOurRecords(store, tables);
  const stamps = await readWriterStamps(store, tables, APPEND_ONLY);
  const names = namesOf([...ours.values()], theirs);
  const now = store.now();
  const merged = theirs.map((their): TableOutcome => {
    const key = recordKeyOf(their.table, their.id);
    const our = { record: ours.get(key)?.record, stamps: stamps.get(key) };
    const name = names.get(their.id) ?? their.id;
    return {
      table: their.table,
      id: their.id,
      ...mergeOneRecord(their, our, { now, choices: decision.choices, name }),
    };
  });
  const { outcomes, namesakes } = settleMergedNames(merged, {
    segments: ofTable(ours, "segments"),
    clients: ofTable(ours, "clients"),
  });
  const ledgers = await planLedgers(store, bundle, decision);
  const writes = outcomes.flatMap(({ write }) => write ?? []);
  const isEmpty = writes.length === 0 && ledgers.every(({ comparison }) => comparison.lines.length === 0);
  const learned = groupLearned(outcomes);
  const preview = { ...previewOf(bundle, outcomes, ledgers), namesakes, isEmpty };
  return { basedOn, preview, writes, learned, ledgers };
}

/** An edit of a client that was merged here since is one of the client that remains. */
function editsOfSurvivors({ edits }: Bundle, mergedIds: MergedIds): readonly BundleEdit[] {
  return edits.map((edit) =>
    edit.table === "clients" ? { ...edit, id: survivorIdOf(mergedIds, "clients", edit.id) } : edit,
  );
}

type Ours = ReadonlyMap<
  string,
  { readonly record: Readonly<Record<string, unknown>> & { readonly id: string } }
>;

async function readOurRecords(store: Store, tables: ReadonlySet<BundleTable>): Promise<Ours> {
  const ours = new Map<string, { record: Readonly<Record<string, unknown>> & { readonly id: string } }>();
  for (const table of tables) {
    // Of what is never edited it is enough that it is here: pictures weigh too much to be read together.
    const records = APPEND_ONLY.has(table) ? await listIds(store, table) : await listRecords(store, table);
    for (const record of records) ours.set(recordKeyOf(table, record.id), { record });
  }
  return ours;
}

async function listIds({ database }: Store, table: BundleTable): Promise<readonly { readonly id: string }[]> {
  const ids = (await database.table(table).toCollection().primaryKeys()) as string[];
  return ids.map((id) => ({ id }));
}

function ofTable(ours: Ours, table: "segments" | "clients") {
  const start = recordKeyOf(table, "");
  return [...ours].flatMap(([key, { record }]) => (key.startsWith(start) ? [record] : []));
}

const NAMING_FIELDS = ["name", "sku", "text", "documentNumber", "number", "month"] as const;

/** A record's own name, ours where it is here; a match is called as its offer. */
function namesOf(
  ours: readonly { readonly record: Readonly<Record<string, unknown>> & { readonly id: string } }[],
  theirs: readonly TheirRecord[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const offerIds = new Map<string, string>();
  const add = (id: string, fieldOf: (field: string) => unknown) => {
    const name = NAMING_FIELDS.map(fieldOf).find((text) => typeof text === "string" && text !== "");
    if (typeof name === "string") names.set(id, name.slice(0, 120));
    const offerId = fieldOf("offerId");
    if (typeof offerId === "string") offerIds.set(id, offerId);
  };
  for (const { id, state } of theirs) add(id, (field) => state.fields.get(field)?.value);
  for (const { record } of ours) add(record.id, (field) => record[field]);
  for (const [id, offerId] of offerIds) {
    const name = names.get(offerId);
    if (name !== undefined && !names.has(id)) names.set(id, name);
  }
  return names;
}

async function planLedgers(
  store: Store,
  bundle: Bundle,
  { takesTheirLines }: MergeDecision,
): Promise<readonly LedgerPlan[]> {
  const bySource = new Map<SalesLine["source"], SalesLine[]>();
  for (const line of bundle.sales.flatMap((block) => unpackSales(block) ?? [])) {
    const lines = bySource.get(line.source);
    if (lines === undefined) bySource.set(line.source, [line]);
    else lines.push(line);
  }
  const changed = takesTheirLines ? "replace" : "leave-out";
  const plans: LedgerPlan[] = [];
  for (const [source, lines] of bySource) {
    const comparison = isOfChosenClients(bundle)
      ? await comparePartsWithLedger(store, bundle, lines, changed)
      : await compareWithLedger(store, lines, changed);
    plans.push({ source, lines, comparison });
  }
  return plans;
}

/** Records of one table whose same fields have the same stamp: mostly those of one long list. */
function groupLearned(outcomes: readonly TableOutcome[]): readonly LearnedStamps[] {
  const groups = new Map<string, LearnedStamps & { readonly ids: string[] }>();
  for (const { table, id, learned } of outcomes) {
    for (const stamp of new Set(learned.values())) {
      const fields = [...learned].flatMap(([field, own]) => (own === stamp ? [field] : []));
      const key = [table, stamp, ...fields].join("\n");
      const group = groups.get(key) ?? { table, ids: [], fields, stamp };
      group.ids.push(id);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function previewOf(
  bundle: Bundle,
  outcomes: readonly TableOutcome[],
  ledgers: readonly LedgerPlan[],
): Omit<MergePreview, "isEmpty" | "namesakes"> {
  const differences = outcomes.flatMap((outcome) => outcome.differences);
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  const conflictsFirst = [
    ...differences.filter(({ isConflict }) => isConflict),
    ...differences.filter(({ isConflict }) => !isConflict),
  ];
  const sum = (count: "addedCount" | "sameCount" | "changedCount") =>
    ledgers.reduce((total, { comparison }) => total + comparison[count], 0);
  return {
    header: bundle.header,
    isOfPartialDocuments: holdsPartsOfDocuments(bundle),
    counts: countsOf(outcomes),
    lines: { addedCount: sum("addedCount"), sameCount: sum("sameCount"), changedCount: sum("changedCount") },
    differences: conflictsFirst.slice(0, SHOWN_DIFFERENCES),
    differenceCount: differences.length,
    skipped: skipped.slice(0, SHOWN_SKIPPED),
    skippedCount: skipped.length,
  };
}

function countsOf(outcomes: readonly TableOutcome[]): MergePreview["counts"] {
  const count = (table: BundleTable): MergeCounts => {
    const own = outcomes.filter((outcome) => outcome.table === table);
    const standing = (wanted: RecordOutcome["standing"]) =>
      own.filter((one) => one.standing === wanted).length;
    return {
      addedCount: standing("added"),
      changedCount: standing("changed"),
      sameCount: standing("same"),
      conflictCount: own.filter((one) => one.differences.some(({ isConflict }) => isConflict)).length,
    };
  };
  // One a table, as the type asks.
  return Object.fromEntries(BUNDLE_TABLES.map((table) => [table, count(table)])) as MergePreview["counts"];
}
