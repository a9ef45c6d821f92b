import type { Bundle } from "../carriers/bundle/bundle.ts";
import type { DataFileNote } from "../model/data-file.ts";
import type { ImportBatchId } from "../model/ids.ts";
import type { ImportBatch } from "../model/import-batch.ts";
import type { Money } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { type PreparedBatch, prepareLedgerBatch } from "../store/ledger/prepare-ledger-batch.ts";
import { learnStamps, writeMerge } from "../store/merge-records.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { untilUndisturbed } from "../store/until-undisturbed.ts";
import { type RefusedWrite, refusedWrite } from "../store/write-failure.ts";
import type { Namesakes } from "./merge-preview.ts";
import { type LedgerPlan, type MergeDecision, type MergePlan, planMerge } from "./plan-merge.ts";

export interface MergeBundleOptions {
  readonly store: Store;
  readonly bundle: Bundle;
  readonly fileName: string;
  readonly decision: MergeDecision;
  readonly newId: () => string;
}

export interface MergeReport {
  readonly revision: Revision;
  readonly note: DataFileNote;
  readonly namesakes: Namesakes;
}

type MergeOutcome = Result<MergeReport, { readonly code: "nothing-new" | RefusedWrite }>;

/**
 * Takes over what the file says, whole or not at all, to be undone as one. When another window wrote meanwhile, it is
 * planned anew over that. The same file again changes nothing and fails with "nothing-new"; the other codes
 * say why the browser refused to keep it.
 */
export function mergeBundle(options: MergeBundleOptions): Promise<MergeOutcome> {
  const { store, bundle, decision } = options;
  return untilUndisturbed(async () => carryOut(options, await planMerge(store, bundle, decision)));
}

/** Undefined when the plan is out of date. */
async function carryOut(options: MergeBundleOptions, plan: MergePlan): Promise<MergeOutcome | undefined> {
  const { store } = options;
  if (plan.preview.isEmpty) {
    return (await learnFrom(store, plan)) ? fail({ code: "nothing-new" }) : undefined;
  }
  const batches: PreparedBatch[] = [];
  for (const ledger of plan.ledgers.filter(({ comparison }) => comparison.lines.length > 0)) {
    batches.push(await prepareLedgerBatch(store, ledger.comparison, batchOf(options, ledger)));
  }
  const note = noteOf(options, plan, batches);
  try {
    const revision = await writeMerge(store, { ...plan, batches, note });
    return revision === undefined
      ? undefined
      : succeed({ revision, note, namesakes: plan.preview.namesakes });
  } catch (error) {
    return fail(refusedWrite(error));
  }
}

/**
 * Who wrote last is taken note of, also where every value is here already; no record changes by it. False when the plan
 * is out of date.
 */
export async function learnFrom(store: Store, plan: MergePlan): Promise<boolean> {
  return plan.learned.length === 0 || learnStamps(store, plan);
}

function batchOf(
  { store, bundle, fileName, newId }: MergeBundleOptions,
  { source, lines, comparison }: LedgerPlan,
): ImportBatch {
  const known = bundle.header.ledgerSources.find((one) => one.source === source);
  const label = (known?.labels ?? []).join(", ").slice(0, 100);
  return {
    id: newId() as ImportBatchId,
    kind: "sales",
    source,
    fileName: fileName.slice(0, 300),
    ...(label !== "" && { label }),
    importedAt: store.now(),
    encoding: "utf-8",
    delimiter: "",
    rowCount: lines.length,
    addedCount: comparison.addedCount,
    changedCount: comparison.changedCount,
    sameCount: comparison.sameCount,
    rejectedCount: 0,
    nets: netsOf(comparison.lines),
    unassignedCount: comparison.lines.filter(({ clientCode }) => clientCode === undefined).length,
    rejectedRows: [],
  };
}

function netsOf(lines: readonly SalesLine[]): Money[] {
  const sums = new Map<Money["currency"], number>();
  for (const { net } of lines) sums.set(net.currency, (sums.get(net.currency) ?? 0) + net.minorUnits);
  return [...sums].map(([currency, minorUnits]) => ({ currency, minorUnits })).slice(0, 20);
}

function noteOf(
  { store, bundle: { header }, fileName }: MergeBundleOptions,
  { preview }: MergePlan,
  batches: readonly PreparedBatch[],
): DataFileNote {
  const { id, purpose, author, recipient, counts } = header;
  const tables = Object.values(preview.counts);
  const addedRecords = tables.reduce((sum, { addedCount }) => sum + addedCount, 0);
  return {
    id,
    direction: "merged",
    fileName: fileName.slice(0, 300),
    at: store.now(),
    purpose,
    ...(author !== undefined && { author }),
    ...(recipient !== undefined && { recipient }),
    clientCount: counts.clients,
    lineCount: counts.salesLines,
    noteCount: counts.notes,
    addedCount: addedRecords + batches.reduce((sum, { record }) => sum + record.addedCount, 0),
    changedCount: tables.reduce((sum, { changedCount }) => sum + changedCount, 0),
    ledgerBatchIds: batches.map(({ record }) => record.id),
  };
}
