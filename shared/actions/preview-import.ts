import type { ControlSum } from "../csv/control-sums.ts";
import type { ImportChoices } from "../csv/import-choices.ts";
import type { LostCharacters } from "../csv/lost-characters.ts";
import { findPriceBreaks, type PriceBreak } from "../csv/price-breaks.ts";
import type { SkippedRow } from "../csv/skipped-row.ts";
import type { Money } from "../model/money.ts";
import type { RejectedRow } from "../model/rejected-row.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { Store } from "../store/open-store.ts";
import type { RecordDifference } from "./import-differences.ts";
import { planImport } from "./import-plan.ts";
import type { ImportProblem } from "./import-problem.ts";
import { type ImportControl, isCancelledAt } from "./import-progress.ts";
import { readFileByChoices } from "./import-reading.ts";
import type { StatementCheck } from "./import-settlement-writes.ts";

/** What importing the whole file would change, before anything is saved. */
export interface ImportCheck {
  readonly rowCount: number;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  readonly rejectedRows: readonly RejectedRow[];
  readonly rejectedCells: ReadonlyMap<number, readonly string[]>;
  readonly headers: readonly string[];
  /** Clients and products that the file changes, each with its fields. */
  readonly differences: readonly RecordDifference[];
  /** Clients that the file names. */
  readonly clientCount: number;
  readonly nets: readonly Money[];
  readonly unassignedCount: number;
  readonly unassignedNets: readonly Money[];
  readonly skippedRows: readonly SkippedRow[];
  readonly controlSums: readonly ControlSum[];
  readonly lostCharacters: LostCharacters | undefined;
  /** Of persons, the firms that nobody knew and that come as prospects. */
  readonly newClientCount: number;
  /** Of receivables, what the statement comes to. */
  readonly statement: StatementCheck | undefined;
  /** Of a price list: prices that break its order, or lie below cost. */
  readonly priceBreaks: readonly PriceBreak[];
}

/**
 * Reads all of the file and holds it against the store; writes nothing. The pure preview of the first rows, by which
 * choices are made, is previewImport in shared/csv. Fails with the codes of ImportProblem.
 */
export async function previewImportAgainstStore(
  options: {
    readonly store: Store;
    readonly bytes: Uint8Array;
    readonly choices: ImportChoices;
  } & ImportControl,
): Promise<Result<ImportCheck, ImportProblem>> {
  const { store, bytes, choices } = options;
  const read = await readFileByChoices(bytes, choices, options);
  if (!read.ok) return read;
  const { clients, rowCount, rejectedRows, nets, unassignedCount, unassignedNets } = read.value;
  const { skippedRows, controlSums, lostCharacters, rejectedCells, headers } = read.value;
  const plan = await planImport(store, read.value, choices);
  const { addedCount, changedCount, sameCount, differences, newClientCount = 0, statement } = plan;
  const totalCount = rowCount;
  const isCancelled = await isCancelledAt(options, {
    phase: "comparing",
    doneCount: totalCount,
    totalCount,
  });
  if (isCancelled) return fail({ code: "cancelled" });
  return succeed({
    rowCount,
    addedCount,
    changedCount,
    sameCount,
    rejectedRows,
    rejectedCells,
    headers,
    differences,
    clientCount: clients.length,
    nets,
    unassignedCount,
    unassignedNets,
    skippedRows,
    controlSums,
    lostCharacters,
    newClientCount,
    statement,
    priceBreaks: choices.kind === "products" ? findPriceBreaks(read.value.products) : [],
  });
}
