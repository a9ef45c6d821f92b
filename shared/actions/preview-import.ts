import type { ControlSum } from "../csv/control-sums.ts";
import type { ImportChoices } from "../csv/import-choices.ts";
import { type Cleanings, listCleanings } from "../csv/list-cleanings.ts";
import type { LostCharacters } from "../csv/lost-characters.ts";
import { findPriceBreaks, type PriceBreak } from "../csv/price-breaks.ts";
import type { RejectedRowCells } from "../csv/rejected-cells.ts";
import type { SalesBreak } from "../csv/sales-checks.ts";
import type { SkippedRow } from "../csv/skipped-row.ts";
import type { Client } from "../model/client.ts";
import type { Money } from "../model/money.ts";
import type { RejectedRow } from "../model/rejected-row.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { changedLinesOf } from "../store/ledger/compare-with-ledger.ts";
import { findStandingDocuments, type MissingDocument } from "../store/ledger/standing-documents.ts";
import type { Store } from "../store/open-store.ts";
import { withDoneRows } from "./completed-import.ts";
import type { FileContent } from "./file-content.ts";
import { withoutRecognised } from "./find-gone-clients.ts";
import type { RecordDifference } from "./import-differences.ts";
import { type DocumentDifference, documentDifferencesOf, unreadDocuments } from "./import-documents.ts";
import { planImport } from "./import-plan.ts";
import type { ImportProblem } from "./import-problem.ts";
import { type ImportControl, isCancelledAt } from "./import-progress.ts";
import { type FileReading, readFileByChoices } from "./import-reading.ts";
import type { StatementCheck } from "./import-settlement-writes.ts";
import type { RecognisedClient } from "./recognise-clients.ts";
import { namedClientsOf, recogniseUnknown } from "./recognise-unknown.ts";

/** What importing the whole file would change, before anything is saved. */
export interface ImportCheck {
  readonly rowCount: number;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  readonly rejectedRows: readonly RejectedRow[];
  readonly rejectedCells: ReadonlyMap<number, RejectedRowCells>;
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
  readonly salesBreaks: readonly SalesBreak[];
  /** Documents that the file says otherwise. */
  readonly documents: readonly DocumentDifference[];
  /** Documents of the same days and clients that the file does not have. */
  readonly missing: readonly MissingDocument[];
  readonly lostCharacters: LostCharacters | undefined;
  /** Of persons, the firms that nobody knew and that come as prospects. */
  readonly newClientCount: number;
  /** Of receivables, what the statement comes to. */
  readonly statement: StatementCheck | undefined;
  /** Clients of the file who are others under a new code: by tax id for sure, by name when the person confirms. */
  readonly recognised: readonly RecognisedClient[];
  /** Clients of the source whom this list of clients does not have any more. */
  readonly gone: readonly Client[];
  /** Of a price list: prices that break its order, or lie below cost. */
  readonly priceBreaks: readonly PriceBreak[];
  /** Cells of clients whose writing was tidied. */
  readonly cleanings: Cleanings;
}

/**
 * Reads all of the file and holds it against the store; writes nothing. The pure preview of the first rows, by which
 * choices are made, is previewImport in shared/csv. Fails with the codes of ImportProblem.
 */
export async function previewImportAgainstStore(
  options: {
    readonly store: Store;
    readonly bytes: FileContent;
    /** What was read of these bytes by these choices already. */
    readonly reading?: FileReading | undefined;
    readonly choices: ImportChoices;
  } & ImportControl,
): Promise<Result<ImportCheck, ImportProblem>> {
  const { store, bytes } = options;
  const choices = await withDoneRows(store, options.choices);
  const read = options.reading ? succeed(options.reading) : await readFileByChoices(bytes, choices, options);
  if (!read.ok) return read;
  const { clients, rowCount, rejectedRows, nets, unassignedCount, unassignedNets } = read.value;
  const { skippedRows, controlSums, salesBreaks, lostCharacters, rejectedCells, headers } = read.value;
  const plan = await planImport(store, read.value, choices);
  const { addedCount, changedCount, sameCount, differences, newClientCount = 0, statement } = plan;
  const isUnread = choices.completes ? () => true : unreadDocuments(rejectedCells, choices);
  const standing = plan.comparison
    ? await findStandingDocuments(store, plan.comparison, isUnread)
    : { changed: new Map(), missing: [] };
  const totalCount = rowCount;
  const isCancelled = await isCancelledAt(options, {
    phase: "comparing",
    doneCount: totalCount,
    totalCount,
  });
  const recognised = isCancelled
    ? undefined
    : await recogniseUnknown(store, namedClientsOf(read.value), choices, options);
  if (recognised === undefined) return fail({ code: "cancelled" });
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
    salesBreaks,
    documents: documentDifferencesOf(plan.comparison ? changedLinesOf(plan.comparison) : [], standing),
    missing: standing.missing,
    lostCharacters,
    newClientCount,
    statement,
    cleanings: listCleanings(clients),
    recognised,
    gone: withoutRecognised(plan.gone ?? [], recognised),
    priceBreaks: choices.kind === "products" ? findPriceBreaks(read.value.products) : [],
  });
}
